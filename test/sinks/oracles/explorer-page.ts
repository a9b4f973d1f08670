import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { shippedExplorer } from '../../../src/app/shipped.js';
import { oneLine, showUnseen } from '../../../src/text/encode/unseen.js';
import { json, type Words } from './data.js';
import { foreign, partsOf } from './html-page.js';
import { firstDifference, type Oracle } from './oracle.js';

/**
 * The page on which agencies are compared: the same elements as with harmless words; of scripts its data and the one that the build made,
 * which alone the policy lets through; data that hold the same with each text in its place, and no `<` that could end their element.
 */
export const explorerPage =
  (words: Words): Oracle =>
  (hostile, harmless) => {
    const parts = partsOf(hostile);
    const scripts = scriptsIn(hostile);
    return (
      firstDifference(parts, partsOf(harmless)) ??
      foreign(parts.filter((part) => !part.startsWith('<script'))) ??
      wrongScripts(scripts) ??
      wrongPolicy(hostile) ??
      wrongData(dataOf(scripts), dataOf(scriptsIn(harmless)), words)
    );
  };

interface Script {
  readonly attributes: string;
  readonly text: string;
}

const dataOf = ([data]: readonly Script[]): string => data?.text ?? '';

function wrongScripts(scripts: readonly Script[]): string | null {
  const [data, own] = scripts;
  if (scripts.length !== 2) return `${String(scripts.length)} scripts`;
  if (data?.attributes !== 'type=application/json id=data') return `the data have ${String(data?.attributes)}`;
  return own?.attributes === '' && own.text === shippedExplorer().script.text ? null : 'the script is not ours';
}

/** One hash, which is that of the script. */
function wrongPolicy(page: string): string | null {
  const [, allowed] = /<meta http-equiv="Content-Security-Policy" content="[^"]*script-src ([^;"]*)/u.exec(page) ?? [];
  const hash = createHash('sha256').update(shippedExplorer().script.text).digest('base64');
  return allowed === `'sha256-${hash}'` ? null : `the policy lets through ${String(allowed)}`;
}

/** Texts are on one line there, and what nobody could see is spelt out. */
function wrongData(found: string, expected: string, words: Words): string | null {
  if (found.includes('<')) return 'the data hold <';
  return json(new Map([...words].map(([word, text]) => [word, oneLine(showUnseen(text))])))(found, expected);
}

function scriptsIn(page: string): Script[] {
  const found: Script[] = [];
  walk(parse(page));
  return found;

  function walk(node: DefaultTreeAdapterTypes.Node): void {
    if ('tagName' in node && node.tagName === 'script')
      found.push({
        attributes: node.attrs.map(({ name, value }) => `${name}=${value}`).join(' '),
        text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
      });
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  }
}
