import { parseDocument } from 'yaml';
import { readYaml } from '../../src/load/yaml/read.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import { bytesOf, must } from '../target.js';

/** Deepest text that the other reader is shown: it ends the process where a text is nested a thousand deep. */
const DEEPEST = 100;

/**
 * Two readers that know nothing of each other: what ours takes, `yaml` must take and read alike. Says whether ours takes it.
 */
export function readAlike(input: string): boolean {
  const bytes = bytesOf(input);
  const ours = readYaml(bytes, 'x.yaml', DEFAULT_LIMITS);
  if (ours.findings.length > 0) return false;
  const theirs = other(new TextDecoder('utf-8').decode(bytes));
  if (theirs.slips) return true;
  if (hasOutdentedComment(input) && (theirs.problem !== null || !isAlike(theirs.value, ours.value))) return true;
  must(theirs.problem === null, `read by us and refused by the other reader: ${theirs.problem ?? ''}`);
  must(isAlike(theirs.value, ours.value), 'the two readers read it differently');
  return true;
}

/** `slips`: whether it refuses what the specification allows. */
interface Theirs {
  readonly value: unknown;
  readonly problem: string | null;
  readonly slips: boolean;
}

function other(text: string): Theirs {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Looking for keys that are there twice takes it the square of their number; ours has looked.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  });
  const [problem = null] = [...document.errors, ...document.warnings];
  return {
    value: problem ? null : document.toJS({ maxAliasCount: 0 }),
    problem: problem?.message ?? null,
    slips: problem?.code === 'MISSING_CHAR' && isLineOfComment(text, problem.pos[0]),
  };
}

/** In braces it wants a blank before a comment that begins a line as well; YAML 1.2.2, section 6.6, does not. */
const isLineOfComment = (text: string, at: number): boolean =>
  text[at] === '#' && (text[at - 1] === '\n' || text[at - 1] === '\r');

/**
 * A comment that stands left of the list it belongs to: `yaml` then counts the list as begun there. It is the other
 * reader's slip, and too rare to give up such comments for.
 */
const hasOutdentedComment = (text: string): boolean => /[-:] *(#[^\n]*)?\r?\n *#/u.test(text);

export function isAlike(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth > DEEPEST) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], depth + 1),
    )
  );
}
