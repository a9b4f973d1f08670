import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { withBracketsAs } from './runner.js';
import { codePoint, escaped, showUnseen } from './unseen.js';

export type Xml = Fragment<'xml'>;

export const xml = template<'xml'>();

export const joinXml = (pieces: readonly Xml[], separator: Xml): Xml => join(pieces, separator);

/**
 * Text of an element, or within the double quotes of an attribute. What XML 1.0 cannot hold, even as a reference, is shown as an
 * escape: controls, lone surrogates, the two characters that are none. What would begin a command for a runner of workflows is a
 * reference: a report may be printed to a log.
 */
export const xmlText = (text: string): Xml =>
  trust(
    withBracketsAs(
      reference('['),
      showUnseen(text)
        .replace(/[\ufffe\uffff]/gu, escaped)
        .replace(/[&<>"']|(?<=^|\s):(?=:)/gu, reference),
    ),
  );

/** An attribute with its name and a blank before it. Newlines and tabs are references: readers make spaces of them here. */
export const xmlAttribute = (name: string, value: string | number): Xml =>
  trust(` ${name}="${xmlText(String(value)).replace(/[\n\t]/gu, reference)}"`);

const reference = (character: string): string => NAMED[character] ?? `&#${codePoint(character)};`;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
