import { isAttachmentKind, type Answer, type Pair } from '../../app/adding/answers.js';
import type { Field } from '../../app/adding/fields.js';
import { LANGUAGES } from '../../model/lang.js';
import type { Command, Told } from '../command.js';
import { choice, number, usageError } from '../usage.js';

/** What commander read, by the names of its options. */
export type Typed = Readonly<Record<string, unknown>>;

/** Adds a flag for every field. Prose has two more, of which help tells once: one for each language. */
export function fieldFlags(command: Command, fields: readonly Field[]): void {
  for (const field of fields) {
    const flag = `--${field.flag}`;
    fieldFlag(command, field, flag);
    if (field.takes !== 'words') continue;
    for (const lang of LANGUAGES) command.accepts(`${flag}-${lang} <text>`, said(`${flag}-${lang}`));
  }
}

function fieldFlag(command: Command, { flag: name, takes, told, required }: Field, flag: string): void {
  const plain: Told = ({ add }) => (required ? add.needed(told(add)) : told(add));
  const repeatable: Told = (t) => t.add.repeatable(plain(t));
  switch (takes) {
    case 'yes':
      command.offers(flag, plain);
      break;
    case 'number':
      command.offers(`${flag} <number>`, plain, number(flag));
      break;
    case 'ids':
      command.offers(
        `${flag} <ids>`,
        plain,
        more((text) => words(flag, text)),
      );
      break;
    case 'items':
      command.offers(
        `${flag} <ids>`,
        plain,
        more((text) => words(flag, text).map(pair)),
      );
      break;
    case 'pairs':
      command.offers(
        `${flag} <id[=text]>`,
        repeatable,
        more((text) => [pair(text)]),
      );
      break;
    case 'files':
      command.offers(
        `${flag} <kind=path>`,
        repeatable,
        more((text) => [file(text)]),
      );
      break;
    case 'line':
    case 'words':
      command.offers(`${flag} <text>`, plain, said(flag));
      break;
    default:
      command.offers(`${flag} <${name}>`, (t) => `${plain(t)}: ${takes.join(', ')}`, choice(flag, takes));
  }
}

/** The answers that were typed, by the keys of their fields. */
export function answersIn(command: Command, fields: readonly Field[]): Record<string, Answer> {
  const typed: Typed = command.opts();
  const answers: Record<string, Answer> = {};
  for (const { key, flag, takes } of fields) {
    const given = typed[nameOf(flag)] as Answer | undefined;
    if (given !== undefined) answers[key] = given;
    if (takes !== 'words') continue;
    const both = LANGUAGES.flatMap((lang) => {
      const text = typed[nameOf(`${flag}-${lang}`)] as string | undefined;
      return text === undefined ? [] : [[lang, text] as const];
    });
    if (both.length === 0) continue;
    if (given !== undefined) usageError((t) => t.add.languages(`--${flag}`));
    answers[key] = Object.fromEntries(both);
  }
  return answers;
}

/** What commander calls an option: `quote-lang` is `quoteLang`. */
const nameOf = (flag: string): string => flag.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** A flag that may be repeated. */
const more =
  <T>(parse: (text: string) => readonly T[]) =>
  (text: string, before: readonly T[] | undefined): readonly T[] => [...(before ?? []), ...parse(text)];

const said =
  (flag: string) =>
  (text: string): string =>
    text.trim() === '' ? usageError((t) => t.add.noText(flag)) : text;

function words(flag: string, text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return ids.includes('') ? usageError((t) => t.add.ids(flag, text)) : ids;
}

function pair(text: string): Pair {
  const at = text.indexOf('=');
  return at < 0 ? { name: text, with: null } : { name: text.slice(0, at), with: text.slice(at + 1) };
}

function file(text: string): Pair {
  const { name, with: path } = pair(text);
  if (path === null || path === '' || !isAttachmentKind(name)) usageError((t) => t.add.attachment(text));
  return { name, with: path };
}
