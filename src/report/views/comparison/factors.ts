import type { InhibitedTopic, SharedFactor } from '../../../model/comparison/factors.js';
import { grouped } from '../../../model/grouped.js';
import { thousands } from '../../../text/numbers.js';
import { capital, firstOf } from '../../../text/words.js';
import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import { inWords } from '../../context.js';
import type { Block, ListItem } from '../../tree.js';
import { studyName, type Context } from './context.js';
import { MOST_BESIDE } from './matrix.js';

/** More shared factors than these are counted. */
const MOST_SHARED = 12;

/** What inhibits several by one name, and what the others are about. */
export function factors(c: Context): Block[] {
  const { comparison: t } = c.t;
  const { factors: all, inhibited } = c.comparison;
  if (all.length === 0) return [];
  const shared = all.filter(({ agencies }) => agencies > 1);
  const count = (of: number): string => thousands(of, c.lang);
  const topicless = withoutTopic(c);
  return [
    heading(2, t.factors),
    paragraph(t.factorsFound(count(all.length), count(shared.length))),
    ...(shared.length === 0 ? [] : [bullets(firsts(shared, MOST_SHARED, (each) => sharedItem(each, c), c))]),
    ...(inhibited.length === 0 ? [] : [paragraph(t.factorsAbout)]),
    bullets([
      ...inhibited.map((topic) => topicItem(inWords(topic.title, c.lang), topic, c)),
      ...(topicless.found.length === 0 ? [] : [topicItem(t.noTopic, topicless, c)]),
    ]),
  ];
}

function sharedItem({ title, agencies, found }: SharedFactor, c: Context): ListItem {
  const names = found.map(({ study }) => studyName(study, c));
  return item(
    strong(capital(inWords(title, c.lang))),
    ` (${c.t.comparison.agencies(thousands(agencies, c.lang))}): ${firstOf(names, c.lang)}`,
  );
}

type Where = Pick<InhibitedTopic, 'agencies' | 'found'>;

/** Factors that are about no topic which a framework has a name for. */
function withoutTopic({ comparison: { factors: all, inhibited, compared } }: Context): Where {
  const told = new Set(inhibited.flatMap(({ found }) => found.flatMap(({ factors: ids }) => ids)));
  const found = grouped(
    all.flatMap((factor) => (told.has(factor.id) ? [] : factor.found.map(({ study }) => [study, factor.id] as const))),
  );
  const agencies = compared.flatMap(({ study: { id }, agencyKey }) => (found.has(id) ? [agencyKey] : []));
  return {
    found: [...found].map(([study, ids]) => ({ study, factors: ids })),
    agencies: new Set(agencies).size,
  };
}

/** A topic and who has which factors about it: of as many as stand side by side all, of more the first. */
const topicItem = (title: string, { agencies, found }: Where, c: Context): ListItem => ({
  ...item(strong(capital(title)), ` (${c.t.comparison.agencies(thousands(agencies, c.lang))})`),
  items: firsts(found, MOST_BESIDE, (each) => item(whereText(each, c)), c),
});

function whereText({ study, factors: ids }: Where['found'][number], c: Context): string {
  const titles = new Map(c.comparison.factors.map(({ id, title }) => [id, inWords(title, c.lang)]));
  return c.t.comparison.one(
    studyName(study, c),
    firstOf(
      ids.map((id) => titles.get(id) ?? id),
      c.lang,
    ),
  );
}

/** The first of a list, and how many more there are. */
function firsts<T>(all: readonly T[], most: number, toItem: (each: T) => ListItem, c: Context): ListItem[] {
  const rest = all.length - most;
  return [...all.slice(0, most).map(toItem), ...(rest > 0 ? [item(c.t.comparison.more(thousands(rest, c.lang)))] : [])];
}
