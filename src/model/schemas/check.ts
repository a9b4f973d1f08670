import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { STATISTIC_NAMES } from '../agreement/statistics.js';
import { GRADES } from '../assessment/strength.js';
import { SEVERITIES } from '../findings/index.js';
import { FIGURE_NAMES, type CheckResult } from '../gates.js';
import { finding, tool } from './assessment/index.js';
import { both, choice, flag, many, number, orNull, place, some, text } from './assessment/parts.js';
import { publicOptions } from './assessment/public.js';
import { result } from './assessment/result.js';
import { agency, studyBrief } from './assessment/study.js';
import { changes } from './changes.js';
import type { Holds, Same } from './same.js';

const kind = <const K extends string>(name: K) => Type.Literal(name, some('What is asked.'));
const node = orNull(text('A node id; null for the whole.'));
const most = Type.Integer(some('At most.'));

/** What is asked of one thing; `any` lists several of these. */
const singles = [
  Type.Object({ kind: kind('score'), node, least: number('On the scale of the node.') }),
  Type.Object({ kind: kind('band'), node, least: text('A band id.') }),
  Type.Object({ kind: kind('coverage'), node, least: number('0–1.') }),
  Type.Object({ kind: kind('strength'), node, least: choice(GRADES, 'A grade.') }),
  Type.Object({ kind: kind('contradictions'), node, most }),
  Type.Object({
    kind: kind('agreement'),
    statistic: orNull(choice(STATISTIC_NAMES, "The coefficient; null for Krippendorff's alpha of the scale's kind.")),
    least: number('At least.'),
  }),
  Type.Object({ kind: kind('remedied'), rank: Type.Integer(some('The last rank that is asked about.')) }),
  Type.Object({ kind: kind('overdue-remedies'), most }),
  Type.Object({
    kind: kind('checklist'),
    checklist: text('Its id.'),
    items: orNull(many(Type.Integer(some('A number.')), 'Which; null for all that do not need a reader.')),
  }),
  Type.Object({ kind: kind('neglected-norms'), most }),
  Type.Object({
    kind: kind('figure'),
    figure: choice(FIGURE_NAMES, 'What is counted or measured.'),
    node,
    least: orNull(number('At least.')),
    most: orNull(number('At most.')),
  }),
] as const;

const oneOf = <T extends readonly TSchema[]>(schemas: readonly [...T]) =>
  Type.Unsafe<T[number]['static']>({ description: 'What a gate asks.', anyOf: [...schemas] });

const requirement = oneOf([
  ...singles,
  Type.Object({ kind: kind('any'), of: many(oneOf(singles), 'One of them is enough.') }),
]);

const origin = oneOf([
  Type.Object({ kind: Type.Literal('default') }),
  Type.Object({ kind: Type.Literal('flag'), flag: text('On the command line.') }),
  Type.Object({ kind: Type.Literal('file'), place }),
]);

const gate = Type.Object(
  {
    id: text('Its name.'),
    requirement,
    severity: choice(SEVERITIES, 'How bad it is where it fails.'),
    why: orNull(both('Why it is asked.')),
    from: origin,
    passed: flag('Whether it was passed; what cannot be judged is not.'),
    found: orNull(
      Type.Unsafe<number | string>({
        description: 'What was found, in the unit of what is asked; null where there is nothing to judge.',
        type: ['number', 'string'],
      }),
    ),
    suppressed: flag('Whether it was not passed, and all that is wrong is suppressed.'),
  },
  some('A gate, and how the assessment came out of it.'),
);

const { status, score, band, coverage, bounds } = result;

const found = Type.Object(
  {
    ...finding.properties,
    suppressed: Type.Optional(
      Type.Object({ reason: both('Why.'), until: text('The last day.') }, some('Why it does not count, and how long.')),
    ),
  },
  some('A finding.'),
);

export const CheckSchema = Type.Object(
  {
    format: Type.Literal('egov-check/1', some('The format and its version.')),
    tool,
    options: Type.Optional(publicOptions),
    study: studyBrief,
    agency,
    framework: Type.Object(
      {
        id: text('Its id.'),
        version: text('Its version.'),
        title: both('Its title.'),
        digest: text('SHA-256 over what it resolves to.'),
      },
      some('The framework it is assessed by.'),
    ),
    result: Type.Object({ status, score, band, coverage, bounds }, some('The whole.')),
    today: text('The day that dates were held against.'),
    gates: many(gate, 'Every gate that was asked of it, in their order.'),
    passed: flag('Whether all of them were passed or suppressed, and nothing is worse than in the baseline.'),
    findings: many(found, 'Why not, and what scoring found that the baseline does not have.'),
    changes: Type.Optional(changes),
  },
  { title: 'egov-check/1', description: 'How the assessment of a study came out of its gates.' },
);

/**
 * Does not compile unless the type written by hand says the same. Findings are a closed union there and open here.
 * @internal
 */
export type SchemaMatchesType = Holds<
  Same<Omit<CheckResult, 'findings'>, Omit<Static<typeof CheckSchema>, 'findings'>>
>;
