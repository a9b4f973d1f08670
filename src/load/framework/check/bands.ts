import { finding } from '../../../model/findings/index.js';
import type { Framework } from '../../../model/framework.js';
import type { Path } from '../../../model/places.js';
import { rangeAt } from '../../../model/range.js';
import type { BandTable, Range } from '../../../model/scale.js';
import type { Resolved } from './resolved.js';

/** The bands of the framework, and those that nodes have of their own, are made for the scores they put into words. */
export function checkBands(resolved: Resolved): void {
  const { framework, base, places } = resolved;
  checkTable(null, framework.bands);
  for (const { id, bands } of Object.values(framework.nodes)) if (bands) checkTable(id, bands);

  function checkTable(node: string | null, bands: BandTable): void {
    const part = [...(node === null ? [] : ['nodes', node]), 'bands', 'edges'];
    const range = rangeAt(framework, node);
    if (base && !places.path(part)) checkTakenOver(node, base, range, part, resolved);
    else checkEdges(bands, range, part, resolved);
  }
}

/** Bands of another framework say nothing of scores that run otherwise: a sum of seven gaps is no sum of six. */
function checkTakenOver(node: string | null, base: Framework, range: Range, part: Path, to: Resolved): void {
  const were = rangeAt(base, node);
  if (were.worst === range.worst && were.best === range.best) return;
  const args = { node, framework: base.id, were: endsOf(were), are: endsOf(range) };
  to.findings.push(finding('BANDS-OF-OTHER-SCORES', args, to.places.key(part)));
}

/** Bands cover the range of scores from its lower end on, each beginning above the one before. */
function checkEdges({ edges }: BandTable, range: Range, part: Path, { places, findings }: Resolved): void {
  const [lowest, highest] = endsOf(range);
  edges.forEach(({ id, from }, i) => {
    const place = places.value([...part, i, 'from']);
    const before = edges[i - 1]?.from;
    if (before === undefined && from !== lowest) findings.push(finding('BANDS-HOLE', { from, lowest }, place));
    if (before !== undefined && from <= before)
      findings.push(finding('BANDS-NOT-ASCENDING', { id, from, before }, place));
    if (from > highest) findings.push(finding('BAND-OFF-SCALE', { id, from, highest }, place));
    const first = edges.findIndex((edge) => edge.id === id);
    if (first === i) return;
    const args = { id, kind: 'band', first: places.value([...part, first, 'id']) };
    findings.push(finding('DUPLICATE-ID', args, places.value([...part, i, 'id'])));
  });
}

/** The lowest and the highest score. */
const endsOf = ({ worst, best }: Range): [number, number] => [Math.min(worst, best), Math.max(worst, best)];
