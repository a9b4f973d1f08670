import type { Verdict } from '../../../model/checklist.js';
import { counted } from '../../words.js';

/** A study held against a reporting checklist. */
export const checklist = {
  title: (agency: string) => `What the report tells: ${agency}`,
  against: (title: string, cite: string) => `Held against ${title} (${cite})`,
  totals: (items: number, counts: string) => `Of ${counted(items, 'en', 'item', 'items')}: ${counts}.`,
  total: (verdict: string, count: number) => `${String(count)} ${verdict}`,
  meaning:
    'Met means that it is told, not that it is good. What the program sees is worked out from the study; what it cannot see is taken from what the study declares under "reporting"; what nobody but a reader can tell is left to be judged.',
  number: 'No.',
  item: 'Item',
  result: 'Result',
  reason: 'Why',
  place: 'Place',
  verdict: {
    'met': 'met',
    'partly': 'partly met',
    'not-met': 'not met',
    'not-applicable': 'not applicable',
    'to-judge': 'to be judged',
  } satisfies Record<Verdict, string>,
  declare: 'What is not said can be declared in study.yaml: ',
  orNot: '. Where a topic does not apply, "not-applicable" with the reason stands in place of "says".',
  made: (tool: string, digest: string) => `Made by ${tool} (study digest ${digest}).`,
};
