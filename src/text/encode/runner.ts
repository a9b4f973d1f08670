import type { Fragment } from './fragment.js';
import { template, trust } from './fragment.js';
import { oneLine, showUnseen } from './unseen.js';

/** A command for the program that runs a workflow's steps at GitHub, which reads what they print. */
export type Runner = Fragment<'runner'>;

export const runner = template<'runner'>();

/**
 * The same text, in which a runner finds no command: it obeys `##[...]` anywhere in a line, and `::...` at the start of one; those of
 * Azure and TeamCity obey `##vso[...]` and `##teamcity[...]`. Each is broken by showing a character of it as an escape. For whatever goes to a log, in which texts of strangers stand.
 */
export const withoutCommands = (text: string): string =>
  withBracketsAs('\\u{5b}', text).replace(/(?<=^|\s):(?=:)/gu, '\\u{3a}');

/**
 * The same text with the brackets of `##[` and `##name[` as `shown`. The name is read forwards: looked for from each bracket
 * backwards, a long word would take the square of its length.
 */
export const withBracketsAs = (shown: string, text: string): string =>
  text.replace(/(##\w*)\[/gu, (_, before: string) => before + shown);

/** What a command says, behind its second `::`. Each text is a line of its own. */
export const runnerData = (lines: readonly string[]): Runner =>
  trust(lines.map((line) => escaped(withoutCommands(oneLine(showUnseen(line))))).join('%0A'));

/**
 * The value of a property, such as a file's name. What GitHub's own toolkit escapes is read back as it was; a colon behind another is
 * escaped with the rest, so only `##[` has to be broken.
 */
export const runnerProperty = (value: string): Runner =>
  trust(
    escaped(withBracketsAs('\\u{5b}', showUnseen(value)))
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C'),
  );

/** The percent sign first: what stands for the others has one too. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
