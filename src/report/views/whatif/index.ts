import type { Result } from '../../../model/assessment/result.js';
import type { Lang } from '../../../model/lang.js';
import type { ChangedNode, SettingResult, WhatIf } from '../../../model/whatIf.js';
import { messages } from '../../../text/messages/index.js';
import { plain } from '../../../text/numbers.js';
import { bullets, cell, heading, item, left, paragraph, right, strong, table, worded } from '../../compose.js';
import { inWords, type Wording } from '../../context.js';
import { bandCell } from '../../phrases/bands.js';
import { boundsText, DASH, scoreText } from '../../phrases/values.js';
import type { Block, Cell, Document, ListItem } from '../../tree.js';
import { path } from './path.js';

/** The score before and after, and the way to a better band. */
export function whatIf(found: WhatIf, lang: Lang): Document {
  const c: Wording = { assessment: { framework: found.framework, position: null }, lang, t: messages(lang) };
  const t = c.t.whatIf;
  return {
    blocks: [
      heading(1, t.title(inWords(found.agency.name, lang))),
      ...(found.set.length === 0 ? [] : [paragraph(t.set), bullets(found.set.map((each) => setItem(each, c)))]),
      changes(found, c),
      ...(found.set.length > 0 && found.nodes.length === 0 ? [paragraph(t.unchanged)] : []),
      ...path(found, c),
    ],
  };
}

function setItem({ title, status, from, to }: SettingResult, c: Wording): ListItem {
  const t = c.t.whatIf;
  const level = plain(to, c.lang);
  const words =
    from === null ? t.setUnknown(c.t.vocabulary.status[status], level) : t.setFrom(plain(from, c.lang), level);
  return item(strong(worded(title, c.lang)), `: ${words}`);
}

/** The whole and every node that changes; where nothing was set, the whole as it is. */
function changes({ set, nodes, before, after }: WhatIf, c: Wording): Block {
  const t = c.t.whatIf;
  const whole = [cell(strong(c.t.score.whole))];
  if (set.length === 0)
    return table(
      [left(c.t.score.node), right(t.asIs), left(c.t.score.band), right(c.t.score.bounds)],
      [[...whole, ...resultCells(before, false, c)]],
    );
  return table(
    [
      left(c.t.score.node),
      right(t.before),
      left(c.t.score.band),
      right(t.boundsBefore),
      right(t.after),
      left(c.t.score.band),
      right(t.boundsAfter),
    ],
    [
      ...nodes.map((node) => nodeRow(node, set, c)),
      [...whole, ...resultCells(before, false, c), ...resultCells(after, false, c)],
    ],
  );
}

function nodeRow(node: ChangedNode, set: readonly SettingResult[], c: Wording): Cell[] {
  const isLeaf = set.some((each) => each.node === node.id);
  const { before, after, range, bands } = node;
  return [
    cell(worded(node.title, c.lang)),
    ...[before, after].flatMap((result) => resultCells({ ...result, range, bands }, isLeaf, c)),
  ];
}

type Shown = Result & Partial<Pick<ChangedNode, 'range' | 'bands'>>;

const resultCells = (result: Shown, isLeaf: boolean, c: Wording): Cell[] => [
  cell(scoreText(result, isLeaf, c)),
  cell(bandCell(result, c, c.t.score.bandRangeShort)),
  cell(result.bounds === null ? DASH : boundsText(result, c)),
];
