import { given } from '../../../model/at.js';
import { decimal, plain } from '../../../text/numbers.js';
import { countsFor } from '../../../model/framework.js';
import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { ladderGroups, type LadderGroup } from '../../phrases/ladders.js';
import { projectable } from '../../phrases/projected.js';
import { isAveraged } from '../../phrases/references.js';
import { endsOf, lowerIsBetter } from '../../phrases/values.js';
import { methodLinks } from '../../phrases/works.js';
import { listed } from '../../../text/words.js';
import type { Block } from '../../tree.js';
import { coding, gathering } from './method-data.js';
import { declared } from './method-declared.js';
import { makingOf, unknownBlocks } from './method-rules.js';
import { trust } from './method-trust.js';
import { prose } from './sentences.js';

/** The method in connected prose, to be put into a paper as it is, with the framework's own figures. */
export function method(c: Context): Block[] {
  const t = c.t.reportMethod;
  const scored = c.assessment.framework.levels.length > 0;
  return [
    heading(2, t.heading),
    heading(3, t.dataHeading),
    ...gathering(c),
    ...coding(c),
    ...(scored ? [heading(3, t.levelsHeading), ...levels(c), ...raters(c)] : []),
    ...(scored
      ? [heading(3, t.scoresHeading), ...makingOf(c), ...unknownBlocks(c), ...projected(c), ...bands(c), ...ordinal(c)]
      : []),
    ...trust(c),
    ...ethics(c),
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
  const settled = study.raters.some(({ role }) => role === 'consensus');
  const several = study.raters.filter(({ role }) => countsFor(framework, role)).length > 1;
  const roles = listed(
    framework.counts.map((role) => vocabulary.role[role]),
    c.lang,
  );
  const rule = vocabulary.combine[framework.raters];
  return prose([
    ...(several ? [settled ? t.ratersSettle(rule) : t.ratersDiffer(rule)] : []),
    ...(outside ? [t.otherRoles(roles)] : []),
  ]);
}

/** What the study says of consent, approval and money. */
function ethics(c: Context): Block[] {
  const said = declared('ethics', c);
  return said.length === 0 ? [] : [heading(3, c.t.reportMethod.ethicsHeading), ...prose(said)];
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
    t.band(inWords(band.label, c.lang), decimal(band.from, c.lang));
  const own = nodes.filter((node) => node.bands !== null);
  const { worst, best } = endsOf(framework);
  const [low, high] = given(framework.range);
  return [
    paragraph(t.bands(compared(framework.bandDecimals), listed(framework.bands.map(edge), c.lang))),
    ...(own.length === 0
      ? []
      : [
          paragraph(t.ownBands),
          bullets(
            own.map((node) =>
              item(
                `${inWords(node.title, c.lang)} (${compared(node.bandDecimals)}): `,
                listed(given(node.bands).map(edge), c.lang),
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
  return [
    isAveraged(framework)
      ? paragraph(t.ordinal(vocabulary.aggregate[framework.aggregate]), ' ', methodLinks(['stevens-1946'], c), '.')
      : paragraph(t.ordinalOnly),
  ];
}
