import type { ComparedRater } from '../../../model/agreement/index.js';
import type { Weightings } from '../../../model/uncertainty.js';
import { decimal, percent, thousands } from '../../../text/numbers.js';
import { listed } from '../../../text/words.js';
import { heading, line, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { benchmarkWorks, BOOTSTRAP, coefficientWorks } from '../../phrases/references.js';
import { methodLinks } from '../../phrases/works.js';
import type { Block, Inline } from '../../tree.js';
import { declared } from './method-declared.js';
import { statisticName } from '../agreement/figures.js';

/**
 * By what the result was tested, a paragraph for each kind of test, and only for those that were made. What another analysis did
 * is said here as well, by a function of its own in this list.
 */
const TESTS: readonly ((c: Context) => readonly Inline[] | null)[] = [
  strength,
  triangulation,
  agreement,
  saturation,
  uncertainty,
  published,
  program,
];

export function trust(c: Context): Block[] {
  const told = TESTS.flatMap((test) => {
    const sentences = test(c);
    return sentences === null ? [] : [sentences];
  });
  return [heading(3, c.t.reportMethod.trustHeading), ...told.map((sentences) => paragraph(sentences))];
}

function strength(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const graded = c.leaves.some((leaf) => leaf.strength !== null);
  return graded ? line(t.graded, ' ', methodLinks(['lewin-2018'], c), t.gradedHow) : null;
}

function triangulation(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const { nodes, triangulation: found } = c.assessment;
  if (found)
    return line(
      t.triangulated,
      ' ',
      methodLinks(['denzin-1978'], c),
      t.silentSides,
      ' ',
      methodLinks(['farmer-2006'], c),
      '.',
      after(declared('checking', c)),
    );
  const compared = nodes.some(({ saidSeen }) => saidSeen !== null);
  if (compared) return line(t.compared, ' ', methodLinks(['denzin-1978'], c), '.', after(declared('checking', c)));
  return alone(declared('checking', c));
}

/** Sentences of the study's own, behind others or by themselves. */
const after = (said: readonly string[]): string | null => (said.length === 0 ? null : ` ${said.join(' ')}`);
const alone = (said: readonly string[]): Inline[] | null => (said.length === 0 ? null : [said.join(' ')]);

/** Of raters who judged independently, in one role: roles set side by side are no measure of reliability. */
function agreement(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const found = c.assessment.agreement;
  const compared = found?.comparisons.filter(({ between }) => between === 'role') ?? [];
  if (!found || compared.length === 0) return null;
  const raters = [...new Set(compared.flatMap((each) => each.raters.map(({ rater }) => rater)))];
  const blind = new Set(compared.flatMap((each) => each.raters.filter(isBlind).map(({ rater }) => rater)));
  const words = benchmarkWorks({ ...found, comparisons: compared });
  const statistics = [...new Set(compared.flatMap(({ figures }) => figures.map(({ statistic }) => statistic)))];
  return line(
    t.compareRaters(listed(raters, c.lang), blind.size === 0 ? null : listed([...blind], c.lang)),
    t.agreed(
      listed(
        statistics.map((each) => statisticName(each, c)),
        c.lang,
      ),
    ),
    ' ',
    methodLinks(coefficientWorks({ ...found, comparisons: compared }), c),
    t.agreedSamples(thousands(found.runs, c.lang)),
    ' ',
    methodLinks(BOOTSTRAP, c),
    '.',
    words.length === 0 ? null : [' ', t.worded, ' ', methodLinks(words, c), '.'],
  );
}

/** Whether a rater judged blind wherever there was something to see: the first coder of a study saw nobody's levels. */
const isBlind = ({ sheets }: ComparedRater): boolean =>
  sheets.some(({ blind }) => blind !== null) && sheets.every(({ own, blind }) => own || blind !== null);

function saturation(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const found = c.assessment.saturation;
  if (!found) return alone(declared('saturation', c));
  const { base, run, threshold } = found.outcome;
  return line(
    t.saturated(String(base), String(run), percent(threshold, c.lang)),
    ' ',
    methodLinks(['guest-2020'], c),
    '.',
    after(declared('saturation', c)),
  );
}

function uncertainty(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const found = c.assessment.uncertainty;
  if (!found) return null;
  const { bootstrap, weights, omissions, shifts, generator, seed } = found;
  return line(
    t.varied,
    ' ',
    methodLinks(['oecd-2008', 'saisana-2005'], c),
    ': ',
    bootstrap === null
      ? null
      : [t.draws(thousands(bootstrap.runs, c.lang), bootstrap.raters > 1), ' ', methodLinks(BOOTSTRAP, c), '; '],
    t.weightings(thousands(weights.runs, c.lang), weightsMeans(weights, c)),
    weights.spread === null ? [' ', methodLinks(['marsaglia-2000'], c)] : null,
    '; ',
    t.otherRules,
    omissions.length === 0 ? null : t.omissions,
    shifts.length === 0 ? null : t.shifts,
    '. ',
    t.generator(generator, String(seed)),
    ' ',
    methodLinks(['blackman-2021'], c),
    '.',
  );
}

function weightsMeans({ spread }: Weightings, c: Context): string {
  const t = c.t.reportMethod;
  return spread === null ? t.dirichlet : t.uniform(decimal(1 - spread, c.lang), decimal(1 + spread, c.lang));
}

function published(c: Context): Inline[] | null {
  const { length } = c.assessment.published;
  return length === 0 ? null : line(c.t.reportMethod.setBeside(c.t.nouns.verdicts(length)));
}

function program(c: Context): Inline[] {
  const { name, version } = c.assessment.tool;
  return line(c.t.reportMethod.program(`${name} ${version}`));
}
