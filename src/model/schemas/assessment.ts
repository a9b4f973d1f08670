import { Type, type Static } from '@sinclair/typebox';
import type { Assessment } from '../assessment.js';
import { CLASSES, LINKERS } from '../tows.js';
import { HORIZONS, LOCI, POLARITIES } from './common.js';
import { position } from './position.js';
import {
  band,
  both,
  choice,
  citation,
  flag,
  keyed,
  level,
  many,
  number,
  orNull,
  pair,
  place,
  some,
  text,
} from './result-parts.js';
import type { Holds, Same } from './same.js';
import { AGGREGATES, COMBINE_RULES, MISSING } from './framework.js';
import { ROLES } from './ratings.js';
import { CODED_FROM, METHODS, PROPOSAL_STATUSES, SOURCE_KINDS } from './study.js';

/*
 * What the program writes, for those who read it elsewhere. `/1` grows by optional keys, so unlike the files people
 * write, objects here stay open: a reader ignores keys it does not know.
 */

const STATUSES = [
  'scored',
  'insufficient',
  'no-evidence',
  'rejected',
  'not-applicable',
  'external',
  'assumed',
  'projected',
] as const;
const status = choice(STATUSES, 'scored, or why there is no score.');

const result = {
  status,
  score: orNull(number('On the scale of the framework; null where unknown or insufficient.')),
  known: orNull(number('What the known part alone amounts to.')),
  percent: orNull(number('0–100: the way from the worst to the best level.')),
  band: orNull(
    Type.Object(
      {
        id: text('The band of the score.'),
        label: both('Its name.'),
        from: text('The band at the worst bound.'),
        to: text('The band at the best bound.'),
        notes: many(text('A leaf id.'), 'Leaves in a lower band than the node: "with notes".'),
      },
      some('The score in words.'),
    ),
  ),
  coverage: orNull(number('0–1: share of weight with evidence.')),
  shares: Type.Object(
    {
      own: number('With evidence of its own.'),
      external: number('Taken over from elsewhere.'),
      assumed: number('Assumed.'),
      rejected: number('Evidence rejected.'),
      none: number('No evidence.'),
      projected: Type.Optional(number('Derived from ratings by other frameworks; only where it was asked to project.')),
    },
    some('Where the weight lies, 0–1.'),
  ),
  bounds: orNull(pair('[worst, best] if what is unknown were known.')),
};

const strength = Type.Object(
  {
    grade: choice(['very-low', 'low', 'moderate', 'high'], 'How well the judgement is founded.'),
    sources: Type.Integer(some('Independent sources.')),
    groups: many(text('An informant group.'), 'Informant groups heard.'),
    methods: many(choice(METHODS, 'A method.'), 'Methods used.'),
    agreement: choice(
      ['convergent', 'divergent', 'single', 'unlevelled'],
      'Whether the items speak for the same level.',
    ),
    why: many(
      Type.Object(
        {
          code: choice(
            [
              'one-source',
              'two-sources',
              'publication-only',
              'one-method',
              'one-group',
              'items-divergent',
              'items-contradict',
              'coded-from-publication',
              'all-self-report',
              'only-drafts',
              'stale',
              'out-of-force',
            ],
            'A rule of the grade table.',
          ),
          steps: Type.Integer(some('Grades taken off; 0 where it only limits the grade to moderate.')),
        },
        some('A reason.'),
      ),
      'What lowered the grade.',
    ),
  },
  some('Strength of the evidence.'),
);

const rating = Type.Object(
  {
    rater: text('Who.'),
    role: choice(ROLES, 'In what capacity.'),
    counted: flag('Whether this role makes the score.'),
    level: orNull(number('The level used.')),
    given: orNull(number('The level given for the node as a whole.')),
    combined: orNull(number('The levels of the items, combined.')),
    status,
    sought: flag('Whether evidence was looked for.'),
    items: many(
      Type.Object(
        {
          evidence: text('An evidence id.'),
          level: orNull(number('The level it speaks for.')),
          accepted: flag('Whether the item counts.'),
        },
        some('An item.'),
      ),
      'What the rating rests on.',
    ),
    why: orNull(both('The reason.')),
    source: orNull(text('Where an external value was taken over from.')),
    at: orNull(text('Place in that source.')),
    outOfScale: orNull(both('Why a value beyond the scale was kept.')),
    place,
  },
  some("One rater's judgement."),
);

