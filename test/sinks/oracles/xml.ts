import { firstDifference, type Oracle } from './oracle.js';

/** XML is well-formed and has the same elements and attributes as with harmless words. */
export const xml: Oracle = (hostile, harmless) => {
  const found = elementsIn(hostile);
  return typeof found === 'string' ? found : firstDifference(found, elementsIn(harmless) as readonly string[]);
};

/** Elements with the names of their attributes, in order; or what is no XML. A document type is none of ours. */
function elementsIn(text: string): readonly string[] | string {
  const [illegal] = ILLEGAL.exec(text) ?? [];
  if (illegal !== undefined) return `holds ${JSON.stringify(illegal)}`;
  const elements: string[] = [];
  const open: string[] = [];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const { end = '', name = '', attributes = '', empty = '' } = token.exec(text)?.groups ?? {};
    if (token.lastIndex === 0) return `no XML: ${JSON.stringify(text.slice(at, at + 60))}`;
    if (name === '') continue;
    if (end === '/' && open.pop() !== name) return `</${name}> ends nothing`;
    if (end === '' && empty === '') open.push(name);
    elements.push(`<${end}${name}${attributes.replace(/="[^"]*"/gu, '')}>`);
  }
  return open.length === 0 ? elements : `<${open.join('> <')}> are left open`;
}

/** A declaration, the beginning or end of an element, or text. */
const TOKEN =
  /<\?xml [^?<>]*\?>|<(?<end>\/?)(?<name>[\w-]+)(?<attributes>(?:\s+[\w-]+="[^"<]*")*)\s*(?<empty>\/?)>|[^<]+/uy;

/** What XML 1.0 cannot hold, as it is or as a reference; and ampersands that begin no reference. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&#(?:x0*(?:[0-8bcef]|1[\da-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/u;
