import { Type, type Static } from '@sinclair/typebox';
import type { Assessment } from '../../assessment/index.js';
import type { Holds, Same } from '../same.js';
import { agreement } from './agreement.js';
import { declaration, evidence, session, source } from './evidence.js';
import { candidate, factor } from './factors.js';
import { framework } from './framework.js';
import { node } from './nodes.js';
import { both, choice, keyed, many, orNull, place, some, text } from './parts.js';
import { position } from './position.js';
import { publicFacts } from './public.js';
import { published } from './published.js';
import { remedy } from './remedies.js';
import { composedResult } from './result.js';
import { agency, study } from './study.js';
import { saturation } from './saturation.js';
import { triangulation } from './triangulation.js';
import { uncertainty } from './uncertainty.js';
import { uncounted } from './uncounted.js';

/*
 * What the program writes, for those who read it elsewhere. `/1` grows by optional keys, so unlike the files people
 * write, objects here stay open: a reader ignores keys it does not know.
 */

export const tool = Type.Object({ name: text('The program.'), version: text('Its version.') }, some('What made it.'));

export const named = Type.Object(
  {
    id: text('Its id.'),
    version: text('Its version.'),
    title: both('Its title.'),
    digest: text('SHA-256 over its content.'),
  },
  some('A framework.'),
);

export const options = Type.Object(
  {
    framework: text('The framework asked for.'),
    project: Type.Optional(
      many(named, 'Frameworks whose ratings could be projected from; only where it was asked to project.'),
    ),
    names: Type.Optional(
      many(named, 'Frameworks that know what the study names and this framework does not; only if there are any.'),
    ),
    public: Type.Optional(publicFacts),
  },
  some('What it was made with.'),
);

export const finding = Type.Object(
  {
    code: text('A stable code.'),
    severity: choice(['error', 'warning', 'note'], 'How bad.'),
    args: Type.Object({}, some('What the message is made of.')),
    place: orNull(place),
  },
  some('A finding.'),
);

export const AssessmentSchema = Type.Object(
  {
    format: Type.Literal('egov-assessment/1', some('The format and its version.')),
    tool,
    options,
    study,
    agency,
    framework,
    result: Type.Object(composedResult, some('The whole.')),
    nodes: many(node, 'The nodes, parents before children.'),
    uncounted: Type.Optional(
      many(uncounted, 'What the ratings of those who do not count come to; only if there are any.'),
    ),
    position: orNull(position),
    factors: many(factor, 'Inhibiting factors by rank, then enabling ones.'),
    candidates: many(candidate, 'Factors to look for; unranked.'),
    remedies: many(remedy, 'What is recommended.'),
    published: many(published, 'What was published, beside what was computed.'),
    sources: many(source, 'The sources.'),
    sessions: many(session, 'The sessions, in the order of the study.'),
    evidence: many(evidence, 'The evidence.'),
    reporting: many(declaration, 'What the study says of how it was done, by topic.'),
    concepts: keyed(both('Its title.'), 'Concept id → title.'),
    findings: many(finding, 'What a reader of the score should know.'),
    agreement: Type.Optional(agreement),
    saturation: Type.Optional(saturation),
    triangulation: Type.Optional(triangulation),
    uncertainty: Type.Optional(uncertainty),
  },
  { title: 'egov-assessment/1', description: 'The result of scoring one study against one framework.' },
);

/*
 * The type people program against is written by hand in model/assessment/, so that it reads well and needs no
 * package; here the compiler holds the two together. Findings are a closed union there and open here.
 */
type Written = Omit<Assessment, 'findings'>;
type Published = Omit<Static<typeof AssessmentSchema>, 'findings'>;
/**
 * Does not compile unless the two say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<Written, Published>>;
