import type { PublishedResult } from '../../../model/assessment/published.js';
import { bullets, cell, heading, item, left, paragraph, table, toned } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { bandLabel } from '../../phrases/bands.js';
import { nodeLink, nodeTitle, sourceLink, sourceName } from '../../phrases/links.js';
import { DASH } from '../../phrases/values.js';
import type { Block, Cell, ListItem } from '../../tree.js';

/** The result set beside what the publication concluded. */
export function published(c: Context): Block[] {
  const t = c.t.reportPublished;
  const all = c.assessment.published;
  if (all.length === 0) return [heading(2, t.heading), paragraph(t.none)];
  const comparable = all.filter((verdict) => verdict.agrees !== null);
  const agree = comparable.filter((verdict) => verdict.agrees === true);
  const against = selfContradictions(c);
  const [only, another] = publications(c);
  return [
    heading(2, t.heading),
    paragraph(
      t.intro,
      only === undefined || another !== undefined ? null : [' ', t.publication, sourceLink({ id: only }, c)],
    ),
    table(
      [left(t.node), left(t.words), left(t.read), left(t.computed), left(t.agrees)],
      all.map((verdict) => row(verdict, c)),
    ),
    paragraph(comparable.length === 0 ? t.noneComparable : t.count(agree.length, comparable.length, all.length)),
    ...(against.length > 0 ? [bullets(against)] : []),
  ];
}

/** The publications verdicts are taken from; where it is one, it is named once. */
const publications = (c: Context): string[] => [...new Set(c.assessment.published.flatMap(({ by }) => by ?? []))];

function row(verdict: PublishedResult, c: Context): Cell[] {
  const t = c.t.reportPublished;
  const at = verdict.at + (verdict.by === null || publications(c).length === 1 ? '' : t.by(sourceName(verdict.by, c)));
  return [
    cell(verdict.node === null ? t.whole : nodeLink(verdict.node, c)),
    cell(t.at(inWords(verdict.words, c.lang), at)),
    cell(verdict.band === null ? DASH : bandLabel(verdict.band, c)),
    cell(verdict.computed === null ? DASH : bandLabel(verdict.computed, c)),
    cell(
      verdict.agrees === null
        ? toned('quiet', t.notComparable)
        : toned(verdict.agrees ? 'good' : 'weak', verdict.agrees ? c.t.vocabulary.yes : c.t.vocabulary.no),
    ),
  ];
}

function selfContradictions(c: Context): ListItem[] {
  const t = c.t.reportPublished;
  return c.assessment.findings.flatMap((finding) => {
    if (finding.code !== 'PUBLISHED-CONTRADICTS-ITSELF') return [];
    const { node, verdicts } = finding.args;
    const said = verdicts.map(({ band, at }) => t.verdict(bandLabel(band, c), at)).join('; ');
    return [item(t.selfContradiction(node === null ? t.whole : nodeTitle(node, c), said))];
  });
}
