import { Type, type Static } from '@sinclair/typebox';
import type { ResolvedFramework } from '../framework.js';
import { HORIZONS, LOCI, POLARITIES } from '../catalogue.js';
import { LANGUAGES } from '../lang.js';
import { both, choice, flag, keyed, many, number, orNull, question, some, text } from './assessment/parts.js';
import { classes, quadrant, weighting } from './assessment/position.js';
import { APPLIED_RULES } from './assessment/rules.js';
import { band, citation, level } from './assessment/scale.js';
import { AGGREGATES } from './framework/rules.js';
import type { Holds, Same } from './same.js';

/* What `frameworks show --resolved` writes. As in results, objects stay open: `/1` grows by optional keys. */

const scale = Type.Object(
  {
    levels: many(level, 'Its levels, from the worst to the best; none where no node is scored.'),
    worst: number('The worst level.'),
    best: number('The best level.'),
    fractional: flag('Whether values between the levels may be given.'),
    cumulative: flag('Whether a level counts only if those below it are proven.'),
  },
  some('A scale.'),
);

const bands = Type.Object(
  {
    edges: many(band, 'The bands, ascending; none where no node is scored.'),
    decimals: orNull(Type.Integer(some('Decimals a score is rounded to before it is compared; null: none.'))),
  },
  some('How scores are put into words.'),
);

const node = Type.Object(
  {
    id: text('Its id.'),
    parent: orNull(text('Its parent; null at the top.')),
    children: many(text('A node id.'), 'Its children; none for an indicator or aspect.'),
    title: both('Its title.'),
    weight: number('Its weight among its siblings.'),
    total: Type.Optional(number("The declared sum of its children's weights.")),
    definition: Type.Optional(
      Type.Object(
        { text: both('What is meant.'), source: text('A source id, or convention.') },
        some('Its definition.'),
      ),
    ),
    concepts: many(text('A concept id.'), 'Its topics.'),
    ask: many(question, 'What to ask.'),
    look: many(both('Something to observe.'), 'What to look at.'),
    read: many(both('A document.'), 'What to read.'),
    levels: keyed(both('What the level looks like here.'), 'Level → rubric.'),
    proof: keyed(many(both('Something that must be shown.'), 'What must be shown.'), 'Level → evidence it requires.'),
    needs: Type.Object(
      {
        sources: Type.Optional(number('Independent sources.')),
        methods: Type.Optional(number('Different methods.')),
        groups: Type.Optional(many(text('An informant group.'), 'Whose voice must be heard.')),
      },
      some('What counts as well-founded here.'),
    ),
    remedies: keyed(many(text('A remedy id.'), 'Remedy ids.'), 'Level → the next step from it.'),
    scale: Type.Optional(scale),
    aggregate: Type.Optional(choice(AGGREGATES, "How its children make it, if not by the framework's rule.")),
    bands: Type.Optional(bands),
  },
  some('A node.'),
);

const side = Type.Object(
  {
    title: both('What its factors are called.'),
    polarity: choice(POLARITIES, 'Which way they work.'),
    locus: choice(LOCI, 'Where they lie.'),
  },
  some('One side of an axis.'),
);

const axis = Type.Object(
  {
    title: both('Its title.'),
    aspects: Type.Optional(text('The node whose leaves are the aspects of this axis.')),
    plus: side,
    minus: side,
  },
  some('An axis.'),
);

const positioning = Type.Object(
  {
    axes: Type.Object({ x: axis, y: axis }, some('The axes.')),
    quadrants: many(quadrant, 'The four quadrants.'),
    weighting,
    classes,
  },
  some('Axes that give factors a place; absent where there are none.'),
);

