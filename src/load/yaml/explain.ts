import { Composer, Lexer, Parser, type CST } from 'yaml';
import { finding, type Finding } from '../../model/findings/index.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import { placesOf } from './places.js';

/** Longer texts are not read a second time: `yaml` is a tenth as fast as js-yaml. In UTF-16 units. */
const LONGEST = 256 * 1024;

/**
 * All syntax errors of a text that was refused for one: js-yaml stops at the first. Empty where the text is too long or
 * too deep, or where `yaml` has nothing against it: then the first error stands. Load this file only when it is needed.
 */
export function explainSyntax(text: string, file: string): Finding[] {
  if (text.length > LONGEST) return [];
  const tokens = tokensOf(text);
  if (!tokens) return [];
  const places = placesOf(file, text, 0);
  const found = new Map<number, Finding>();
  const documents = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false }).compose(
    tokens,
    true,
    text.length,
  );
  for (const { errors } of documents) {
    for (const { message, pos } of errors) {
      const at = Math.min(pos[0], text.length);
      if (!found.has(at)) found.set(at, finding('YAML-SYNTAX', { reason: message }, places.at(at)));
    }
  }
  return [...found.values()];
}

/**
 * The tokens of a text; null where it is nested too deep. The depth is looked at while tokens are made, before anything
 * goes through them recursively: eight kilobytes of `- - - …` would otherwise abort the process, which nothing can catch.
 */
function tokensOf(text: string): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEFAULT_LIMITS.depth) return null;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
