import { oneLine, showUnseen } from './unseen.js';

/**
 * Text of a SARIF message. It is plain text in which a link `[text](target)` is a link all the same, and `{0}` stands for an
 * argument: the one is broken by a blank, the other written as SARIF has it, with the brace twice.
 */
export const sarifText = (text: string): string =>
  oneLine(showUnseen(text)).replaceAll('](', '] (').replace(/[{}]/gu, '$&$&');