const catalogue = Type.Object(
  {
    concepts: keyed(
      Type.Object(
        { title: both('Its title.'), definition: Type.Optional(both('What falls under it.')) },
        some('A topic.'),
      ),
      'Concept id → concept.',
    ),
    factors: keyed(
      Type.Object(
        {
          title: both('Its title.'),
          text: Type.Optional(both('What it means.')),
          polarity: choice(POLARITIES, 'inhibiting or enabling.'),
          locus: choice(LOCI, 'internal or external.'),
          concepts: many(text('A concept id.'), 'Its topics.'),
          usuallyLeadsTo: many(text('A factor id.'), 'What it commonly brings about.'),
          source: text('The full citation, or convention.'),
        },
        some('A factor.'),
      ),
      'Factor id → factor.',
    ),
    remedies: keyed(
      Type.Object(
        {
          title: both('The action.'),
          text: Type.Optional(both('How to go about it.')),
          addresses: many(text('A factor id.'), 'Inhibiting factors it works against.'),
          improves: many(text('A concept id.'), 'Topics it strengthens.'),
          uses: many(text('A factor id.'), 'Enabling factors it builds on.'),
          horizon: choice(HORIZONS, 'short or long.'),
          effort: Type.Unsafe<1 | 2 | 3>({ description: '1–3.', type: 'integer', minimum: 1, maximum: 3 }),
          who: both('Who acts.'),
          source: text('The full citation, or convention.'),
        },
        some('A remedy.'),
      ),
      'Remedy id → remedy.',
    ),
  },
  some('What a study scored against it can meet, shared or its own.'),
);

const wordLists = (description: string) =>
  keyed(
    Type.Object(
      {
        en: Type.Optional(many(text('A keyword.'), 'English.')),
        id: Type.Optional(many(text('A keyword.'), 'Indonesian.')),
      },
      some('Keywords.'),
    ),
    description,
  );

const keywords = Type.Object(
  {
    concepts: wordLists('Concept id → keywords.'),
    factors: wordLists('Factor id → keywords.'),
    nodes: wordLists('Node id → keywords.'),
  },
  some('By what its nodes and its own concepts and factors are found in text; no result rests on them.'),
);

const remarks = Type.Object(
  {
    lang: choice(LANGUAGES, 'The language that the notes are written in.'),
    basedOn: many(text('A source id, or convention.'), 'What it follows as a whole.'),
    basis: Type.Object(
      {
        scale: Type.Optional(text('Of the scale.')),
        coverage: Type.Optional(text('Of the floor of coverage.')),
        bands: Type.Optional(text('Of the bands.')),
        weighting: Type.Optional(text('Of the weighting of factors.')),
      },
      some('Source ids, or convention: what its rules rest on.'),
    ),
    note: Type.Optional(text('A remark.')),
    sources: keyed(text('A remark.'), 'Source id → remark.'),
    nodes: keyed(text('A remark.'), 'Node id → remark.'),
    concepts: many(text('A concept id.'), 'Concepts of its own.'),
  },
  some('What it says for its readers; no result rests on it.'),
);

export const ResolvedFrameworkSchema = Type.Object(
  {
    format: Type.Literal('egov-resolved-framework/1', some('The format and its version.')),
    id: text('Its id.'),
    version: text('Its version.'),
    title: both('Its title.'),
    summary: Type.Optional(both('What it judges and for whom.')),
    sources: keyed(citation, 'What it cites.'),
    valid: Type.Optional(
      Type.Object(
        { from: Type.Optional(text('The first day.')), to: Type.Optional(text('The last day.')) },
        some('When it was in force.'),
      ),
    ),
    lineage: many(text('A framework id.'), 'Its own id, then those it was made of, the nearest first.'),
    supersedes: Type.Optional(text('The framework it replaces.')),
    extends: Type.Optional(
      Type.Object({ id: text('Its id.'), version: text('Its version.') }, some('The framework it differs from.')),
    ),
    scale,
    ...APPLIED_RULES,
    coverageFloor: number('The least coverage of a judged parent, 0–1.'),
    weakBelow: number('Levels worse than this count as weak.'),
    target: number('The level to aim for.'),
    bands,
    total: Type.Optional(number('The declared sum of the top weights.')),
    top: many(text('A node id.'), 'The nodes at the top.'),
    nodes: keyed(node, 'Node id → node, parents before children.'),
    positioning: Type.Optional(positioning),
    catalogue,
    own: Type.Object(
      {
        factors: many(text('A factor id.'), 'Its own factors.'),
        remedies: many(text('A remedy id.'), 'Its own remedies.'),
      },
      some('Which entries of the catalogue are its own.'),
    ),
    digest: text('SHA-256 over the framework with the whole catalogue; results carry it.'),
    keywords: Type.Optional(keywords),
    remarks: Type.Optional(remarks),
  },
  { title: 'egov-resolved-framework/1', description: 'A framework as scoring sees it, defaults filled in.' },
);

/**
 * Does not compile unless the type written by hand says the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<ResolvedFramework, Static<typeof ResolvedFrameworkSchema>>>;
