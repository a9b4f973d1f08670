import type { Command } from 'commander';
import { isAttachmentKind, type Answer, type Pair } from '../../app/adding/answers.js';
import type { Field } from '../../app/adding/fields.js';
import { LANGUAGES } from '../../model/lang.js';
import { number, oneOf, usageError } from '../usage.js';

/** What commander read, by the names of its options. */
export type Typed = Readonly<Record<string, unknown>>;

/** Adds a flag for every field. Prose has two more, of which help tells once: one for each language. */
export function fieldFlags(command: Command, fields: readonly Field[]): void {
  for (const field of fields) {
    const { flag, takes, help, required } = field;
    const told = required ? `${help} (needed)` : help;
    if (takes === 'yes') command.option(`--${flag}`, told);
    else if (takes === 'number') command.option(`--${flag} <number>`, told, number(`--${flag}`));
    else if (Array.isArray(takes))
      command.option(`--${flag} <${flag}>`, `${told}: ${takes.join(', ')}`, oneOf(flag, takes as readonly string[]));
    else if (takes === 'ids')
      command.option(
        `--${flag} <ids>`,
        told,
        more((text) => words(flag, text)),
      );
    else if (takes === 'items')
      command.option(
        `--${flag} <ids>`,
        told,
        more((text) => words(flag, text).map(pair)),
      );
    else if (takes === 'pairs')
      command.option(
        `--${flag} <id[=text]>`,
        `${told}; repeatable`,
        more((text) => [pair(text)]),
      );
    else if (takes === 'files')
      command.option(
        `--${flag} <kind=path>`,
        `${told}; repeatable`,
        more((text) => [file(text)]),
      );
    else command.option(`--${flag} <text>`, told, said(flag));
    if (takes !== 'words') continue;
    for (const lang of LANGUAGES)
      command.addOption(
        command
          .createOption(`--${flag}-${lang} <text>`)
          .argParser(said(`${flag}-${lang}`))
          .hideHelp(),
      );
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
    if (given !== undefined)
      usageError(`--${flag} is in the language of the study; give it, or --${flag}-en and --${flag}-id.`);
    answers[key] = Object.fromEntries(both);
  }
  return answers;
}

/** What commander calls an option: `quote-lang` is `quoteLang`. */
const nameOf = (flag: string): string => flag.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** A flag that may be repeated. */
const more =
  <T>(parse: (text: string) => readonly T[]) =>
  (text: string, before: readonly T[] = []): readonly T[] => [...before, ...parse(text)];

const said =
  (flag: string) =>
  (text: string): string =>
    text.trim() === '' ? usageError(`--${flag} needs a text.`) : text;

function words(flag: string, text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return ids.includes('') ? usageError(`--${flag} takes ids with commas between them, not "${text}".`) : ids;
}

function pair(text: string): Pair {
  const at = text.indexOf('=');
  return at < 0 ? { name: text, with: null } : { name: text.slice(0, at), with: text.slice(at + 1) };
}

function file(text: string): Pair {
  const { name, with: path } = pair(text);
  if (path === null || path === '' || !isAttachmentKind(name))
    usageError(`--attachment takes kind=path, such as photo=photos/rack.jpg, not "${text}".`);
  return { name, with: path };
}
