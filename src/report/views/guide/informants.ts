import { cell, heading, left, paragraph, table, worded } from '../../compose.js';
import { groupName } from '../../phrases/groups.js';
import { DASH } from '../../phrases/values.js';
import type { Block, Cell } from '../../tree.js';
import type { Informant } from '../../../model/guide.js';
import type { GuideContext } from './index.js';
import { topicAt } from './topic.js';

/** Whom the study has heard already, by role, and what each could still be asked. */
export function informants(c: GuideContext): Block[] {
  const t = c.t.guide;
  const heard = c.guide.study?.informants ?? [];
  if (heard.length === 0) return [];
  return [
    heading(2, t.informants),
    paragraph(t.informantsHint),
    table(
      [left(t.informant), left(t.group), left(t.unasked)],
      heard.map((each) => row(each, c)),
    ),
  ];
}

const row = ({ id, role, group, nodes }: Informant, c: GuideContext): Cell[] => [
  role === null ? cell(id) : cell(worded(role, c.lang), ` (${id})`),
  cell(group === null ? DASH : groupName(group, c.t)),
  cell(`${c.t.guide.topics(nodes.length)}: ${nodes.map((node) => topicAt(c, node).number).join(', ')}`),
];
