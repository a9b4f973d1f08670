import type { Tool } from '../../assess/index.js';
import {
  TOTAL_OF,
  VERDICTS,
  type Checklist,
  type ChecklistItem,
  type ChecklistItemResult,
  type ChecklistResult,
  type Fact,
  type Reason,
  type Verdict,
} from '../../model/checklist.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import { publicOptions } from '../../model/public.js';
import type { Saturation } from '../../model/saturation.js';
import type { Study } from '../../model/study.js';
import { coders, codingScheme, derivation, software, triangulation } from './coding.js';
import { context, dates, methods, saturation } from './conduct.js';
import { levelsRestOnEvidence, quotations } from './data.js';
import { declared } from './declared.js';
import { repeatSessions, sample, sampleSize, selection } from './people.js';
import type { FactOf, Seen } from './reasons.js';

const FACT_OF: Readonly<Record<Fact, FactOf>> = {
  'sample-size': sampleSize,
  selection,
  sample,
  methods,
  dates,
  'repeat-sessions': repeatSessions,
  context,
  coders,
  'coding-scheme': codingScheme,
  derivation,
  software,
  triangulation,
  quotations,
  'levels-rest-on-evidence': levelsRestOnEvidence,
  saturation,
};

/**
 * Holds a study against a reporting checklist: what the program can see is worked out, what the study declares is quoted with its
 * place, and the rest is left to a person. An item is met where all that it rests on is, as far as that applies. `saturation`:
 * whether its interviews still brought new themes, worked out by another analysis.
 */
export function checklistOf(
  study: Study,
  checklist: Checklist,
  tool: Tool,
  saturation: Pick<Saturation, 'sessions' | 'outcome'> | null,
): ChecklistResult {
  const seen = { study, tool, saturation };
  const { id, version, title, source, domains } = checklist;
  const items = checklist.items.map((item) => itemOf(item, seen));
  return {
    format: 'egov-checklist-result/1',
    tool,
    ...publicOptions(study.public),
    study: { id: study.id, title: study.title, digest: study.digest(), period: study.period },
    agency: study.agency,
    checklist: { id, version, title, source, domains },
    totals: totalsOf(items),
    items,
  };
}

const HUMAN: Reason = { by: 'human', result: 'to-judge', code: 'human', args: {}, place: null };

function itemOf({ number, domain, title, asks, facts, topics, judge }: ChecklistItem, seen: Seen): ChecklistItemResult {
  const reasons: Reason[] = [
    ...facts.map((fact) => FACT_OF[fact](seen)),
    ...topics.map((topic) => declared(topic, seen.study)),
    ...(judge ? [HUMAN] : []),
  ];
  return { number, domain, title, asks, result: together(reasons), reasons };
}

/** Met or not met where all reasons that apply are; else partly. What a person is to judge can be missing, and is never met. */
function together(reasons: readonly Reason[]): Verdict {
  const results = new Set(reasons.map(({ result }) => result));
  const [first = 'not-applicable', ...others] = [...results].filter(
    (result) => result !== 'not-applicable' && result !== 'to-judge',
  );
  const seen = others.length === 0 ? first : 'partly';
  return results.has('to-judge') && (seen === 'met' || seen === 'not-applicable') ? 'to-judge' : seen;
}

function totalsOf(items: readonly ChecklistItemResult[]): ChecklistResult['totals'] {
  const count = (verdict: Verdict): number => items.filter(({ result }) => result === verdict).length;
  return Object.fromEntries(
    VERDICTS.map((verdict) => [TOTAL_OF[verdict], count(verdict)]),
  ) as ChecklistResult['totals'];
}

/** Whether the checklist is made for a study of this kind. */
export function fitOf(study: Study, { id, methods: made }: Checklist): Finding[] {
  const used = [...study.evidence.values(), ...study.sessions.values()].map(({ method }) => method);
  const fits = made.length === 0 || used.some((method) => made.includes(method));
  return fits ? [] : [finding('CHECKLIST-UNFIT', { checklist: id, methods: made }, null)];
}

/** Topics on which a study says something and that none of the checklists asks for. */
export function unknownTopics(study: Study, checklists: readonly Checklist[]): Finding[] {
  const known = new Set(checklists.flatMap(({ items }) => items.flatMap(({ topics }) => topics)));
  return [...study.reporting.values()]
    .filter(({ topic }) => !known.has(topic))
    .map(({ topic, place }) => finding('UNKNOWN-TOPIC', { id: topic, suggestion: nearest(topic, known) }, place));
}
