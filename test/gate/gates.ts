import { assessOnDemand } from '../../src/assess/index.js';
import { brokenGates, judge, suppressing, type GateFacts } from '../../src/gate/index.js';
import type { Framework } from '../../src/model/framework.js';
import type { Gate, Requirement, Suppression } from '../../src/model/gates.js';
import { framework, HERE, study, type StudySpec } from '../build.js';

/** Gates on a small study, in a few words. */

export const gate = (requirement: Requirement, over: Partial<Gate> = {}): Gate => ({
  id: 'g',
  requirement,
  framework: null,
  studies: null,
  severity: 'error',
  why: null,
  from: { kind: 'file', place: { file: 'egov-assess.yaml', line: 3, col: 3 } },
  ...over,
});

/** Two dimensions: organization with staffing and facilities, application with funds. */
export const office = (over: Partial<Framework> = {}): Framework =>
  framework({ organization: { staffing: {}, facilities: {} }, application: { funds: {} } }, over);

export const factsOf = (spec: StudySpec, judged = office(), over: Partial<GateFacts> = {}): GateFacts => ({
  assessment: assessOnDemand(study(spec), judged),
  agreement: null,
  checklists: new Map(),
  today: '2024-06-30',
  file: 'study.yaml',
  ...over,
});

/** How one gate came out: whether it was passed, what was found, and the findings as `CODE args`. */
export function judged(requirement: Requirement, facts: GateFacts, over: Partial<Gate> = {}) {
  const { results, findings } = judge(facts, [gate(requirement, over)], suppressing([]).mark);
  const [result] = results;
  return { passed: result?.passed, found: result?.found, findings };
}

export const suppression = (over: Partial<Suppression> = {}): Suppression => ({
  code: 'GATE-OVERDUE',
  where: {},
  studies: null,
  reason: { en: 'Agreed.' },
  until: '2024-06-30',
  place: HERE,
  ...over,
});

export const codes = ({ findings }: ReturnType<typeof judged>): string[] => findings.map(({ code }) => code);

export const broken = (requirement: Requirement, own = office()) =>
  brokenGates({ assessment: factsOf({}, own).assessment, checklists: [] }, [gate(requirement)]);
