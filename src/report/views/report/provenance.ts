import type { PublicFacts } from '../../../model/public.js';
import { period } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import { bullets, code, heading, item, paragraph, separated } from '../../compose.js';
import type { Context } from '../../context.js';
import { agencyName, inWords } from '../../context.js';
import type { Block } from '../../tree.js';

/** That it is the public version, and what was changed for it. */
function publicly(facts: PublicFacts, { t, lang }: Context): string {
  const { changes, provenance: words } = t.publicVersion;
  const changed = changes(facts);
  return words(changed.length === 0 ? null : listed(changed, lang), String(facts.k));
}

/** What made this report, so that it can be made again and cited. */
export function provenance(c: Context): Block[] {
  const { study, framework, tool, agency, options } = c.assessment;
  const t = c.t.reportEvidence;
  const title = inWords(framework.title, c.lang);
  const raters = study.raters.map(({ rater, role }) => `${rater} (${c.t.vocabulary.role[role]})`).join(', ');
  const when = study.period === null ? null : period(study.period.from, study.period.to, c.lang);
  return [
    heading(2, t.provenanceHeading),
    bullets([
      item(t.study(study.id), code(study.digest), '.'),
      ...(options.public ? [item(publicly(options.public, c))] : []),
      item(t.files, separated(study.files.map(code)), '.'),
      item(t.framework(title, framework.id, framework.version), code(framework.digest), '.'),
      ...(options.project ?? []).map(({ id, version, title: other, digest }) =>
        item(t.projectedFrom(inWords(other, c.lang), id, version), code(digest), '.'),
      ),
      ...(options.names ?? []).map(({ id, version, title: other, digest }) =>
        item(t.namesFrom(inWords(other, c.lang), id, version), code(digest), '.'),
      ),
      ...(raters === '' ? [] : [item(t.raters(raters))]),
      item(t.program(tool.name, tool.version)),
    ]),
    paragraph(t.digestMeaning),
    paragraph(
      t.cite,
      t.citation(
        agencyName(agency, c.lang),
        title,
        framework.version,
        when,
        `${tool.name} ${tool.version}`,
        study.digest.slice(0, 12),
      ),
    ),
  ];
}
