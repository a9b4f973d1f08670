import type { Weightings } from '../../../model/uncertainty.js';
import { decimal, thousands } from '../../../text/numbers.js';
import { heading, line, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { methodLinks } from '../../phrases/works.js';
import type { Block, Inline } from '../../tree.js';

/**
 * By what the result was tested, a paragraph for each kind of test, and only for those that were made. What another analysis did
 * is said here as well, by a function of its own in this list.
 */
const TESTS: readonly ((c: Context) => readonly Inline[] | null)[] = [
  strength,
  saidSeen,
  uncertainty,
  published,
  program,
];

export function trust(c: Context): Block[] {
  const told = TESTS.flatMap((test) => {
    const sentences = test(c);
    return sentences === null ? [] : [sentences];
  });
  return [heading(3, c.t.reportMethod.trustHeading), paragraph(separated(told, ' '))];
}

function strength(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const graded = c.leaves.some((leaf) => leaf.strength !== null);
  return graded ? line(t.graded, ' ', methodLinks(['lewin-2018'], c), t.gradedHow) : null;
}

function saidSeen(c: Context): Inline[] | null {
  const t = c.t.reportMethod;
  const compared = c.assessment.nodes.some((node) => node.saidSeen !== null);
  return compared ? line(t.compared, ' ', methodLinks(['denzin-1978'], c), '.') : null;
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
      : [
          t.draws(thousands(bootstrap.runs, c.lang), bootstrap.raters > 1),
          ' ',
          methodLinks(['efron-1979', 'davison-1997', 'efron-1993'], c),
          '; ',
        ],
    t.weightings(thousands(weights.runs, c.lang), weightsMeans(weights, c)),
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
