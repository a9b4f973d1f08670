import { Type, type Static } from '@sinclair/typebox';
import { NO_PATHS, type WhatIf } from '../whatIf.js';
import { framework } from './assessment/framework.js';
import { options, tool } from './assessment/index.js';
import { both, choice, many, number, orNull, pair, some, text } from './assessment/parts.js';
import { composedResult, result, status } from './assessment/result.js';
import { band } from './assessment/scale.js';
import { agency, studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

const set = Type.Object(
  {
    node: text('A leaf id.'),
    title: both('Its title.'),
    status,
    from: orNull(number('The level it has; null where it is unknown.')),
    to: number('The level it is taken to have.'),
  },
  some('A leaf taken at another level.'),
);

const node = Type.Object(
  {
    id: text('Its id.'),
    title: both('Its title.'),
    parent: orNull(text('The node above it.')),
    range: orNull(pair('[worst, best] score it can have.')),
    bands: orNull(many(band, 'Bands of its own.')),
    before: Type.Object(result, some('As it is.')),
    after: Type.Object(result, some('With the levels set.')),
  },
  some('A node whose result changes.'),
);

const step = Type.Object(
  {
    node: text('A leaf id.'),
    title: both('Its title.'),
    from: number('The level before.'),
    to: number('The level after.'),
    effort: number('1–3 as of the remedy; 1 where no remedy tells.'),
    remedy: orNull(
      Type.Object(
        { id: text('Its id.'), title: both('Its title.') },
        some('The open remedy of least effort for it; null where there is none.'),
      ),
    ),
  },
  some('One level up at one leaf.'),
);

const path = Type.Object(
  {
    effort: number("The sum of the steps'."),
    atLeast: number('No path takes less: proven. Equal to `effort` where this is the cheapest path there is.'),
    steps: many(step, 'The steps, in the order of the framework.'),
    result: Type.Object(composedResult, some('The whole once all are taken.')),
  },
  some('Steps that lead to the band aimed at.'),
);

export const WhatIfSchema = Type.Object(
  {
    format: Type.Literal('egov-whatif/1', some('The format and its version.')),
    tool,
    options,
    study: studyBrief,
    agency,
    framework,
    set: many(set, 'What was set.'),
    before: Type.Object(composedResult, some('The whole as it is.')),
    after: Type.Object(composedResult, some('The whole with the levels set.')),
    nodes: many(node, 'The nodes whose result changes, parents before children.'),
    target: orNull(text('The band aimed at, from what is set on; null where there is none above, or no score.')),
    path: orNull(path),
    noPath: orNull(choice(NO_PATHS, 'Why there is no path; null where there is one.')),
    summit: orNull(
      Type.Object(
        { score: number('The score.'), band: text('Its band.') },
        some('Where the score would be with all that is known at its best; null without a score.'),
      ),
    ),
  },
  { title: 'egov-whatif/1', description: 'What would become of a score if some indicators stood at other levels.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<WhatIf, Static<typeof WhatIfSchema>>>;
