import type { EvidenceResult } from '../../../model/assessment/evidence.js';
import type { FactorResult } from '../../../model/assessment/factors.js';
import { decimal, decimalsFor, plain, range } from '../../../text/numbers.js';
import { andMore, READABLE } from '../../../text/words.js';
import {
  bullets,
  cell,
  emphasis,
  entryHeading,
  heading,
  item,
  left,
  line,
  link,
  paragraph,
  right,
  separated,
  table,
  worded,
} from '../../compose.js';
import type { Localized } from '../../../model/lang.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import {
  evidenceLink,
  factorAnchor,
  factorLink,
  factorTitle,
  nodeLink,
  remedyLink,
  sourceLink,
  sourceName,
} from '../../phrases/links.js';
import { noInhibitors } from '../../phrases/inhibitors.js';
import type { Block, Cell, ListItem } from '../../tree.js';
import { factorDiagram } from './factor-diagram.js';

/** What inhibits, ranked; what leads to what; then each factor with the evidence for and against it. */
export function inhibitingFactors(c: Context): Block[] {
  const t = c.t.reportFactors;
  const ranked = c.assessment.factors.filter((factor) => factor.polarity === 'inhibiting');
  if (ranked.length === 0) return [heading(2, t.heading), paragraph(noInhibitors(c))];
  return [
    heading(2, t.heading),
    paragraph(rankedBy(c)),
    table(
      [
        right(t.rank),
        left(t.factor),
        left(t.basis),
        ...(isWeighed(c) ? [right(t.weighed)] : []),
        right(t.sources),
        right(t.leadsTo),
        ...(hasGaps(c) ? [right(t.gap)] : []),
      ],
      ranked.map((factor) => row(factor, c)),
    ),
    ...factorDiagram(ranked, c),
    ...ranked.flatMap((factor) => factorBlocks(factor, c)),
  ];
}

function row(factor: FactorResult, c: Context): Cell[] {
  const { rank } = factor;
  return [
    cell(rank === null ? '' : String(rank.position)),
    cell(link(factorAnchor(factor.id), factorTitle(factor.id, c))),
    cell(c.t.vocabulary.basis[factor.basis]),
    ...(isWeighed(c) ? [cell(weighedText(rank, c))] : []),
    cell(rank === null ? '' : sourcesText(factor, rank.sources, c)),
    cell(rank === null ? '' : String(rank.leadsTo)),
    ...(hasGaps(c) ? [cell(rank?.gap ? gapText(rank.gap, c) : '')] : []),
  ];
}

/** What the rank is made of here. */
function rankedBy(c: Context): string[] {
  const t = c.t.reportFactors;
  const weighed = isWeighed(c);
  // Weights that leave a factor out are there to be seen, and order nothing.
  const left = !weighed && (c.assessment.position?.tables.some(({ counted }) => counted) ?? false);
  return [t.intro(weighed, hasGaps(c)), ...(left ? [' ', t.unweighed] : []), ' ', hasGaps(c) ? t.gapRange : t.noGap];
}

/** Whether weights enter the rank: those of all factors do, or none. */
export const isWeighed = (c: Context): boolean =>
  c.assessment.factors.some(({ rank }) => (rank?.weighed ?? null) !== null);

function weighedText(rank: FactorResult['rank'], c: Context): string {
  const weighed = rank?.weighed ?? null;
  const column = c.assessment.factors.map((factor) => factor.rank?.weighed ?? null);
  return weighed === null ? '' : decimal(weighed, c.lang, decimalsFor(column, 2));
}

/** Independent sources; that there are none although items show it is told with its reason. */
function sourcesText({ evidence }: FactorResult, sources: number, c: Context): string {
  const only = sources === 0 && evidence.length > 0;
  return only ? c.t.reportFactors.noSources : String(sources);
}

/** A gap is counted in levels: a framework that scores no nodes knows none, which is not a gap of 0. */
export const hasGaps = (c: Context): boolean => c.assessment.framework.levels.length > 0;

