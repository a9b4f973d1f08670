import { finding, type Finding } from '../model/findings/index.js';
import { STATISTIC_NAMES, type StatisticName } from '../model/agreement/statistics.js';
import { FIGURES, type Gate, type Requirement, type RequirementKind } from '../model/gates.js';
import type { Lang } from '../model/lang.js';
import type { Path } from '../model/places.js';
import { nearest } from '../model/nearest.js';
import { forEachEntry } from './entries.js';
import type { RawAlternative, RawGate } from './raw.js';
import { localized } from './text.js';
import type { YamlPlaces } from './yaml/places.js';

type Single = Exclude<Requirement, { kind: 'any' }>;
type Asking = keyof RawAlternative;

/** What a gate may ask, and the keys that say more about it. */
const GOES_WITH: Readonly<Record<Exclude<RequirementKind, 'any'>, readonly Asking[]>> = {
  'score': ['node'],
  'band': ['node'],
  'coverage': ['node'],
  'strength': ['node'],
  'contradictions': ['node'],
  'agreement': ['statistic'],
  'remedied': [],
  'overdue-remedies': [],
  'checklist': ['items'],
  'neglected-norms': [],
  'figure': ['least', 'most', 'node'],
};
const KINDS = Object.keys(GOES_WITH) as (keyof typeof GOES_WITH)[];
/** Keys that mean nothing by themselves. */
const DETAILS: readonly Asking[] = ['statistic', 'items', 'least', 'most', 'node'];

/** The gates of a config, in its order; those that cannot be told from the file are left out, with a finding. */
export function gatesOf(
  raw: Readonly<Record<string, RawGate>> | undefined,
  places: YamlPlaces,
  lang: Lang,
): { gates: Gate[]; findings: Finding[] } {
  const gates: Gate[] = [];
  const findings: Finding[] = [];
  forEachEntry(raw, places, ['gates'], (id, gate, place) => {
    const requirement = requirementOf(id, gate, ['gates', id], places, findings);
    if (!requirement) return;
    gates.push({
      id,
      requirement,
      framework: gate.framework ?? null,
      studies: gate.studies ?? null,
      severity: gate.severity ?? 'error',
      why: gate.why === undefined ? null : localized(gate.why, lang),
      from: { kind: 'file', place },
    });
  });
  return { gates, findings };
}

function requirementOf(
  id: string,
  gate: RawGate,
  path: Path,
  places: YamlPlaces,
  findings: Finding[],
): Requirement | null {
  const { any } = gate;
  if (any === undefined) return singleOf(id, gate, path, places, findings);
  const kinds = KINDS.filter((kind) => gate[kind] !== undefined);
  if (kinds.length > 0) {
    findings.push(finding('GATE-ASKS-SEVERAL', { gate: id, keys: ['any', ...kinds] }, places.key([...path, 'any'])));
    return null;
  }
  const before = findings.length;
  unused(id, gate, [], path, places, findings);
  const of = any.map((each, i) => singleOf(id, each, [...path, 'any', i], places, findings));
  return findings.length === before ? { kind: 'any', of: of.filter((each) => each !== null) } : null;
}

function singleOf(id: string, raw: RawAlternative, path: Path, places: YamlPlaces, findings: Finding[]): Single | null {
  const kinds = KINDS.filter((kind) => raw[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined || second !== undefined) {
    const told =
      kind === undefined
        ? finding('GATE-ASKS-NOTHING', { gate: id, known: [...KINDS, 'any'] }, places.key(path))
        : finding('GATE-ASKS-SEVERAL', { gate: id, keys: kinds }, places.key(path));
    findings.push(told);
    return null;
  }
  const before = findings.length;
  unused(id, raw, GOES_WITH[kind], path, places, findings);
  const requirement = asked(raw);
  const { statistic } = raw;
  if (statistic !== undefined && !isStatistic(statistic)) {
    const args = { gate: id, id: statistic, suggestion: nearest(statistic, STATISTIC_NAMES), known: STATISTIC_NAMES };
    findings.push(finding('GATE-UNKNOWN-STATISTIC', args, places.value([...path, 'statistic'])));
  }
  if (requirement?.kind === 'figure') checkFigure(id, requirement, path, places, findings);
  return findings.length === before ? requirement : null;
}

/** Keys that would say more about something that is not asked. */
function unused(
  gate: string,
  raw: RawAlternative,
  used: readonly Asking[],
  path: Path,
  places: YamlPlaces,
  findings: Finding[],
): void {
  for (const key of DETAILS) {
    if (raw[key] === undefined || used.includes(key)) continue;
    const goesWith = KINDS.filter((kind) => GOES_WITH[kind].includes(key));
    findings.push(finding('GATE-KEY-UNUSED', { gate, key, goesWith }, places.key([...path, key])));
  }
}

function checkFigure(
  gate: string,
  { figure, node, least, most }: Extract<Requirement, { kind: 'figure' }>,
  path: Path,
  places: YamlPlaces,
  findings: Finding[],
): void {
  const place = places.key([...path, 'figure']);
  if (least === null && most === null) findings.push(finding('GATE-UNLIMITED', { gate, figure }, place));
  if (least !== null && most !== null && least > most)
    findings.push(finding('GATE-LIMITS-CROSSED', { gate, least, most }, places.key([...path, 'most'])));
  if (node !== null && FIGURES[figure] === 'whole')
    findings.push(finding('GATE-KEY-UNUSED', { gate, key: 'node', goesWith: [] }, places.key([...path, 'node'])));
}

const isStatistic = (name: string): name is StatisticName => STATISTIC_NAMES.some((known) => known === name);

/** What a gate asks; one of the keys is there. */
function asked(raw: RawAlternative): Single | null {
  const { node = null, least = null, most = null } = raw;
  if (raw.score !== undefined) return { kind: 'score', node, least: raw.score };
  if (raw.band !== undefined) return { kind: 'band', node, least: raw.band };
  if (raw.coverage !== undefined) return { kind: 'coverage', node, least: raw.coverage };
  if (raw.strength !== undefined) return { kind: 'strength', node, least: raw.strength };
  if (raw.contradictions !== undefined) return { kind: 'contradictions', node, most: raw.contradictions };
  if (raw.agreement !== undefined)
    return {
      kind: 'agreement',
      statistic: STATISTIC_NAMES.find((name) => name === raw.statistic) ?? null,
      least: raw.agreement,
    };
  if (raw.remedied !== undefined) return { kind: 'remedied', rank: raw.remedied };
  if (raw['overdue-remedies'] !== undefined) return { kind: 'overdue-remedies', most: raw['overdue-remedies'] };
  if (raw.checklist !== undefined) return { kind: 'checklist', checklist: raw.checklist, items: raw.items ?? null };
  if (raw['neglected-norms'] !== undefined) return { kind: 'neglected-norms', most: raw['neglected-norms'] };
  return raw.figure === undefined ? null : { kind: 'figure', figure: raw.figure, node, least, most };
}
