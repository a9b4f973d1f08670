/**
 * Text that no CI runner obeys where it comes by in a log: one mark of each command is written as an escape that can be seen.
 * GitHub's runner takes `::name::` at the start of a line, whatever white space stands before it, and `##[name]` anywhere;
 * Azure takes `##vso[`, TeamCity `##teamcity[`. `wrapped`: a line may come to begin at any word of the text.
 */
export const breakCommands = (text: string, wrapped = false): string =>
  text.replace(SECOND_HASH, '\\u{23}').replace(wrapped ? AT_A_WORD : AT_A_LINE, '\\u{3a}');

/** The second `#` of `##[` and of `##name[`. */
export const SECOND_HASH = /#(?<=##)(?=\w*\[)/gu;

/** The second `:` of `::name ...::`. */
const AT_A_LINE = /(?<=^\s*:):(?=[a-z].*::)/gimu;
const AT_A_WORD = /(?<=(?:^|\s):):(?=[a-z].*::)/giu;
