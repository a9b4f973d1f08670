import { USUAL_SUGGESTIONS } from '../../../src/app/suggest/index.js';
import { LANGUAGES, type Lang } from '../../../src/model/lang.js';
import { PROPOSABLE, type Proposable } from '../../../src/model/suggestions.js';
import { nth } from '../../../src/model/nth.js';
import { added, codedExample, countsOf, EXAMPLES, f1, givenTo, rankingOf, type Counts } from './measured.js';

/** The limits that are tried. */
const LIMITS = [1, 2, 3, 4, 5];

interface Example {
  readonly name: string;
  readonly given: ReturnType<typeof givenTo>;
  readonly ranking: Readonly<Record<Lang, ReturnType<typeof rankingOf>>>;
}

export const examples = (): Example[] =>
  EXAMPLES.map((name) => {
    const coded = codedExample(name);
    return { name, given: givenTo(coded), ranking: { en: rankingOf(coded, 'en'), id: rankingOf(coded, 'id') } };
  });

const counted = (
  all: readonly Example[],
  kinds: readonly Proposable[],
  langs: readonly Lang[],
  limit: number,
): Counts =>
  added(
    all.flatMap(({ given, ranking }) =>
      kinds.flatMap((kind) => langs.map((lang) => countsOf(kind, given, ranking[lang], { limit }))),
    ),
  );

/** The limit by which these studies have the greatest F1 over everything that is proposed, in both languages; the least of equal ones. */
export function bestLimit(all: readonly Example[]): number {
  const scores = LIMITS.map((limit) => f1(counted(all, PROPOSABLE, LANGUAGES, limit)));
  return nth(LIMITS, scores.indexOf(Math.max(...scores)));
}

const TITLES = { factors: 'Factors', concepts: 'Concepts', nodes: 'Indicators' } as const;

/** docs/suggestions.md, of what keywords find of what the coder of the shipped examples gave. */
export function suggestionsPage(all: readonly Example[]): string {
  const held = all.map((study) => ({ study, limit: bestLimit(all.filter((other) => other !== study)) }));
  return `<!-- Made by \`npx vitest run test/analysis/suggest/examples.test.ts -u\`. Do not edit. -->
# What keywords find

How much of what \`suggest\` proposes is what the coder of the shipped examples gave (precision), and how much of what the coder gave is among it
(recall). How it works: [method.md](method.md#20-suggestions).

Each study is as if nobody had coded it, and written in one language alone. The one thing that is chosen is the limit, how many suggestions
of a kind an item gets: for each study that of 1 to ${String(nth(LIMITS, -1))} with which the **other three** have the greatest F1, over
everything proposed in both languages. Nothing else is learnt from codings. All four together choose ${String(bestLimit(all))}, which is the default (${String(USUAL_SUGGESTIONS.limit)}).

Read these figures with care:

- **The keyword lists are not independent of the examples.** They were written from the titles and definitions of the catalogue, by somebody who knew the
  examples, and many of these definitions were themselves made from the same four articles. Evidence from elsewhere will be met less well.
- **One coder's word is the measure**, from articles and in the coder's own short sentences, not in the words of informants.
- What counts as given: of factors what items show; of concepts what they are about, and the topics of their factors; of
  indicators those that a rating of the study rests on the item for. A factor that only the study itself knows has no keywords and can
  never be found; it counts as missed.

${PROPOSABLE.map((kind) => section(kind, held)).join('\n\n')}
`;
}

interface Held {
  readonly study: Example;
  readonly limit: number;
}

function section(kind: Proposable, held: readonly Held[]): string {
  const per = held.map(({ study, limit }) => ({
    name: study.name,
    limit: String(limit),
    counts: LANGUAGES.map((lang) => counted([study], [kind], [lang], limit)),
  }));
  const total = {
    name: '**all**',
    limit: '',
    counts: LANGUAGES.map((_, i) => added(per.map(({ counts }) => nth(counts, i)))),
  };
  return [
    `## ${TITLES[kind]}`,
    '',
    '| study held out | limit | given | English: right of proposed | precision | recall | Indonesian: right of proposed | precision | recall |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...per, total].map(
      ({ name, limit, counts }) =>
        `| ${name} | ${limit} | ${String(nth(counts, 0).given)} | ${counts.map(figures).join(' | ')} |`,
    ),
  ].join('\n');
}

const figures = ({ right, proposed, given }: Counts): string =>
  `${String(right)} of ${String(proposed)} | ${share(right, proposed)} | ${share(right, given)}`;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
