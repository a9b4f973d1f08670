import type { EvidenceResult, SessionResult, SourceResult } from '../model/assessment/evidence.js';
import type { Attachment, AttachmentResult } from '../model/attachments.js';
import { nth } from '../model/nth.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Evidence, Study } from '../model/study.js';

/** The evidence as a report may show it: quotes whose speaker closed them are left out here, before any renderer. */
export function evidenceResults(study: Study): EvidenceResult[] {
  return [...study.evidence.values()].map((item) => {
    const { quote, attachments } = item;
    const listed = attachments && { attachments: attachments.map(attachmentResult) };
    if (quote === null) return { ...item, ...listed, quote };
    return { ...item, ...listed, quote: quote.consent === 'open' ? { text: quote.text, lang: quote.lang } : null };
  });
}

const attachmentResult = ({ path, sha256, kind, title }: Attachment): AttachmentResult => ({
  path,
  sha256,
  kind,
  title,
});

export function sourceResults(study: Study): SourceResult[] {
  return [...study.sources.values()].map((source) => ({
    id: source.id,
    kind: source.kind,
    role: source.role ?? null,
    group: source.group ?? null,
    selection: source.selection ?? null,
    size: source.size ?? null,
    title: source.title ?? null,
    cite: source.cite ?? null,
    status: source.status ?? null,
    date: source.date ?? null,
    ...(source.validUntil !== undefined && { validUntil: source.validUntil }),
    norm: study.norms.includes(source.id),
    ...(source.attachments && { attachments: source.attachments.map(attachmentResult) }),
  }));
}

export const sessionResults = (study: Study): SessionResult[] =>
  [...study.sessions].map(([id, { source, method, date }]) => ({ id, source, method, date }));

/** Items that contradict each other, and rules that items show are not carried out. */
export function evidenceFindings(study: Study): Finding[] {
  const accepted = [...study.evidence.values()].filter((item) => item.state === 'accepted');
  return [...accepted.flatMap((item) => contradictions(study, item)), ...neglectedNorms(accepted)];
}

function contradictions(study: Study, item: Evidence): Finding[] {
  return item.disputes
    .filter((other) => study.evidence.get(other)?.state === 'accepted')
    .map((disputes) => finding('CONTRADICTION', { evidence: item.id, disputes }, item.place));
}

function neglectedNorms(accepted: readonly Evidence[]): Finding[] {
  const found = new Map<string, { norm: string; at: string | null; items: Evidence[] }>();
  for (const item of accepted) {
    for (const { norm, at } of item.against) {
      const key = JSON.stringify([norm, at]);
      const entry = found.get(key) ?? { norm, at, items: [] };
      entry.items.push(item);
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ norm, at, items }) =>
    finding('NORM-NOT-CARRIED-OUT', { norm, at, evidence: items.map((i) => i.id) }, nth(items, 0).place),
  );
}
