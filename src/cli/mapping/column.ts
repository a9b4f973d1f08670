import type { ColumnAnswer } from '../../app/mapping/answers.js';
import { areLevels, levelsIn, samplesOf, useName, type SeenColumn, type Use } from '../../app/mapping/proposing.js';
import { entryOf } from '../../model/entry.js';
import { inWords } from '../../text/localized.js';
import { quoted } from '../../text/messages/quoted.js';
import { levels } from '../asking/levels.js';
import type { Asking } from './asking.js';
import { usesFor } from './uses.js';

/** Asks what a column is for, and which levels its answers show. `others`: what other columns are for. */
export async function askColumn(
  asking: Asking,
  { column, use: usual }: { readonly column: SeenColumn; readonly use: Use },
  others: readonly Use[],
): Promise<ColumnAnswer> {
  const t = asking.t.mapping;
  const choices = usesFor(asking, column, others);
  const likely = choices.find(({ value, closed }) => closed === undefined && useName(value) === useName(usual));
  const samples = samplesOf(column, SAMPLES).map(quoted).join(', ');
  const use = await asking.prompter.search({
    message: t.use(column.letter, `${quoted(column.header)} (${samples || t.kinds[column.kind]})`),
    choices,
    ...(likely && { usual: likely.value }),
  });
  return { column, use, levels: use.kind === 'question' ? await askLevels(asking, column, use) : NONE };
}

/** Samples shown of a column. */
const SAMPLES = 3;

const NONE: ColumnAnswer['levels'] = new Map();

/**
 * Which level each answer shows: of a column with so many that nobody could tell, none does. Numbers may be points of a scale of their
 * own, as of agreement from 1 to 5: so they are taken for levels only where somebody says so.
 */
async function askLevels(
  { prompter, t, lang, unknown: { frameworks } }: Asking,
  column: SeenColumn,
  { rates }: Extract<Use, { kind: 'question' }>,
): Promise<ColumnAnswer['levels']> {
  const framework = frameworks.find(({ id }) => id === rates?.framework);
  const node = framework && rates ? entryOf(framework.nodes, rates.node) : undefined;
  if (!rates || !framework || !node || column.texts.length < column.different) return NONE;
  const title = inWords(node.title, lang);
  const likely = levelsIn(column, rates, frameworks);
  const isNumbers = areLevels(column, rates, frameworks);
  if (isNumbers) {
    const texts = column.texts.map(quoted).join(', ');
    if (await prompter.confirm({ message: t.mapping.numbers(texts, title), usual: false }))
      return new Map(column.texts.map((text) => [text, Number(text)]));
  }
  const told = new Map<string, number | 'none'>();
  for (const [text, usual] of isNumbers ? [...likely].sort(([a], [b]) => Number(a) - Number(b)) : likely) {
    const level = await prompter.choose<number | 'none'>({
      message: t.mapping.level(quoted(text), title),
      choices: [...levels({ framework, node }, { lang, t }), { value: 'none', name: t.mapping.noLevel }],
      usual: isNumbers ? 'none' : (usual ?? 'none'),
    });
    told.set(text, level);
  }
  return told;
}
