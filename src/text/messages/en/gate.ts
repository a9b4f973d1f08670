import type { FigureName } from '../../../model/gates.js';
import { counted } from '../../words.js';

/** How assessments came out of gates. */
export const gate = {
  title: (name: string) => `Check: ${name}`,
  several: 'Check',
  unjudged: 'Check: nothing could be judged',
  by: (framework: string, version: string) => `Assessed by ${framework}, version ${version}.`,
  verdict: (failed: number, all: number) =>
    failed === 0
      ? all === 1
        ? 'The gate is passed.'
        : `All ${String(all)} gates are passed.`
      : `${String(failed)} of ${all === 1 ? '1 gate' : `${String(all)} gates`} ${failed === 1 ? 'is' : 'are'} not passed.`,
  spared: (count: number) => `${counted(count, 'en', 'gate', 'gates')} not passed and suppressed.`,
  today: (day: string) => `Dates are held against ${day}.`,
  failsAnyway: (counts: string) => `The check fails for what is said above: ${counts}.`,
  unknownFails: 'What is unknown passes no gate: scores are taken at their worst bound.',
  noGates: 'No gate is set: only the baseline is asked.',
  gate: 'Gate',
  asks: 'Asks',
  found: 'Found',
  outcome: 'Outcome',
  from: 'Set in',
  study: 'Study',
  scoreColumn: 'Score',
  framework: 'Framework',
  failed: 'Not passed',
  findings: 'What was found',
  counts: 'makes the check fail',
  incomplete: 'Not everything could be read or judged: the errors below say why.',
  cut: 'The rest is left out: more than this is not shown of a summary. The other formats have all of it.',
  passed: 'passed',
  suppressed: 'suppressed',
  failing: { error: 'failed', warning: 'failed (warning)', note: 'failed (note)' },
  nothing: 'nothing to judge',
  none: 'none',
  whole: 'the whole',
  score: (of: string, least: string) => `${of}: score ${least} or better`,
  band: (of: string, least: string) => `${of}: band ${least} or better`,
  coverage: (of: string, least: string) => `${of}: coverage of at least ${least}`,
  strength: (of: string, least: string) => `${of}: every level founded at least ${least}`,
  contradictions: (of: string, most: number) =>
    most === 0
      ? `${of}: no items that contradict each other`
      : `${of}: at most ${counted(most, 'en', 'pair', 'pairs')} of items that contradict each other`,
  agreement: (statistic: string, least: string) => `raters agree: ${statistic} of at least ${least}`,
  alpha: "Krippendorff's alpha",
  remedied: (rank: number) =>
    `a remedy under way for every inhibiting factor of rank ${rank === 1 ? '1' : `1 to ${String(rank)}`}`,
  overdue: (most: number) =>
    most === 0 ? 'no remedy overdue' : `at most ${counted(most, 'en', 'remedy', 'remedies')} overdue`,
  checklist: (id: string, items: string | null) =>
    items === null ? `${id}: all items met` : `${id}: items ${items} met`,
  norms: (most: number) =>
    most === 0
      ? 'no rule found not carried out'
      : `at most ${counted(most, 'en', 'rule', 'rules')} found not carried out`,
  figure: (of: string | null, figure: string, least: string | null, most: string | null) =>
    `${of === null ? '' : `${of}: `}${figure} ${least === null ? `at most ${most ?? ''}` : most === null ? `at least ${least}` : `from ${least} to ${most}`}`,
  any: (ways: string) => `one of: ${ways}`,
  ways: (passed: number) => `${String(passed)} of them`,
  unmet: (count: number) => `${String(count)} not met`,
  bare: (count: number) => `${String(count)} without one`,
  figures: {
    'weak-indicators': 'weak indicators',
    'unknown-indicators': 'unknown indicators',
    'bounds-width': 'levels between the bounds',
    'items': 'items of evidence',
    'sources': 'sources',
    'inhibiting-factors': 'inhibiting factors',
  } satisfies Record<FigureName, string>,
};