/** Levels are whole, so a gap is written as short as it is: `3`, `3–6`. */
export function gapText([low, high]: readonly [number, number], c: Context): string {
  return Number.isInteger(low) && Number.isInteger(high) ? range([low, high], c.lang, 0) : range([low, high], c.lang);
}

/** One factor: its basis, evidence, place among the others, and remedies. */
export function factorBlocks(factor: FactorResult, c: Context): Block[] {
  const t = c.t.reportFactors;
  const position = factor.rank === null ? '' : `${plain(factor.rank.position, c.lang)}. `;
  const items: ListItem[] = [
    ...evidenceItems(t.shows, factor.evidence, c),
    ...evidenceItems(t.denies, factor.against, c),
    ...listItem(
      t.statedBy,
      factor.statedBy.map((id) => sourceLink({ id }, c)),
      factor.at === null ? '' : ` (${factor.at})`,
    ),
    ...(factor.root ? [item(t.root)] : []),
    ...circleItem(factor.circle, c),
    ...listItem(
      t.effects,
      factor.leadsTo.map((effect) => [
        factorLink(effect.factor, c),
        effect.evidence.length === 0 ? null : [' (', separated(effect.evidence.map(evidenceLink)), ')'],
      ]),
    ),
    ...listItem(
      t.touches,
      factor.affects.map((id) => nodeLink(id, c)),
    ),
    ...(factor.remedies.length > 0
      ? listItem(
          t.answers,
          factor.remedies.map((id) => remedyLink(id, c)),
        )
      : factor.polarity === 'inhibiting'
        ? [item(t.noRemedy)]
        : []),
  ];
  return [
    entryHeading(3, position + factorTitle(factor.id, c), factorAnchor(factor.id)),
    ...(factor.text === null ? [] : [paragraph(emphasis(describedAs(factor, factor.text, c)))]),
    paragraph(basisSentence(factor, c)),
    ...(items.length > 0 ? [bullets(items)] : []),
  ];
}

/** What the factor is: in general, so that nobody takes the catalogue's words for a finding; or here, in the study's words. */
export function describedAs({ general }: FactorResult, text: Localized, c: Context): string {
  return `${general ? c.t.reportFactors.inGeneral : ''}${inWords(text, c.lang)}`;
}

/** What its presence rests on. */
export function basisSentence(factor: FactorResult, c: Context): string {
  const t = c.t.reportFactors;
  const count = factor.sources.length;
  const sources = count === 0 ? t.publicationOnly : c.t.nouns.independentSources(count);
  switch (factor.basis) {
    case 'evidenced':
      return t.evidenced(sources);
    case 'contested':
      return t.contested(sources);
    case 'stated':
      return t.stated;
  }
}

function evidenceItems(lead: string, ids: readonly string[], c: Context): ListItem[] {
  if (ids.length === 0) return [];
  return [{ ...item(`${lead}:`), items: ids.map((id) => findingItem(id, c)) }];
}

/** A finding with who said it and where: what a reader checks first. */
export function findingItem(id: string, c: Context): ListItem {
  const found = c.evidence.get(id);
  if (!found) return item(evidenceLink(id));
  return item(worded(found.finding, c.lang), ` (${provenanceOf(found, c)}; `, evidenceLink(id), ')');
}

const provenanceOf = (found: EvidenceResult, c: Context): string =>
  [sourceName(found.source, c), found.at].filter((part) => part !== null).join(', ');

/** A large circle is named whole once, with the diagram: with each of its members that would be its square. */
function circleItem(circle: readonly string[], c: Context): ListItem[] {
  const t = c.t.reportFactors;
  const rest = circle.length - READABLE;
  return listItem(
    t.circle,
    circle.slice(0, READABLE).map((id) => factorLink(id, c)),
    rest > 0 ? `${andMore(rest, c.lang)}${t.circleAbove}` : '',
  );
}

const listItem = (lead: string, pieces: Parameters<typeof separated>[0], end = ''): ListItem[] =>
  pieces.length === 0 ? [] : [item(line(lead, separated(pieces), `${end}.`))];
