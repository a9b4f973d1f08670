import { SaxesParser } from 'saxes';
import { broken, unsafe } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

/** What happens on the way through an XML text. Names are those without a prefix. */
export interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const DEEPEST = 64;

/** Goes through a part; refuses what is not well-formed UTF-8, what defines entities, and what is nested without end. */
export function walk(bytes: Uint8Array, part: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw broken('xml', part);
  });
  parser.on('doctype', () => {
    throw unsafe('doctype', part);
  });
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (encoding.toLowerCase() !== 'utf-8') throw broken('xml', part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw unsafe('depth', part, DEEPEST);
    open(bare(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(bare(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(decoded(bytes, part)).close();
}

const bare = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken('xml', part);
  }
}
