import { Type } from '@sinclair/typebox';
import { GRADES } from '../../assessment/strength.js';
import { named, options } from '../assessment/index.js';
import { choice, flag, many, number, orNull, pair, some, text } from '../assessment/parts.js';
import { result } from '../assessment/result.js';
import { agency, studyBrief } from '../assessment/study.js';
import { whole } from './parts.js';

const { status, score, percent, band: bandResult, coverage, bounds } = result;
const brief = { status, score, percent, band: bandResult, coverage, bounds };

export const compared = Type.Object(
  {
    study: studyBrief,
    agency,
    agencyKey: whole('The same number for studies of the same agency.'),
    framework: named,
    project: options.properties.project,
    result: Type.Object(brief, some('The whole, by the framework as it is.')),
    makings: Type.Object(
      {
        made: flag('Whether the framework makes a whole of what is known.'),
        dimensions: many(
          Type.Object(
            {
              id: text('Its id.'),
              weight: number("The framework's."),
              counts: orNull(number('What goes into the whole; null where nothing is known.')),
              withheld: flag('Whether too little is known for a score of its own, and yet what is known counts.'),
              range: orNull(pair('[worst, best] score it can have.')),
              bounds: orNull(pair('[worst, best]; null where it does not apply.')),
              covered: number('The share of it that is known by whatever way, 0–1.'),
            },
            some('A node at the top.'),
          ),
          'The nodes at the top.',
        ),
      },
      some('What the whole is made of, so that it can be made by other weights.'),
    ),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          ...brief,
          grade: orNull(choice(GRADES, 'The strength of its evidence; null for parents and where there is none.')),
        },
        some('A node.'),
      ),
      'Nodes of which something is known.',
    ),
  },
  some('One study by one framework.'),
);
