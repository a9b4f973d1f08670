import {
  levelsIn,
  questionLine,
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
import { LAYOUTS, TABLES } from '../../model/layouts.js';
import { append } from '../../model/lists.js';
import { ladderAt } from '../../model/range.js';
import type { Messages } from '../../text/messages/index.js';
import { quoted } from '../../text/messages/quoted.js';
import type { Choice, Prompter } from '../prompter.js';
import { needed } from './needed.js';

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
  const told: Line[] = [];
  for (const guess of guesses) {
    if (guess.column.kind !== 'empty') append(told, await askColumn(asking, guess, told));
  }
  const lines = [...new Map(told.map((line) => [`${line.section}.${line.name}`, line])).values()];
  return { seen, lines: [...lines, ...(await needed(asking, lines))] };
}

async function askColumn(asking: Asking, { column, use: guessed }: Guess, told: readonly Line[]): Promise<Line[]> {
  const { prompter, t } = asking;
  const choices = usesOf(asking).filter(({ value }) => !isTaken(value, told));
  const likely = choices.find(({ value }) => JSON.stringify(value) === JSON.stringify(guessed))?.value;
  const samples = column.texts.slice(0, SAMPLES).map(quoted).join(', ');
  const use = await prompter.search({
    message: t.use(column.letter, `${quoted(column.header)} (${samples})`),
    choices,
    ...(likely && { usual: likely }),
  });
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
        { section: 'ratings', name: 'framework', value: { value: use.rates.framework }, isSure: true },
      ];
  }
}

/** What one column is for, no other can be. */
const isTaken = (use: Use, told: readonly Line[]): boolean =>
  told.some(
    ({ section, name }) =>
      (use.kind === 'key' && section === 'key') ||
      (use.kind === 'fills' && use.field === `${section}.${name}`) ||
      (use.kind === 'indicator' && section === 'indicators' && name === use.rates.node),
  );

/** Samples shown of a column. */
const SAMPLES = 3;

/** All that a column can be for, found by typing. */
function usesOf({ t, lang, unknown: { frameworks } }: Asking): Choice<Use>[] {
  const nodes = frameworks.flatMap((framework) =>
    Object.values(framework.nodes)
      .filter(({ children }) => children.length === 0)
      .map(({ id, title }) => ({
        rates: { framework: framework.id, node: id },
        name: `${framework.id}/${id}`,
        title: inLanguage(title, lang).text,
      })),
  );
  return [
    { value: { kind: 'none' }, name: t.uses.none },
    { value: { kind: 'key' }, name: t.uses.key },
    { value: { kind: 'question', rates: null }, name: t.uses.question },
    ...TABLES.flatMap((table) =>
      LAYOUTS[table].map(({ name }): Choice<Use> => ({
        value: { kind: 'fills', field: `${table}.${name}` },
        name: `${table}: ${name}`,
      })),
    ),
    ...nodes.map(({ rates, name, title }): Choice<Use> => ({
      value: { kind: 'question', rates },
      name: t.uses.rates(name, title),
    })),
    ...nodes.map(({ rates, name, title }): Choice<Use> => ({
      value: { kind: 'indicator', rates },
      name: t.uses.indicator(name, title),
    })),
  ];
}

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
