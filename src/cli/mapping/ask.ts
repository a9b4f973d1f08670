import {
  levelsIn,
  questionLine,
  samplesOf,
  useName,
  type Guess,
  type Line,
  type NodeName,
  type SeenColumn,
  type SeenSheet,
  type Unknown,
  type Use,
} from '../../app/mapping/asked.js';
import type { Framework } from '../../model/framework.js';
import { inLanguage, type Lang } from '../../model/lang.js';
import { TABLES } from '../../model/layouts.js';
import { append } from '../../model/lists.js';
import { ladderAt } from '../../model/range.js';
import type { Messages } from '../../text/messages/index.js';
import { quoted } from '../../text/messages/quoted.js';
import type { Choice, Prompter } from '../prompter.js';
import { needed } from './needed.js';
import { usesFor } from './uses.js';

export interface Asking {
  readonly prompter: Prompter;
  readonly lang: Lang;
  readonly t: Messages['mapping'];
  readonly unknown: Unknown;
}

/** What was answered of a sheet. */
export interface Answered {
  readonly seen: SeenSheet;
  readonly lines: readonly Line[];
}

/** Asks what each column is for, and what is needed besides. */
export async function askMapping(asking: Asking): Promise<Answered> {
  const { prompter, t, unknown } = asking;
  const [first, ...others] = unknown.sheets;
  const { seen, guesses } =
    others.length === 0 && first
      ? first
      : await prompter.choose({
          message: t.sheet,
          choices: unknown.sheets.map((sheet) => ({ value: sheet, name: sheet.seen.sheet ?? '1' })),
        });
  const uses: Use[] = [];
  const lines: Line[] = [];
  for (const guess of guesses) {
    if (guess.column.kind === 'empty') continue;
    const use = await askUse(asking, guess, uses);
    append(lines, await linesFor(asking, guess.column, use, uses));
    uses.push(use);
  }
  return { seen, lines: [...lines, ...(await needed(asking, lines))] };
}

/** `uses`: what the columns before are for. */
async function askUse(asking: Asking, { column, use: guessed }: Guess, uses: readonly Use[]): Promise<Use> {
  const { prompter, t } = asking;
  const choices = usesFor(asking, uses);
  const likely = choices.find(({ value, closed }) => closed === undefined && useName(value) === useName(guessed));
  const samples = samplesOf(column, SAMPLES).map(quoted).join(', ');
  return prompter.search({
    message: t.use(column.letter, `${quoted(column.header)} (${samples || t.kinds[column.kind]})`),
    choices,
    ...(likely && { usual: likely.value }),
  });
}

async function linesFor(asking: Asking, column: SeenColumn, use: Use, uses: readonly Use[]): Promise<Line[]> {
  switch (use.kind) {
    case 'none':
      return [];
    case 'key':
      return [{ section: 'key', name: 'key', value: column.name, isSure: true }];
    case 'fills': {
      const [table, name = ''] = use.field.split('.');
      return TABLES.filter((each) => each === table).map((section) => ({
        section,
        name,
        value: column.name,
        isSure: true,
      }));
    }
    case 'question':
      return [await askLevels(asking, column, use.rates)];
    case 'indicator':
      return [
        { section: 'indicators', name: use.rates.node, value: column.name, isSure: true },
        ...(uses.some(({ kind }) => kind === 'indicator') ? [] : [frameworkLine(use.rates)]),
      ];
  }
}

const frameworkLine = ({ framework }: NodeName): Line => ({
  section: 'ratings',
  name: 'framework',
  value: { value: framework },
  isSure: true,
});

/** Samples shown of a column. */
const SAMPLES = 3;

/** Which level each answer shows: of a column with so many that nobody could tell, none does. */
async function askLevels(asking: Asking, column: SeenColumn, rates: NodeName | null): Promise<Line> {
  const { prompter, t, lang, unknown } = asking;
  const framework = unknown.frameworks.find(({ id }) => id === rates?.framework);
  if (!rates || !framework || column.texts.length < column.different)
    return questionLine(column, null, new Map(), true);
  const levels = new Map<string, number | 'none'>();
  const title = inLanguage(framework.nodes[rates.node]?.title ?? {}, lang).text;
  for (const [text, likely] of levelsIn(column, rates, unknown.frameworks)) {
    const level = await prompter.choose<number | 'none'>({
      message: t.level(quoted(text), title),
      choices: [...levelChoices(framework, rates.node, lang), { value: 'none', name: t.noLevel }],
      ...(likely !== null && { usual: likely }),
    });
    levels.set(text, level);
  }
  return questionLine(column, rates, levels, true);
}

const levelChoices = (framework: Framework, node: string, lang: Lang): Choice<number>[] =>
  ladderAt(framework, node).levels.map(({ value, label, means }) => ({
    value,
    name: `${String(value)} ${inLanguage(label, lang).text}`,
    hint: inLanguage(framework.nodes[node]?.levels[String(value)] ?? means, lang).text,
  }));
