import { at } from '../model/at.js';
import { finding } from '../model/findings/index.js';
import { topOf, type Judging, type Of, type Outcome } from './facts.js';

/**
 * Items of a reporting checklist are met, or do not apply. Without numbers all but those that only a reader can judge.
 * `found`: how many are not met.
 */
export function checklist({ facts, told, gate }: Judging, { checklist: id, items }: Of<'checklist'>): Outcome {
  const asked = at(facts.checklists, id).items.filter(({ number, result }) =>
    items === null ? result !== 'to-judge' : items.includes(number),
  );
  const unmet = asked.filter(({ result }) => result !== 'met' && result !== 'not-applicable');
  return {
    passed: unmet.length === 0,
    found: unmet.length,
    findings: unmet.map(({ number, title, result, reasons }) => {
      const place = reasons.find((reason) => reason.place !== null)?.place ?? topOf(facts);
      return finding('GATE-CHECKLIST', { ...told, checklist: id, item: number, title, result }, place, gate.severity);
    }),
  };
}