const projection = Type.Object(
  {
    percent: number('0–100: the mean of the percents it comes from.'),
    value: number('The same on the scale of the node.'),
    from: many(
      Type.Object(
        {
          framework: text('The framework it was rated by.'),
          node: text('Its id there.'),
          title: both('Its title.'),
          level: number('The level the study gave it.'),
          range: pair('[worst, best] level it can have.'),
          percent: number('0–100: the way of that level from the worst to the best.'),
          concepts: many(text('A concept id.'), 'The topics it shares with the node.'),
        },
        some('A rated leaf of another framework.'),
      ),
      'What it is derived from.',
    ),
  },
  some('A value derived from ratings by other frameworks; only where it was asked to project.'),
);

const node = Type.Object(
  {
    id: text('Its id in the framework.'),
    parent: orNull(text('Its parent; null at the top.')),
    children: many(text('A node id.'), 'Its children.'),
    title: both('Its title.'),
    definition: orNull(
      Type.Object({ text: both('What is meant.'), source: text('Where it comes from.') }, some('Its definition.')),
    ),
    weight: number('Its weight among its siblings.'),
    share: number("Its weight as a share of its siblings', 0–1."),
    wholeShare: number('Its weight as a share of the whole, 0–1.'),
    concepts: many(text('A concept id.'), 'Its topics.'),
    levels: keyed(both('What the level looks like here.'), 'Level → rubric.'),
    ladder: orNull(
      Type.Object(
        {
          levels: many(level, 'Its levels.'),
          cumulative: flag('Whether levels are proven one after the other.'),
          fractional: flag('Whether values between its levels may be given.'),
        },
        some("The ladder of the branch that begins here; null where it stands on its parent's, or the scale."),
      ),
    ),
    proof: keyed(many(both('Something that must be shown.'), 'What must be shown.'), 'Level → evidence it requires.'),
    aggregate: orNull(choice(AGGREGATES, 'How its children make it; null for leaves.')),
    range: pair('[worst, best] score it can have.'),
    bands: orNull(many(band, 'Bands of its own; null where it has none.')),
    bandDecimals: orNull(Type.Integer(some('Decimals a score is rounded to before its own bands; null: none.'))),
    ...result,
    sought: flag('Whether evidence was looked for.'),
    strength: orNull(strength),
    saidSeen: orNull(
      Type.Object(
        { said: orNull(number('Level of what was said.')), seen: orNull(number('Level of what was seen or read.')) },
        some('Said and seen.'),
      ),
    ),
    ratings: many(rating, "All raters' judgements."),
    evidence: many(text('An evidence id.'), 'Accepted evidence it rests on.'),
    stake: orNull(number('What the whole would gain from one level more here.')),
    projection: Type.Optional(orNull(projection)),
  },
  some('A node of the framework.'),
);

const basis = choice(['evidenced', 'contested', 'stated'], 'On what ground the factor is listed.');

const factor = Type.Object(
  {
    id: text('Its id.'),
    title: both('Its title.'),
    text: orNull(both('What it means.')),
    polarity: choice(POLARITIES, 'inhibiting or enabling.'),
    locus: choice(LOCI, 'internal or external.'),
    concepts: many(text('A concept id.'), 'Its topics.'),
    basis,
    rank: orNull(
      Type.Object(
        {
          position: Type.Integer(some('From 1; equal tuples share one.')),
          basis,
          sources: Type.Integer(some('Independent sources.')),
          leadsTo: Type.Integer(some('Present factors it leads to.')),
          gap: pair('Levels missing to the target: [least, most].'),
        },
        some('The rank, as the tuple it is.'),
      ),
    ),
    root: flag('Leads to others and none leads to it.'),
    circle: many(text('A factor id.'), 'The other members of its vicious circle.'),
    sources: many(text('A source id.'), 'Independent sources that show it.'),
    evidence: many(text('An evidence id.'), 'Items for it.'),
    against: many(text('An evidence id.'), 'Items against it.'),
    statedBy: many(text('A source id.'), 'Sources that list it.'),
    at: orNull(text('Where they list it.')),
    affects: many(text('A node id.'), 'Leaves that share its topics.'),
    leadsTo: many(
      Type.Object(
        { factor: text('A factor id.'), evidence: many(text('An evidence id.'), 'What shows the link.') },
        some('A link.'),
      ),
      'What it brings about here.',
    ),
    remedies: many(text('A remedy id.'), 'What answers it.'),
    source: orNull(text("The catalogue's source.")),
    place: orNull(place),
  },
  some('A factor.'),
);

