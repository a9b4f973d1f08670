import { scoresNodes, type Framework, type FrameworkNode } from '../../model/framework.js';
import type { Lang, Localized } from '../../model/lang.js';
import { decimal, percent, plain } from '../../text/numbers.js';
import { messages } from '../../text/messages/index.js';
import type { Messages } from '../../text/messages/index.js';
import { listed } from '../../text/words.js';
import { bullets, cell, code, heading, item, left, paragraph, right, strong, table } from '../compose.js';
import { inWords } from '../context.js';
import { positioningBlocks } from './framework-positioning.js';
import type { Block, Cell, Document, ListItem } from '../tree.js';

/** A framework in full: what it judges, by what scale and rules, and what to ask, observe and read. */
export function frameworkShow(framework: Framework, lang: Lang): Document {
  const page: Page = {
    framework,
    lang,
    t: messages(lang),
    inOrder: framework.top.flatMap((id) => below(framework, id, 0)),
  };
  const { t, inOrder } = page;
  const leaves = inOrder.filter(({ node }) => node.children.length === 0).length;
  return {
    blocks: [
      heading(1, inWords(framework.title, lang)),
      ...(framework.summary ? [paragraph(inWords(framework.summary, lang))] : []),
      paragraph(
        scoresNodes(framework)
          ? t.frameworks.facts(
              framework.id,
              framework.version,
              t.nouns.dimensions(inOrder.length - leaves),
              t.nouns.indicators(leaves),
            )
          : t.frameworks.placing(framework.id, framework.version, t.nouns.aspects(leaves)),
      ),
      ...treeBlocks(page),
      ...(scoresNodes(framework) ? [...scaleBlocks(page), ...rules(page)] : []),
      ...positioningBlocks(framework, lang, t),
      ...inOrder.flatMap(({ node }) => nodeBlocks(node, page)),
      ...sources(page),
    ],
  };
}

interface Page {
  readonly framework: Framework;
  readonly lang: Lang;
  readonly t: Messages;
  readonly inOrder: readonly { readonly node: FrameworkNode; readonly depth: number }[];
}

function below(framework: Framework, id: string, depth: number): { node: FrameworkNode; depth: number }[] {
  const node = framework.nodes[id];
  return node ? [{ node, depth }, ...node.children.flatMap((child) => below(framework, child, depth + 1))] : [];
}

function treeBlocks({ framework, t, lang, inOrder }: Page): Block[] {
  const scored = scoresNodes(framework);
  const rows = inOrder.map(({ node, depth }): Cell[] => [
    { ...cell(inWords(node.title, lang)), indent: depth },
    cell(code(node.id)),
    ...(scored ? [cell(plain(node.weight, lang))] : []),
  ]);
  return [
    heading(2, scored ? t.frameworks.tree : t.reportPosition.aspect),
    table(
      [
        left(scored ? t.frameworks.node : t.reportPosition.aspect),
        left(t.frameworks.id),
        ...(scored ? [right(t.frameworks.weight)] : []),
      ],
      rows,
    ),
  ];
}

function scaleBlocks({ framework, t, lang }: Page): Block[] {
  return [
    heading(2, t.frameworks.scale),
    bullets(
      framework.scale.levels.map((level) =>
        item(strong(`${plain(level.value, lang)} ${inWords(level.label, lang)}`), `: ${inWords(level.means, lang)}`),
      ),
    ),
    heading(2, t.frameworks.bands),
    bullets(
      framework.bands.map((band) =>
        item(t.frameworks.band(inWords(band.label, lang), band.id, decimal(band.from, lang))),
      ),
    ),
  ];
}

function rules({ framework, t, lang }: Page): Block[] {
  const { frameworks: words, vocabulary } = t;
  return [
    heading(2, words.rules),
    bullets([
      item(words.combine(vocabulary.combine[framework.combine])),
      item(words.raters(vocabulary.combine[framework.raters])),
      item(
        words.counts(
          listed(
            framework.counts.map((role) => vocabulary.role[role]),
            lang,
          ),
        ),
      ),
      item(words.aggregate(vocabulary.aggregate[framework.aggregate])),
      item(words.floor(percent(framework.coverageFloor, lang))),
      item(words.weak(plain(framework.weakBelow, lang), plain(framework.target, lang))),
    ]),
  ];
}

function nodeBlocks(node: FrameworkNode, { framework, t, lang }: Page): Block[] {
  const words = t.frameworks;
  const several = (lead: string, texts: readonly Localized[]): ListItem[] =>
    texts.length === 0 ? [] : [{ ...item(`${lead}:`), items: texts.map((text) => item(inWords(text, lang))) }];
  const topics = node.concepts.map((id) => inWords(framework.catalogue.concepts[id]?.title ?? { [lang]: id }, lang));
  const needs = [
    node.needs.sources === undefined ? null : words.needSources(String(node.needs.sources)),
    node.needs.methods === undefined ? null : words.needMethods(String(node.needs.methods)),
    node.needs.groups === undefined ? null : words.needGroups(listed(node.needs.groups, lang)),
  ].filter((need) => need !== null);
  const levels = Object.entries(node.levels).map(([level, text]) => item(strong(level), `: ${inWords(text, lang)}`));
  const items = [
    ...(levels.length === 0 ? [] : [{ ...item(`${words.levels}:`), items: levels }]),
    ...several(words.ask, node.ask),
    ...several(words.look, node.look),
    ...several(words.read, node.read),
    ...(needs.length === 0 ? [] : [item(words.needs(listed(needs, lang)))]),
    ...(topics.length === 0 ? [] : [item(words.concepts(listed(topics, lang)))]),
  ];
  const basis = node.definition?.source === 'convention' ? t.vocabulary.convention : node.definition?.source;
  return [
    heading(node.children.length > 0 ? 2 : 3, inWords(node.title, lang)),
    ...(node.definition
      ? [paragraph(inWords(node.definition.text, lang), basis === undefined ? null : words.basis(basis))]
      : []),
    ...(items.length > 0 ? [bullets(items)] : []),
  ];
}

function sources({ framework, t }: Page): Block[] {
  const items = Object.entries(framework.sources).map(([id, { cite }]) => item(code(id), `: ${cite}`));
  return items.length === 0 ? [] : [heading(2, t.frameworks.sources), bullets(items)];
}
