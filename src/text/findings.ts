import type { Finding, FindingCode, Findings } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import { agencyFindings as agenciesEn } from './messages/en/findings-agencies.js';
import { agreementFindings as agreementEn } from './messages/en/findings-agreement.js';
import { appFindings as appEn } from './messages/en/findings-app.js';
import { assessFindings as assessEn } from './messages/en/findings-assess.js';
import { compareFindings as compareEn } from './messages/en/findings-compare.js';
import { editFindings as editEn } from './messages/en/findings-edit.js';
import { gapFindings as gapsEn } from './messages/en/findings-gaps.js';
import { suggestFindings as suggestEn } from './messages/en/findings-suggest.js';
import { guideFindings as guideEn } from './messages/en/findings-guide.js';
import { gateFindings as gateEn } from './messages/en/findings-gate.js';
import { importFindings as importEn } from './messages/en/findings-import.js';
import { mappingFindings as mappingEn } from './messages/en/findings-mapping.js';
import { lintFindings as lintEn } from './messages/en/findings-lint.js';
import { loadFindings as loadEn } from './messages/en/findings-load.js';
import { privacyFindings as privacyEn } from './messages/en/findings-privacy.js';
import { saturationFindings as saturationEn } from './messages/en/findings-saturation.js';
import { uncertaintyFindings as uncertaintyEn } from './messages/en/findings-uncertainty.js';
import { verdict as verdictEn } from './messages/en/findings-verdict.js';
import { whatIfFindings as whatIfEn } from './messages/en/findings-whatif.js';
import { workbookFindings as workbookEn } from './messages/en/findings-workbook.js';
import type { FindingMessages } from './messages/finding-messages.js';
import { agencyFindings as agenciesId } from './messages/id/findings-agencies.js';
import { agreementFindings as agreementId } from './messages/id/findings-agreement.js';
import { appFindings as appId } from './messages/id/findings-app.js';
import { assessFindings as assessId } from './messages/id/findings-assess.js';
import { compareFindings as compareId } from './messages/id/findings-compare.js';
import { editFindings as editId } from './messages/id/findings-edit.js';
import { gapFindings as gapsId } from './messages/id/findings-gaps.js';
import { suggestFindings as suggestId } from './messages/id/findings-suggest.js';
import { guideFindings as guideId } from './messages/id/findings-guide.js';
import { gateFindings as gateId } from './messages/id/findings-gate.js';
import { importFindings as importId } from './messages/id/findings-import.js';
import { mappingFindings as mappingId } from './messages/id/findings-mapping.js';
import { lintFindings as lintId } from './messages/id/findings-lint.js';
import { loadFindings as loadId } from './messages/id/findings-load.js';
import { privacyFindings as privacyId } from './messages/id/findings-privacy.js';
import { saturationFindings as saturationId } from './messages/id/findings-saturation.js';
import { uncertaintyFindings as uncertaintyId } from './messages/id/findings-uncertainty.js';
import { verdict as verdictId } from './messages/id/findings-verdict.js';
import { whatIfFindings as whatIfId } from './messages/id/findings-whatif.js';
import { workbookFindings as workbookId } from './messages/id/findings-workbook.js';

/** A finding in words. Plain text that quotes what files say: encode it for wherever it is printed. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What was found, why it matters and what to do about it. */
export function describeFinding(f: Finding, lang: Lang): FindingText {
  return inWords(f, lang);
}

/** The words around a list of findings: severities, counts, labels. */
export const findingWords = (lang: Lang): typeof verdictEn => ({ en: verdictEn, id: verdictId })[lang];

const MESSAGES: Readonly<Record<Lang, FindingMessages<Findings>>> = {
  en: {
    ...loadEn,
    ...assessEn,
    ...lintEn,
    ...agreementEn,
    ...gapsEn,
    ...suggestEn,
    ...guideEn,
    ...saturationEn,
    ...uncertaintyEn,
    ...whatIfEn,
    ...gateEn,
    ...compareEn,
    ...agenciesEn,
    ...privacyEn,
    ...workbookEn,
    ...importEn,
    ...mappingEn,
    ...editEn,
    ...appEn,
  },
  id: {
    ...loadId,
    ...assessId,
    ...lintId,
    ...agreementId,
    ...gapsId,
    ...suggestId,
    ...guideId,
    ...saturationId,
    ...uncertaintyId,
    ...whatIfId,
    ...gateId,
    ...compareId,
    ...agenciesId,
    ...privacyId,
    ...workbookId,
    ...importId,
    ...mappingId,
    ...editId,
    ...appId,
  },
};

function inWords<C extends FindingCode>(f: { readonly code: C; readonly args: Findings[C] }, lang: Lang): FindingText {
  const { what, why, fix } = MESSAGES[lang][f.code];
  return {
    what: what(f.args),
    why: typeof why === 'string' ? why : why(f.args),
    fix: typeof fix === 'string' ? fix : fix(f.args),
  };
}
