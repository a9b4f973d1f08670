import type { CellValue, SheetTable } from '../../../src/model/sheets.js';

/**
 * What makes a form one that KoboToolbox and ODK take, by https://xlsform.org (the reference table and "XLSForm syntax") and the
 * errors and warnings of its converter. Written down from there, and knowing nothing of how our forms are made.
 */

const TYPES =
  /^(text|date|note|integer|start|end|today|deviceid|select_one \S+|select_multiple \S+|(?:begin|end)_(?:group|repeat))$/u;
const METADATA = /^(start|end|today|deviceid)$/u;
const NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/u;
/** Begins a reference to another question, wherever it stands. */
const REFERENCE = /\$\{([^}]*)\}?/gu;
const SURVEY = ['type', 'name', 'label', 'hint', 'required', 'relevant', 'appearance', 'default'];
const CHOICES = ['list_name', 'name', 'label'];
const SETTINGS = ['form_title', 'form_id', 'version', 'default_language', 'style'];
const APPEARANCES: Readonly<Record<string, RegExp>> = {
  begin_group: /^field-list$/u,
  text: /^multiline$/u,
  select_one: /^minimal autocomplete$/u,
  select_multiple: /^minimal$/u,
};

type Row = Readonly<Record<string, CellValue>>;

/** What is wrong with a form; nothing if it is one. */
export function complaints(tables: readonly SheetTable[]): string[] {
  const wrong: string[] = [];
  const names = tables.map(({ name }) => name).join();
  if (names !== 'survey,choices,settings') return [`the sheets are ${names}`];
  const [survey, choices, settings] = tables.map(rowsOf) as [Row[], Row[], Row[]];
  const [surveyTable, choicesTable, settingsTable] = tables as [SheetTable, SheetTable, SheetTable];
  const languages = languagesOf(surveyTable, 'label');
  const say = (sheet: string, i: number, what: string): void =>
    void wrong.push(`${sheet}, row ${String(i + 2)}: ${what}`);

  for (const [table, known] of [
    [surveyTable, SURVEY],
    [choicesTable, CHOICES],
    [settingsTable, SETTINGS],
  ] as const) {
    const headers = table.columns.map((column) => column.split('::')[0]!);
    for (const header of headers) if (!known.includes(header)) wrong.push(`${table.name}: unknown column ${header}`);
    if (new Set(table.columns).size < table.columns.length) wrong.push(`${table.name}: a column twice`);
    for (const row of table.rows) if (row.length !== table.columns.length) wrong.push(`${table.name}: a ragged row`);
  }
  for (const header of ['type', 'name']) if (!surveyTable.columns.includes(header)) wrong.push(`survey: no ${header}`);
  for (const header of ['list_name', 'name'])
    if (!choicesTable.columns.includes(header)) wrong.push(`choices: no ${header}`);
  if (languages.length < 2) wrong.push('survey: labels are not in two languages');
  for (const [table, what] of [
    [choicesTable, 'label'],
    [surveyTable, 'hint'],
  ] as const)
    if (languagesOf(table, what).join() !== languages.join()) wrong.push(`${table.name}: other languages of ${what}`);
  for (const language of languages)
    if (!/^\S.* \([a-z]{2}\)$/u.test(language)) wrong.push(`the language ${language} has no code behind it`);

  const lists = new Map<string, string[]>();
  choices.forEach((row, i) => {
    const list = String(row['list_name'] ?? '');
    const name = String(row['name'] ?? '');
    if (!NAME.test(list)) say('choices', i, `"${list}" is no name of a list`);
    if (!/^[\p{L}\p{N}._-]+$/u.test(name)) say('choices', i, `"${name}" is no name of a choice`);
    const before = lists.get(list) ?? [];
    if (before.includes(name)) say('choices', i, `${list} offers ${name} twice`);
    lists.set(list, [...before, name]);
    missing(row, 'label', languages).forEach((language) => say('choices', i, `no label in ${language}`));
  });

  const questions = new Map<string, string>();
  const used = new Set<string>();
  const open: { readonly row: number; readonly ends: string }[] = [];
  survey.forEach((row, i) => {
    const type = String(row['type'] ?? '');
    const name = row['name'];
    if (!TYPES.test(type)) say('survey', i, `"${type}" is no type`);
    if (type.startsWith('end_')) {
      const begun = open.pop();
      if (begun?.ends !== type) say('survey', i, 'ends what has not begun');
      else if (begun.row === i - 1) say('survey', i, 'ends a group of nothing');
      return;
    }
    if (type.startsWith('begin_')) open.push({ row: i, ends: type.replace('begin', 'end') });
    if (typeof name !== 'string' || !NAME.test(name)) say('survey', i, `"${String(name)}" is no name`);
    else {
      // Some programs that read answers do not tell A from a. The converter calls the whole "data", and has a "meta" of its own.
      const folded = name.toLowerCase();
      if (questions.has(folded)) say('survey', i, `${name} is there already`);
      if (['data', 'meta'].includes(folded)) say('survey', i, `${name} is taken`);
      questions.set(folded, type);
    }
    const absent = missing(row, 'label', languages);
    if (!METADATA.test(type)) absent.forEach((language) => say('survey', i, `no label in ${language}`));
    const hints = missing(row, 'hint', languages).length;
    if (hints > 0 && hints < languages.length) say('survey', i, 'a hint in one language only');
    const [, list] = /^select_(?:one|multiple) (\S+)$/u.exec(type) ?? [];
    if (list !== undefined) {
      used.add(list);
      if (!lists.has(list)) say('survey', i, `there is no list ${list}`);
    }
    if (row['required'] !== null && (row['required'] !== 'yes' || /^(begin_group|begin_repeat|note)$/u.test(type)))
      say('survey', i, 'required as nothing can be');
    const { appearance } = row;
    if (appearance !== null && !APPEARANCES[type.split(' ')[0]!]?.test(String(appearance)))
      say('survey', i, `${type} cannot look ${String(appearance)}`);
    if (row['default'] !== null && !(type === 'date' && row['default'] === 'today()'))
      say('survey', i, `the default ${String(row['default'])}`);
  });
  for (const { row } of open) say('survey', row, 'begins and does not end');
  for (const list of lists.keys()) if (!used.has(list)) wrong.push(`choices: nobody asks for ${list}`);

  // Conditions know questions that come before them, and compare with what can be chosen.
  survey.forEach((row, i) => {
    const seen = new Set(survey.slice(0, i).map((each) => each['name']));
    for (const [column, cell] of Object.entries(row)) {
      for (const [, name = ''] of String(cell ?? '').matchAll(REFERENCE))
        if (column !== 'relevant' || !seen.has(name)) say('survey', i, `\${${name}} in ${column} leads nowhere`);
    }
    const condition = row['relevant'];
    if (condition === null || condition === undefined) return;
    const term = /^\$\{([A-Za-z0-9_]+)\} (=|!=) '([^']*)'$/u;
    for (const part of String(condition).split(' or ')) {
      const [, name = '', , value = ''] = term.exec(part) ?? [];
      const type = questions.get(name.toLowerCase()) ?? '';
      const list = lists.get(type.replace('select_one ', '')) ?? [];
      if (!term.test(part)) say('survey', i, `"${part}" is no condition`);
      // Compared with nothing, any question can be: whether it was answered.
      else if (!(type !== '' && part.endsWith("!= ''")) && !list.includes(value))
        say('survey', i, `${name} is never ${value}`);
    }
  });
  choices.forEach((row, i) => {
    for (const cell of Object.values(row))
      if (String(cell ?? '').includes('${')) say('choices', i, 'a reference in a choice');
  });

  const [setting, ...others] = settings;
  if (!setting || others.length > 0) return [...wrong, 'settings: not one row'];
  for (const key of ['form_title', 'form_id', 'version'])
    if (String(setting[key] ?? '').trim() === '') wrong.push(`settings: no ${key}`);
  if (!/^[A-Za-z0-9._-]+$/u.test(String(setting['form_id']))) wrong.push('settings: form_id is none');
  if (!languages.includes(String(setting['default_language']))) wrong.push('settings: a language nobody speaks');
  if (!['pages', null].includes(setting['style'] as string | null)) wrong.push('settings: no such style');
  return wrong;
}

const rowsOf = ({ columns, rows }: SheetTable): Row[] =>
  rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));

const languagesOf = ({ columns }: SheetTable, what: string): string[] =>
  columns.filter((column) => column.startsWith(`${what}::`)).map((column) => column.slice(what.length + 2));

const missing = (row: Row, what: string, languages: readonly string[]): string[] =>
  languages.filter((language) => String(row[`${what}::${language}`] ?? '').trim() === '');