const strategy = Type.Object(
  {
    words: orNull(both('What the study calls the class.')),
    stated: orNull(choice(CLASSES, 'The class as the study states it.')),
    uses: many(text('A factor id.'), 'Present factors the study says it builds on.'),
    addresses: many(text('A factor id.'), 'Present factors the study says it works against.'),
    derived: orNull(choice(CLASSES, 'The class that follows from what it uses and addresses.')),
    agrees: orNull(flag('Whether the two are the same.')),
    links: choice(LINKERS, 'Who linked it to factors.'),
  },
  some('A proposal as a strategy.'),
);

const reason = Type.Union(
  [
    Type.Object({ kind: Type.Literal('addresses'), factor: text('A present factor.') }),
    Type.Object({ kind: Type.Literal('next-step'), node: text('A leaf.'), level: number('Its level.') }),
    Type.Object({
      kind: Type.Literal('proposed'),
      by: orNull(text('A source id.')),
      at: orNull(text('Where.')),
      evidence: many(text('An evidence id.'), 'In which items.'),
    }),
  ],
  some('Why it is recommended.'),
);

const remedy = Type.Object(
  {
    id: text('Its id.'),
    title: both('The action.'),
    text: orNull(both('How to go about it.')),
    addresses: many(text('A factor id.'), 'Present inhibiting factors it works against.'),
    improves: many(text('A node id.'), 'Leaves it would raise.'),
    uses: many(text('A factor id.'), 'Present enabling factors it builds on.'),
    why: many(reason, 'Why it is recommended.'),
    horizon: orNull(choice(HORIZONS, 'short or long.')),
    effort: orNull(Type.Unsafe<1 | 2 | 3>({ description: '1–3.', type: 'integer', minimum: 1, maximum: 3 })),
    who: orNull(both('Who acts.')),
    reach: orNull(number('What the whole would gain if the leaves it touches rose one level.')),
    strategy: orNull(strategy),
    status: orNull(choice(PROPOSAL_STATUSES, 'How far it has come, where it was proposed.')),
    open: flag('Whether it is still to be decided or done.'),
    owner: orNull(both('Who answers for it.')),
    due: orNull(text('By when.')),
    source: orNull(text("The catalogue's source.")),
    place: orNull(place),
  },
  some('A recommended remedy.'),
);

