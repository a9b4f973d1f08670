import {
  TOTAL_OF,
  VERDICTS,
  type ChecklistItemResult,
  type ChecklistResult,
  type Verdict,
} from '../../model/checklist.js';
import type { Lang } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';
import { reasonText } from '../../text/reasons.js';
import { cell, code, heading, left, paragraph, right, strong, table, toned, worded } from '../compose.js';
import { agencyName, inWords } from '../context.js';
import { placeText } from '../phrases/links.js';
import type { Block, Cell, Document, Tone } from '../tree.js';

/** A study held against a reporting checklist: the count first, then each item with its reason and place. */
export function checklist(result: ChecklistResult, lang: Lang): Document {
  const t = messages(lang).checklist;
  const { checklist: made, agency, totals, items, tool } = result;
  const counts = VERDICTS.filter((verdict) => totals[TOTAL_OF[verdict]] > 0).map((verdict) =>
    t.total(t.verdict[verdict], totals[TOTAL_OF[verdict]]),
  );
  return {
    blocks: [
      heading(1, t.title(agencyName(agency, lang))),
      paragraph(t.against(inWords(made.title, lang), made.source.cite)),
      paragraph(strong(t.totals(items.length, counts.join(', ')))),
      paragraph(t.meaning),
      ...Object.entries(made.domains).flatMap(([id, title]) => [
        heading(2, worded(title, lang)),
        domainTable(
          items.filter(({ domain }) => domain === id),
          lang,
        ),
      ]),
      ...undeclared(items).map((topic) =>
        paragraph(t.declare, code(`reporting: { ${topic}: { says: ..., at: ... } }`), t.orNot),
      ),
      paragraph(t.made(`${tool.name} ${tool.version}`, result.study.digest.slice(0, 12))),
    ],
  };
}

/** The first topic on which nothing is said, as an example of how to; none where all is said. */
const undeclared = (items: readonly ChecklistItemResult[]): string[] =>
  items
    .flatMap(({ reasons }) => reasons)
    .flatMap((reason) => (reason.code === 'unsaid' ? [reason.args.topic] : []))
    .slice(0, 1);

function domainTable(items: readonly ChecklistItemResult[], lang: Lang): Block {
  const t = messages(lang).checklist;
  return table(
    [right(t.number), left(t.item), left(t.result), left(t.reason), left(t.place)],
    items.map((item) => row(item, lang)),
  );
}

function row({ number, title, asks, result, reasons }: ChecklistItemResult, lang: Lang): Cell[] {
  const t = messages(lang).checklist;
  const places = reasons.flatMap(({ place }) => (place === null ? [] : [placeText(place)]));
  return [
    cell(String(number)),
    cell(strong(worded(title, lang)), ` ${inWords(asks, lang)}`),
    cell(toned(TONES[result], t.verdict[result])),
    cell(reasons.map((reason) => reasonText(reason, lang)).join(' ')),
    cell([...new Set(places)].join(', ')),
  ];
}

const TONES: Readonly<Record<Verdict, Tone>> = {
  'met': 'good',
  'partly': 'fair',
  'not-met': 'weak',
  'not-applicable': 'quiet',
  'to-judge': 'quiet',
};
