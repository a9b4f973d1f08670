import { scoresNodes, type Framework, type FrameworkNode, type Question } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { date } from '../../text/dates.js';
import { plain } from '../../text/numbers.js';
import { messages } from '../../text/messages/index.js';
import type { Messages } from '../../text/messages/index.js';
import { listed } from '../../text/words.js';
import {
  type Piece,
  bullets,
  cell,
  code,
  heading,
  item,
  left,
  paragraph,
  right,
  separated,
  strong,
  table,
  worded,
} from '../compose.js';
import { inWords } from '../context.js';
import { extentOf } from '../phrases/extent.js';
import { whomFor } from '../phrases/groups.js';
import { positioningBlocks } from './framework-positioning.js';
import type { Block, Cell, Document, ListItem } from '../tree.js';
import { frameworkEntries, remedyTitle } from './framework-entries.js';
import { basis, basisName } from './framework-basis.js';
import { bandBlocks, ownRules, ruleBlocks, scaleBlocks } from './framework-rules.js';

/** A framework in full, as its documentation: all that its file says, and the remedies it names. */
export function frameworkShow(framework: Framework, lang: Lang): Document {
  const page: Page = {
    framework,
    lang,
    t: messages(lang),
    inOrder: framework.top.flatMap((id) => below(framework, id, 0)),
  };
  const { t, inOrder } = page;
  return {
    blocks: [
      heading(1, worded(framework.title, lang)),
      ...(framework.summary ? [paragraph(worded(framework.summary, lang))] : []),
      paragraph(
        t.frameworks[scoresNodes(framework) ? 'facts' : 'placing'](
          framework.id,
          framework.version,
          extentOf(framework, lang),
        ),
      ),
      ...force(page),
      ...remarks(page),
      ...treeBlocks(page),
      ...(scoresNodes(framework)
        ? [...scaleBlocks(framework, lang), ...bandBlocks(framework, lang), ...ruleBlocks(framework, lang)]
        : []),
      ...positioningBlocks(framework, lang, t),
      ...inOrder.flatMap(({ node }) => nodeBlocks(node, page)),
      ...frameworkEntries(framework, lang),
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

/** What it extends, when it is in force, and what it replaces. */
function force({ framework: { extends: base, valid, supersedes }, t, lang }: Page): Block[] {
  const [from, to] = [valid?.from, valid?.to].map((day) => (day === undefined ? null : date(day, lang)));
  const pieces: Piece[] = [
    ...(base === undefined ? [] : [[t.frameworks.extends, code(base.id), ` ${base.version}.`]]),
    ...(from || to ? [t.frameworks.valid(from ?? null, to ?? null)] : []),
    ...(supersedes === undefined ? [] : [[t.frameworks.supersedes, code(supersedes), '.']]),
  ];
  return pieces.length === 0 ? [] : [paragraph(separated(pieces, ' '))];
}

function remarks({ framework: { remarks }, t, lang }: Page): Block[] {
  if (!remarks) return [];
  const based = remarks.basedOn.flatMap((source, i) => [i === 0 ? null : ', ', basisName(source, t)]);
  return [
    ...(based.length === 0 ? [] : [paragraph(t.frameworks.basedOn, ...based, '.')]),
    ...(remarks.note === undefined
      ? []
      : [paragraph(t.frameworks.note, worded({ [remarks.lang]: remarks.note }, lang))]),
  ];
}

function treeBlocks({ framework, t, lang, inOrder }: Page): Block[] {
  const scored = scoresNodes(framework);
  const rows = inOrder.map(({ node, depth }): Cell[] => [
    { ...cell(worded(node.title, lang)), indent: depth },
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

function nodeBlocks(node: FrameworkNode, { framework, t, lang }: Page): Block[] {
  const words = t.frameworks;
  const several = (lead: string, texts: readonly Question[]): ListItem[] =>
    texts.length === 0
      ? []
      : [{ ...item(`${lead}:`), items: texts.map((text) => item(whomFor(text, { lang, t }), worded(text, lang))) }];
  const topics = node.concepts.map((id) => inWords(framework.catalogue.concepts[id]?.title ?? { [lang]: id }, lang));
  const needs = [
    node.needs.sources === undefined ? null : words.needSources(String(node.needs.sources)),
    node.needs.methods === undefined ? null : words.needMethods(String(node.needs.methods)),
    node.needs.groups === undefined ? null : words.needGroups(listed(node.needs.groups, lang)),
  ].filter((need) => need !== null);
  const levels = [...new Set([...Object.keys(node.levels), ...Object.keys(node.proof)])].map((level) =>
    levelItem(node, level, lang),
  );
  const steps = Object.entries(node.remedies).flatMap(([level, ids]) =>
    ids.map((id) => item(words.fromLevel(level), remedyTitle(id, framework, lang))),
  );
  const { remarks } = framework;
  const note = remarks?.nodes[node.id];
  const items = [
    ...ownRules(node, lang),
    ...(levels.length === 0 ? [] : [{ ...item(`${words.levels}:`), items: levels }]),
    ...several(words.ask, node.ask),
    ...several(words.look, node.look),
    ...several(words.read, node.read),
    ...(steps.length === 0 ? [] : [{ ...item(`${words.nextSteps}:`), items: steps }]),
    ...(needs.length === 0 ? [] : [item(words.needs(listed(needs, lang)))]),
    ...(topics.length === 0 ? [] : [item(words.concepts(listed(topics, lang)))]),
    ...(!remarks || note === undefined ? [] : [item(words.note, worded({ [remarks.lang]: note }, lang))]),
  ];
  return [
    heading(node.children.length > 0 ? 2 : 3, worded(node.title, lang)),
    ...(node.definition ? [paragraph(worded(node.definition.text, lang), basis(node.definition.source, t))] : []),
    ...(items.length > 0 ? [bullets(items)] : []),
  ];
}

/** What a level looks like at a node, and the evidence it takes. */
function levelItem({ levels, proof }: FrameworkNode, level: string, lang: Lang): ListItem {
  const text = levels[level];
  const items = (proof[level] ?? []).map((each) => item(messages(lang).frameworks.proof, worded(each, lang)));
  return { ...item(strong(level), text === undefined ? null : `: ${inWords(text, lang)}`), items };
}

function sources({ framework, t, lang }: Page): Block[] {
  const { remarks } = framework;
  const items = Object.entries(framework.sources).map(([id, { cite, doi, url }]) => {
    const note = remarks?.sources[id];
    const work = [cite, ...(doi === undefined ? [] : [`DOI ${doi}`]), ...(url === undefined ? [] : [url])].join(' ');
    const remark = !remarks || note === undefined ? null : [' ', worded({ [remarks.lang]: note }, lang)];
    return item(code(id), `: ${work}`, remark);
  });
  return items.length === 0 ? [] : [heading(2, t.frameworks.sources), bullets(items)];
}
