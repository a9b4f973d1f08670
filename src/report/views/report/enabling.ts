import { bullets, heading, item, line, paragraph, separated, worded } from '../../compose.js';
import type { Context } from '../../context.js';
import { evidenceLinks, factorAnchor, factorTitle, nodeLink, sourceLink } from '../../phrases/links.js';
import type { Block } from '../../tree.js';

/** What helps: one line a factor. */
export function enablingFactors(c: Context): Block[] {
  const t = c.t.reportFactors;
  const found = c.assessment.factors.filter((factor) => factor.polarity === 'enabling');
  if (found.length === 0) return [heading(2, t.enablingHeading), paragraph(t.enablingNone)];
  const items = found.map((factor) => {
    const by =
      factor.evidence.length > 0
        ? evidenceLinks(factor.evidence)
        : separated(factor.statedBy.map((id) => sourceLink({ id }, c)));
    const basis = c.t.vocabulary.basis[factor.basis];
    return {
      text: line(factorTitle(factor.id, c), ` (${basis}`, by.length > 0 ? ': ' : null, by, ')'),
      anchor: factorAnchor(factor.id),
    };
  });
  return [heading(2, t.enablingHeading), bullets(items)];
}

/** What the weak indicators suggest and nothing shows: a list for the next visit. */
export function candidates(c: Context): Block[] {
  const t = c.t.reportFactors;
  if (c.assessment.candidates.length === 0) return [];
  const items = c.assessment.candidates.map((candidate) =>
    item(
      worded(candidate.title, c.lang),
      ` (${t.because}`,
      separated(candidate.because.map((id) => nodeLink(id, c))),
      ')',
    ),
  );
  return [heading(2, t.candidatesHeading), paragraph(t.candidatesIntro), bullets(items)];
}
