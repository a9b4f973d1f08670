import { given } from '../../../model/at.js';
import type { FactorRank, FactorResult } from '../../../model/assessment/factors.js';
import { CONVENTION } from '../../../model/catalogue.js';
import { gapTo } from '../../../model/scale.js';
import { decimal, decimalsFor, plain } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { bullets, code, heading, item, line, paragraph, separated, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { placeText, sourceName } from '../../phrases/links.js';
import { endsOf, givenScore } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';
import { basisSentence, describedAs, gapText } from '../report/factors.js';
import { evidenceLine, namedFactor, namedNode, namedRemedy } from './named.js';

/** Why a factor is present, and where each figure of its rank comes from. */
export function explainFactor(factor: FactorResult, c: Context): Block[] {
  const t = c.t.explain;
  const topics = factor.concepts.map((id) => inWords(c.assessment.concepts[id] ?? { [c.lang]: id }, c.lang));
  return [
    heading(1, worded(factor.title, c.lang)),
    ...(factor.text === null ? [] : [paragraph(describedAs(factor, factor.text, c))]),
    paragraph(
      t.factor(c.t.vocabulary.polarity[factor.polarity], c.t.vocabulary.locus[factor.locus]),
      topics.length === 0 ? null : ` ${t.concepts(listed(topics, c.lang))}`,
    ),
    heading(2, t.present),
    paragraph(basisSentence(factor, c)),
    bullets(presence(factor, c)),
    heading(2, t.rank),
    ...(factor.rank === null ? [paragraph(t.noRank)] : rankBlocks(factor, factor.rank, c)),
    ...effects(factor, c),
  ].filter((block) => block.kind !== 'list' || block.items.length > 0);
}

function presence(factor: FactorResult, c: Context): ListItem[] {
  const { reportFactors: words, explain: t } = c.t;
  const evidence = (lead: string, ids: readonly string[]): ListItem[] =>
    ids.length === 0 ? [] : [{ ...item(`${lead}:`), items: ids.map((id) => evidenceLine(id, c)) }];
  const stated = factor.statedBy.map((id) => sourceName(id, c)).join(', ');
  return [
    ...evidence(words.shows, factor.evidence),
    ...evidence(words.denies, factor.against),
    ...(stated === '' ? [] : [item(words.statedBy, stated, factor.at === null ? null : ` (${factor.at})`)]),
    ...(factor.source === null
      ? []
      : [
          item(
            t.catalogue(factor.source === CONVENTION ? c.t.vocabulary.convention : factor.source.replace(/\.$/u, '')),
          ),
        ]),
    ...(factor.place === null ? [] : [item(t.at, code(placeText(factor.place)))]),
  ];
}

function rankBlocks(factor: FactorResult, rank: FactorRank, c: Context): Block[] {
  const t = c.t.explain;
  const ranked = c.assessment.factors.filter((each) => each.rank !== null).length;
  return [
    paragraph(t.position(String(rank.position), String(ranked))),
    bullets([
      item(t.rankBasis(c.t.vocabulary.basis[rank.basis])),
      ...(rank.weighed === null
        ? []
        : [item(t.rankWeighed(decimal(rank.weighed, c.lang, decimalsFor([rank.weighed]))))]),
      item(
        t.rankSources(String(rank.sources)),
        rank.sources === 0 ? null : ` (${factor.sources.map((id) => sourceName(id, c)).join(', ')})`,
      ),
      item(t.rankLeadsTo(String(rank.leadsTo))),
      ...(rank.gap
        ? [
            {
              ...item(t.rankGap(gapText(rank.gap, c), plain(given(c.assessment.framework.target), c.lang))),
              items: gaps(factor, c),
            },
          ]
        : []),
    ]),
  ];
}

/** The gap at each indicator that shares the factor's own topics; what its effects add is said in one line. */
function gaps(factor: FactorResult, c: Context): ListItem[] {
  const target = given(c.assessment.framework.target);
  const ends = endsOf(c.assessment.framework);
  const t = c.t.explain;
  const own = factor.affects.flatMap((id) => {
    const node = c.nodes.get(id);
    if (!node) return [];
    const level = node.status === 'assumed' ? null : givenScore(node);
    return [item(t.gapHere(gapText(gapTo(ends, target, level), c)), namedNode(id, c))];
  });
  return factor.leadsTo.length === 0 ? own : [...own, item(t.gapEffects)];
}

function effects(factor: FactorResult, c: Context): Block[] {
  const t = c.t.reportFactors;
  const caused = factor.leadsTo.map(({ factor: id, evidence }) =>
    line(namedFactor(id, c), evidence.length === 0 ? null : [': ', separated(evidence.map(code))]),
  );
  const items = [
    ...(factor.root ? [item(t.root)] : []),
    ...(factor.circle.length === 0 ? [] : [item(t.circle, separated(factor.circle.map((id) => namedFactor(id, c))))]),
    ...(caused.length === 0 ? [] : [item(t.effects, separated(caused, '; '))]),
    ...(factor.remedies.length === 0
      ? []
      : [
          item(
            t.answers,
            separated(
              factor.remedies.map((id) => namedRemedy(id, c)),
              '; ',
            ),
          ),
        ]),
    ...(factor.remedies.length === 0 && factor.polarity === 'inhibiting' ? [item(t.noRemedy)] : []),
  ];
  return items.length === 0 ? [] : [heading(2, c.t.explain.consequences), bullets(items)];
}
