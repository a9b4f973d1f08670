import { EDITOR } from '../../app/init/beside.js';
import type { Copy } from '../../files/writeSet.js';
import type { Lang } from '../../model/lang.js';
import { fileName, join } from '../../model/paths.js';
import { shellWord } from '../../text/encode/shell.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import { listed } from '../../text/words.js';
import type { Plan, PlannedFile } from './plan.js';

/** What is about to be written, before it is. */
export function toldBefore({ files }: Plan, lang: Lang): string {
  const t = messages(lang).starting;
  const list = (head: string, fate: PlannedFile['fate']): string => {
    const paths = files.filter((file) => file.fate === fate).map(({ path }) => `  ${terminalLine(path)}\n`);
    return paths.length === 0 ? '' : `${head}\n${paths.join('')}`;
  };
  return `${list(t.toWrite, 'new')}${list(t.toReplace, 'replaced')}${list(t.stays, 'stays')}`;
}

/** What there is to tell of a study that was written. */
export interface Begun {
  readonly folder: string;
  /** As they are named from where the user stands. */
  readonly frameworks: readonly string[];
  readonly plan: Plan;
  readonly copies: readonly Copy[];
  /** Whether the editor's settings that were there know our schemas. */
  readonly knowsSchemas: boolean;
  /** As it has to be called. */
  readonly program: string;
}

/** What became of files that were there, and what to do next. */
export function toldAfter(begun: Begun, lang: Lang): string {
  const { plan, copies, folder } = begun;
  const t = messages(lang).starting;
  const lines = [
    ...copies.map(({ path, copy }) => t.copied(terminalLine(path), terminalLine(copy))),
    ...(begun.knowsSchemas ? [] : [t.editor(terminalLine(join(folder, EDITOR.path))), EDITOR.text.trimEnd()]),
    ...(plan.workflow === null ? [] : [`${terminalLine(plan.workflow)}: ${t.workflow}`]),
    t.next,
    ...stepsAfter(begun, lang).map(([line, remark], i) => `  ${String(i + 1)}. ${line}   # ${remark}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What to do next: a line to copy, and what it is for. In order; a command that is new takes one line here. */
function stepsAfter(
  { folder, frameworks, plan, program }: Begun,
  lang: Lang,
): readonly (readonly [line: string, remark: string])[] {
  const t = messages(lang).starting;
  const study = shellWord(folder);
  const guide = (reference: string): string => {
    const file = shellWord(nameOf(reference));
    return `${program} guide ${shellWord(reference)} -f html=${file}.html -f xlsform=${file}.xlsx`;
  };
  return [
    ...frameworks.map((reference) => [guide(reference), t.guide] as const),
    [`${program} add evidence ${study}`, t.add(listed(plan.texts.map(terminalLine), lang))],
    [`${program} import ${t.tableFile} ${study}`, t.import],
    [`${program} validate ${study}`, t.validate],
    [`${program} gaps ${study}`, t.gaps],
    [`${program} score ${study}`, t.score],
    [`${program} report ${study} -o ${t.reportFile}`, t.report],
  ];
}

/** What a framework is called, whether it is named by an id, with a version or not, or by its file. */
const nameOf = (reference: string): string =>
  fileName(reference.replace(/(\/framework)?\.(ya?ml|json)$/u, ''))
    .split('@', 1)
    .join('');