const finding = Type.Object(
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
    tool: Type.Object({ name: text('The program.'), version: text('Its version.') }, some('What made it.')),
    options: Type.Object(
      {
        framework: text('The framework asked for.'),
        project: Type.Optional(
          many(
            Type.Object(
              {
                id: text('Its id.'),
                version: text('Its version.'),
                title: both('Its title.'),
                digest: text('SHA-256 over its content.'),
              },
              some('A framework.'),
            ),
            'Frameworks whose ratings could be projected from; only where it was asked to project.',
          ),
        ),
      },
      some('What it was made with.'),
    ),
    study: Type.Object(
      {
        id: text('Its id.'),
        title: orNull(both('Its title.')),
        digest: text('SHA-256 over its files.'),
        period: orNull(Type.Object({ from: text('First day.'), to: text('Last day.') }, some('When.'))),
        codedFrom: choice(CODED_FROM, 'What the coder worked from.'),
        files: many(text('A file.'), 'Its files.'),
        raters: many(
          Type.Object({ rater: text('Who.'), role: choice(ROLES, 'As what.') }, some('A rater.')),
          'Its raters.',
        ),
      },
      some('The study.'),
    ),
    agency: Type.Object(
      {
        name: both('Its name.'),
        kind: orNull(text('Its kind.')),
        region: orNull(text('Its region.')),
        country: orNull(text('Its country.')),
      },
      some('The agency.'),
    ),
    framework: Type.Object(
      {
        id: text('Its id.'),
        version: text('Its version.'),
        title: both('Its title.'),
        digest: text('SHA-256 over the resolved framework.'),
        supersedes: orNull(text('The framework it replaces.')),
        sources: keyed(citation, 'What it cites.'),
        levels: many(level, 'The scale.'),
        cumulative: flag('Whether a level counts only if those below it are proven.'),
        fractional: flag('Whether values between the levels may be given.'),
        range: pair('[worst, best] score of the whole.'),
        bands: many(band, 'The bands.'),
        ownBands: many(band, 'Bands that single nodes have of their own.'),
        bandDecimals: orNull(Type.Integer(some('Decimals a score is rounded to before it is banded; null: none.'))),
        combine: choice(COMBINE_RULES, 'Levels per item → one.'),
        raters: choice(COMBINE_RULES, 'Levels of raters → one.'),
        counts: many(choice(ROLES, 'A role.'), 'Roles that make the score.'),
        aggregate: choice(AGGREGATES, 'Children → parent.'),
        missing: Type.Object(
          { sought: choice(MISSING, 'Looked for, not found.'), unsought: choice(MISSING, 'Nobody looked.') },
          some('What becomes of leaves without a value.'),
        ),
        coverageFloor: number('The least coverage of a judged parent.'),
        weakBelow: number('Levels below count as weak.'),
        target: number('The level to aim for.'),
      },
      some('The framework.'),
    ),
    result: Type.Object(result, some('The whole.')),
    nodes: many(node, 'The nodes, parents before children.'),
    position: orNull(position),
    factors: many(factor, 'Inhibiting factors by rank, then enabling ones.'),
    candidates: many(
      Type.Object(
        {
          id: text('A factor id.'),
          title: both('Its title.'),
          because: many(text('A weak leaf.'), 'What suggests it.'),
        },
        some('A candidate.'),
      ),
      'Factors to look for; unranked.',
    ),
    remedies: many(remedy, 'What is recommended.'),
    published: many(
      Type.Object(
        {
          node: orNull(text('The node; null for the whole.')),
          words: both('The verdict.'),
          band: orNull(text('Its band.')),
          computed: orNull(text('The computed band.')),
          agrees: orNull(flag('Whether they are the same.')),
          by: orNull(text('A source id.')),
          at: text('Where.'),
          place,
        },
        some('A published verdict.'),
      ),
      'What was published, beside what was computed.',
    ),
    sources: many(
      Type.Object(
        {
          id: text('Its id.'),
          kind: choice(SOURCE_KINDS, 'What it is.'),
          role: orNull(both('Its role.')),
          group: orNull(text('Its group.')),
          selection: orNull(text('How chosen.')),
          size: orNull(number('How many people.')),
          title: orNull(both('Its title.')),
          cite: orNull(text('The reference.')),
          status: orNull(choice(['draft', 'enacted'], 'Whether in force.')),
          date: orNull(text('When.')),
          norm: flag('Whether it is a yardstick.'),
        },
        some('A source.'),
      ),
      'The sources.',
    ),
    evidence: many(
      Type.Object(
        {
          id: text('Its id.'),
          source: text('A source id.'),
          session: orNull(text('A session id.')),
          method: choice(METHODS, 'How.'),
          date: orNull(text('When.')),
          at: orNull(text('Where in the source.')),
          finding: both('What was found.'),
          quote: orNull(
            Type.Object({ text: text('The words.'), lang: orNull(text('Their language.')) }, some('A quote.')),
          ),
          against: many(
            Type.Object({ norm: text('A source id.'), at: orNull(text('The article.')) }, some('A rule.')),
            'Rules not carried out.',
          ),
          shows: many(text('A factor id.'), 'Factors it shows.'),
          denies: many(text('A factor id.'), 'Factors it denies.'),
          disputes: many(text('An evidence id.'), 'Items it contradicts.'),
          state: choice(['accepted', 'rejected'], 'Whether it counts.'),
          why: orNull(both('Why it was rejected.')),
          about: many(text('A concept id.'), 'Its topics.'),
          selfReport: flag('Whether the source speaks of its own merit.'),
          place,
        },
        some('An item of evidence.'),
      ),
      'The evidence.',
    ),
    concepts: keyed(both('Its title.'), 'Concept id → title.'),
    findings: many(finding, 'What a reader of the score should know.'),
  },
  { title: 'egov-assessment/1', description: 'The result of scoring one study against one framework.' },
);

/*
 * The type people program against is written by hand in model/assessment.ts, so that it reads well and needs no
 * package; here the compiler holds the two together. Findings are a closed union there and open here.
 */
type Written = Omit<Assessment, 'findings'>;
type Published = Omit<Static<typeof AssessmentSchema>, 'findings'>;
/**
 * Does not compile unless the two say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<Written, Published>>;
