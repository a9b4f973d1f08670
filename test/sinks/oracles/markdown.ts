import gfmOfGithub from 'cmark-gfm-js';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { elementsOf, type Elements } from './html.js';
import { mermaid } from './mermaid.js';
import { firstDifference, type Oracle } from './oracle.js';

/**
 * Two renderers of GitHub Flavored Markdown that share no code, HTML and all addresses let through: cmark-gfm, which is
 * GitHub's own, compiled to JavaScript, and micromark.
 */
const RENDERERS: Readonly<Record<string, (markdown: string) => string>> = {
  'cmark-gfm': (markdown) => gfmOfGithub.convertUnsafe(markdown),
  'micromark': (markdown) =>
    micromark(markdown, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    }),
};

/** Markdown has the same elements, attributes and targets of links, whoever wrote its words; and calls nobody. */
export const markdown: Oracle = (hostile, harmless) => {
  for (const [name, render] of Object.entries(RENDERERS)) {
    const found = elementsOf(render(hostile));
    const expected = remembered(name, harmless, () => elementsOf(render(harmless)));
    const difference =
      firstDifference(found.elements, expected.elements) ?? calls(found.text) ?? diagrams(found.code, expected.code);
    if (difference !== null) return `${name}: ${difference}`;
  }
  return null;
};

/** The harmless page is the same for many hostile ones, and rendering takes longest of all. */
const REMEMBERED = new Map<string, Elements>();

function remembered(renderer: string, page: string, made: () => Elements): Elements {
  const key = `${renderer} ${page}`;
  const found = REMEMBERED.get(key) ?? made();
  REMEMBERED.set(key, found);
  return found;
}

/** What GitHub makes links of once the page is rendered. */
function calls(text: string): string | null {
  const [called] = /(?<![\w`])@[a-z\d]|(?<![\w&])#\d|\bGH-\d/iu.exec(text) ?? [];
  return called === undefined ? null : `calls ${JSON.stringify(called)}`;
}

function diagrams(hostile: readonly string[], harmless: readonly string[]): string | null {
  for (const [i, diagram] of harmless.entries()) {
    if (!diagram.startsWith('flowchart')) continue;
    const complaint = mermaid(hostile[i] ?? '', diagram);
    if (complaint !== null) return complaint;
  }
  return null;
}
