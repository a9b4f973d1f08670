import { scoresNodes } from '../../model/framework.js';
import { fieldOf, type FieldName, type LayoutColumn, type TableName } from '../../model/layouts.js';
import { inWords } from '../../text/localized.js';
import { wrapped } from '../../text/wrapped.js';
import { origins, sources } from '../asking/sources.js';
import { indicatorsOf, nodeChoice } from '../asking/nodes.js';
import type { Choice } from '../prompter.js';
import type { Asking } from './asking.js';
import { fieldName } from './fields.js';

/** What is asked about a field that no column says. */
export function valueQuestion({ t }: Pick<Asking, 't'>, name: FieldName): string {
  if (name === 'evidence.from') return t.mapping.from;
  const { table, column } = fieldOf(name);
  return t.mapping.value(fieldName(table, column, t));
}

/** A source or session of the study; null: each row is a source of its own. */
export async function askOrigin(
  asking: Asking,
  name: 'evidence.from' | 'sessions.source',
  canBeRows: boolean,
): Promise<string | null> {
  const { prompter, t, unknown, show } = asking;
  const message = valueQuestion(asking, name);
  const known = (name === 'evidence.from' ? origins : sources)({ ...asking, study: unknown.study });
  const rows = { value: null, name: t.mapping.eachRow, ...(!canBeRows && { closed: `(${t.mapping.noKey})` }) };
  if (canBeRows || known.length > 0) return prompter.search<string | null>({ message, choices: [rows, ...known] });
  show(({ columns: width }) => wrapped(t.mapping.rowsNeedKey, width));
  return askText(asking, message);
}

/** What is the same in every row. */
export async function askValue(asking: Asking, table: TableName, { name, choices }: LayoutColumn): Promise<string> {
  const { prompter } = asking;
  const message = valueQuestion(asking, `${table}.${name}`);
  const offered = choicesFor(asking, table, name);
  if (offered.length > 0) return prompter.search({ message, choices: offered });
  if (choices.length === 0) return askText(asking, message);
  return prompter.choose({
    message,
    choices: choices.map((value) => ({ value, name: wordFor(asking, `${table}.${name}`, value) })),
  });
}

/** A kind or a method by its word, and as it is written. */
function wordFor({ t }: Asking, field: FieldName, value: string): string {
  const words: Partial<Record<FieldName, Readonly<Record<string, string>>>> = {
    'sources.kind': t.starting.sourceKinds,
    'sessions.method': t.vocabulary.method,
  };
  const word = words[field]?.[value] ?? value;
  return word.includes(value) ? word : `${word} (${value})`;
}

/** What is known by its title. */
function choicesFor({ lang, unknown }: Asking, table: TableName, name: string): Choice<string>[] {
  const frameworks = table === 'ratings' ? unknown.frameworks.filter(scoresNodes) : [];
  if (name === 'framework')
    return frameworks.map(({ id, title }) => ({ value: id, name: `${inWords(title, lang)} (${id})` }));
  if (name !== 'node') return [];
  return frameworks.flatMap(indicatorsOf).map((each) => ({ ...nodeChoice(each, lang), value: each.node.id }));
}

const askText = ({ prompter, t }: Asking, message: string): Promise<string> =>
  prompter.text({ message, wrong: (typed) => (typed === '' ? t.mapping.needed : null) });
