import { Type } from '@sinclair/typebox';
import { GRADES } from '../assessment/strength.js';
import { SEVERITIES } from '../findings/index.js';
import { FIGURE_NAMES } from '../gates.js';
import { closed, date, id, line, list, mapOf, oneOf, text } from './common.js';

const most = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }));

/** What a gate may ask: one of these, with what goes with it. */
const asked = {
  'score': Type.Optional(
    Type.Number({ description: 'The worst bound is at least as good as this, on the scale of the node.' }),
  ),
  'band': Type.Optional(id('The worst bound lies in this band or a better one.')),
  'coverage': Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'At least this share of the weight rests on evidence, 0 to 1.',
    }),
  ),
  'strength': Type.Optional(oneOf(GRADES, 'Every indicator that has a level is founded at least this well.')),
  'contradictions': most('At most so many pairs of accepted items that dispute each other.'),
  'agreement': Type.Optional(Type.Number({ maximum: 1, description: 'Raters of one role agree at least this well.' })),
  'statistic': Type.Optional(id("With agreement: the coefficient (default Krippendorff's alpha of the scale's kind).")),
  'remedied': Type.Optional(
    Type.Integer({
      minimum: 1,
      description: 'Inhibiting factors of this rank and before it have a remedy whose status is under-way.',
    }),
  ),
  'overdue-remedies': most('At most so many remedies, neither done nor dropped, whose date has passed.'),
  'checklist': Type.Optional(id('The items of this reporting checklist are met, or do not apply.')),
  'items': Type.Optional(
    Type.Array(Type.Integer({ minimum: 1 }), {
      minItems: 1,
      description: 'With checklist: the numbers of the items (default: all that the program or the study can answer).',
    }),
  ),
  'neglected-norms': most('At most so many rules, or articles of them, that evidence shows not to be carried out.'),
  'figure': Type.Optional(oneOf(FIGURE_NAMES, 'A count or measure, to be held between least and most.')),
  'least': Type.Optional(Type.Number({ description: 'With figure: the least it may be.' })),
  'most': Type.Optional(Type.Number({ description: 'With figure: the most it may be.' })),
  'node': Type.Optional(id('The node that is asked about (default: the whole).')),
};

const Alternative = Type.Object(asked, { ...closed, description: 'What may be asked instead.' });

const Gate = Type.Object(
  {
    ...asked,
    any: Type.Optional(Type.Array(Alternative, { minItems: 2, description: 'Several things of which one is enough.' })),
    framework: Type.Optional(id("The framework the study is assessed by (default: the study's first).")),
    studies: Type.Optional(
      list(line('A folder, seen from this file.'), 'Only for studies in these folders and below (default: all).'),
    ),
    severity: Type.Optional(oneOf(SEVERITIES, 'How bad it is if this fails (default error).')),
    why: Type.Optional(text('Why this is asked.')),
  },
  { ...closed, description: 'A check: one thing that is asked, and of what.' },
);

export const gates = Type.Optional(mapOf(Gate, 'Checks that assessments must pass, by name: see egov-assess check.'));
const Suppression = Type.Object(
  {
    code: line('The code of the findings, as they are printed.'),
    where: Type.Optional(
      Type.Unsafe<Record<string, string | number>>({
        description: 'Only findings with these arguments, as -f json prints them (default: all of the code).',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: ['string', 'number'], description: 'The value it must have.' },
      }),
    ),
    studies: Type.Optional(
      list(line('A folder, seen from this file.'), 'Only for studies in these folders and below (default: all).'),
    ),
    reason: text('Why they are let pass for now.'),
    until: date('The last day on which they are.'),
  },
  { ...closed, description: 'Findings that are known and do not count until a day.' },
);

export const suppressions = Type.Optional(
  list(
    Suppression,
    'Findings of egov-assess check that are known, and do not count until a day. They are shown, marked.',
  ),
);

export type GateFile = (typeof Gate)['static'];
export type AlternativeFile = (typeof Alternative)['static'];
export type SuppressionFile = (typeof Suppression)['static'];
