import { given } from '../../../model/at.js';
import { decimal, plain } from '../../../text/numbers.js';
import { countsFor } from '../../../model/framework.js';
import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { ladderGroups, type LadderGroup } from '../../phrases/ladders.js';
import { projectable } from '../../phrases/projected.js';
import { endsOf, lowerIsBetter } from '../../phrases/values.js';
import { capital, listed } from '../../../text/words.js';
import type { Block } from '../../tree.js';
import { makingOf, unknownBlocks } from './method-rules.js';

/** The method in plain words, with the framework's own figures. */
export function method(c: Context): Block[] {
  const { study, evidence } = c.assessment;
  const t = c.t.reportMethod;
  const { nouns, vocabulary } = c.t;
  const accepted = evidence.filter((found) => found.state === 'accepted');
  const sources = new Set(accepted.map((found) => found.source)).size;
  return [
    heading(2, t.heading),
    paragraph(
      accepted.length === 0
        ? t.noEvidence
        : t.evidence(nouns.items(accepted.length), nouns.sources(sources), vocabulary.codedFrom[study.codedFrom]),
    ),
    ...levels(c),
    ...raters(c),
    ...makingOf(c),
    ...unknownBlocks(c),
    ...projected(c),
    ...bands(c),
    ...ordinal(c),
  ];
}

/** The levels, for each ladder; and how several of them at one indicator become one. */
function levels(c: Context): Block[] {
  const t = c.t.reportMethod;
  const { framework } = c.assessment;
  const { worst, best } = endsOf(framework);
  const groups = ladderGroups(c);
  const fractional = groups.some(({ ladder }) => ladder.fractional);
  const climbed = groups.filter(({ ladder }) => ladder.cumulative);
  return [
    paragraph(
      lowerIsBetter(framework) ? `${t.lower} ` : null,
      groups.length > 1 ? `${t.ladders} ` : null,
      t.levels(plain(worst, c.lang), plain(best, c.lang)),
    ),
    ...groups.flatMap((group) => [
      ...(groups.length > 1 ? [paragraph(t.ladder(branches(group, c)))] : []),
      bullets(
        group.ladder.levels.map((level) =>
          item(
            strong(`${plain(level.value, c.lang)} ${inWords(level.label, c.lang)}`),
            `: ${inWords(level.means, c.lang)}`,
          ),
        ),
      ),
    ]),
    ...(fractional ? [paragraph(t.fractional)] : []),
    ...(climbed.length === 0
      ? []
      : [
          paragraph(
            climbed.length === groups.length
              ? t.cumulative
              : t.cumulativeAt(climbed.map((g) => branches(g, c)).join('; ')),
          ),
        ]),
    ...(climbed.length === groups.length ? [] : [paragraph(t.combine(c.t.vocabulary.combine[framework.combine]))]),
  ];
}

const branches = ({ titles }: LadderGroup, c: Context): string =>
  titles.length === 0 ? c.t.reportMethod.elsewhere : listed(titles, c.lang);

/** Whose ratings count, where it is not simply one rater's who does. */
function raters(c: Context): Block[] {
  const { study, framework } = c.assessment;
  const { reportMethod: t, vocabulary } = c.t;
  const outside = study.raters.some(({ role }) => !countsFor(framework, role));
  const consensus = study.raters.some(({ role }) => role === 'consensus');
  if (study.raters.length < 2 && !outside) return [];
  const roles = listed(
    framework.counts.map((role) => vocabulary.role[role]),
    c.lang,
  );
  const rule = vocabulary.combine[framework.raters];
  return [paragraph(t.raters(rule, roles), consensus ? ` ${t.consensus}` : null)];
}

/** How values are projected, where that was asked for. */
function projected(c: Context): Block[] {
  const from = projectable(c);
  return from.length === 0 ? [] : [paragraph(c.t.reportMethod.projected(listed(from, c.lang)))];
}

function bands(c: Context): Block[] {
  const t = c.t.reportMethod;
  const { framework, nodes } = c.assessment;
  const compared = (decimals: number | null): string =>
    decimals === null ? t.comparedExact : t.comparedRounded(c.t.nouns.decimals(decimals));
  const edge = (band: (typeof framework.bands)[number]): string =>
    t.band(capital(inWords(band.label, c.lang)), decimal(band.from, c.lang));
  const own = nodes.filter((node) => node.bands !== null);
  const { worst, best } = endsOf(framework);
  const [low, high] = given(framework.range);
  return [
    paragraph(t.bands(compared(framework.bandDecimals))),
    bullets(framework.bands.map((band) => item(edge(band)))),
    ...(own.length === 0
      ? []
      : [
          paragraph(t.ownBands),
          bullets(
            own.map((node) =>
              item(
                `${inWords(node.title, c.lang)} (${compared(node.bandDecimals)}): `,
                (node.bands ?? []).map(edge).join('; '),
              ),
            ),
          ),
        ]),
    ...(low === worst && high === best ? [] : [paragraph(t.unbanded)]),
    paragraph(
      ...(low === worst && high === best
        ? [t.notes, ' ', t.percent(plain(worst, c.lang), plain(best, c.lang))]
        : [t.percentOf(plain(low, c.lang), plain(high, c.lang))]),
    ),
  ];
}

/** What to keep in mind of numbers made of ordered levels; nothing where the rules look at order alone. */
function ordinal(c: Context): Block[] {
  const { framework } = c.assessment;
  const { reportMethod: t, vocabulary } = c.t;
  const byOrder = framework.aggregate === 'min' || framework.aggregate === 'max';
  return [paragraph(byOrder ? t.ordinalOnly : t.ordinal(vocabulary.aggregate[framework.aggregate]))];
}
