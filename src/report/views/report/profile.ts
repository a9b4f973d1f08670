import type { NodeResult } from '../../../model/assessment.js';
import { reachedLevel } from '../../../model/scale.js';
import { plain } from '../../../text/numbers.js';
import { heading, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import type { Block } from '../../tree.js';

/** How many indicators stand at each level, best first, and the levels of each dimension in a row. */
export function profile(c: Context): Block[] {
  const t = c.t.reportNodes;
  return [
    heading(2, t.profileHeading),
    paragraph(t.profileIntro),
    { kind: 'preformatted', lines: bars(c) },
    paragraph(t.stripIntro),
    { kind: 'preformatted', lines: strips(c) },
  ];
}

function bars(c: Context): string[] {
  const t = c.t.reportNodes;
  const count = (test: (leaf: NodeResult) => boolean): number => c.leaves.filter(test).length;
  const { levels } = c.assessment.framework;
  const ends = { worst: levels[0]?.value ?? 0, best: levels.at(-1)?.value ?? 0 };
  const lines = [...levels].reverse().map(({ value, label }) => ({
    name: `${plain(value, c.lang)} ${inWords(label, c.lang)}`,
    count: count((leaf) => {
      const score = known(leaf);
      return score !== null && reachedLevel(ends, score) === value;
    }),
  }));
  const onLevels = lines.reduce((sum, line) => sum + line.count, 0);
  const outside = count((leaf) => leaf.status === 'not-applicable');
  const all = [
    ...lines,
    { name: `? ${t.unknown}`, count: c.leaves.length - onLevels - outside },
    ...(outside > 0 ? [{ name: `x ${t.notApplicable}`, count: outside }] : []),
  ];
  const widest = Math.max(...all.map(({ name }) => [...name].length));
  return all.map(({ name, count: n }) =>
    `${padded(name, widest)}  ${String(n).padStart(2)}  ${'█'.repeat(n)}`.trimEnd(),
  );
}

function strips(c: Context): string[] {
  const parents = c.assessment.nodes.filter((node) =>
    node.children.some((id) => c.nodes.get(id)?.children.length === 0),
  );
  const names = parents.map((node) => inWords(node.title, c.lang));
  const widest = Math.max(0, ...names.map((name) => [...name].length));
  return parents.map(
    (node, i) => `${padded(names[i] ?? '', widest)}  ${node.children.map((id) => mark(c.nodes.get(id), c)).join(' ')}`,
  );
}

function mark(leaf: NodeResult | undefined, c: Context): string {
  if (leaf?.status === 'not-applicable') return 'x';
  const score = leaf === undefined ? null : known(leaf);
  return score === null ? '?' : plain(score, c.lang);
}

/** A score that somebody gave; one that is set because nothing is known is none. */
const known = ({ score, status }: NodeResult): number | null =>
  status === 'no-evidence' || status === 'rejected' ? null : score;

const padded = (text: string, width: number): string => text + ' '.repeat(width - [...text].length);
