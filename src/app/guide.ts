import { gapFindings, gapsOf } from '../analysis/gaps/index.js';
import { guideFor, guideOf } from '../analysis/guide/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Guide } from '../model/guide.js';
import { nearest } from '../model/nearest.js';
import type { Sha256 } from '../model/ports.js';
import type { SheetTable } from '../model/sheets.js';
import type { Lang } from '../model/lang.js';
import { xlsform } from '../report/xlsform/index.js';
import type { StudyPath } from './discover.js';
import { openStudy, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';

/** A guide, and the framework it was made of. */
export interface MadeGuide extends Diagnosed {
  /** null where the framework, or the study, cannot be used. */
  readonly made: { readonly guide: Guide; readonly framework: Framework } | null;
}

/** What a framework asks to find out. */
export function guideTo(workshop: Workshop, reference: string): MadeGuide {
  const { framework, findings, texts } = workshop.shelf.find(reference, '.', null);
  return { made: framework && { guide: guideOf(framework), framework }, findings, texts };
}

/** What a study lacks of it. A framework that scores nothing cannot tell what is lacking. */
export function guideForStudy(workshop: Workshop, path: StudyPath, reference: string): MadeGuide {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, [reference]);
  const [framework] = frameworks;
  if (!study || !framework) return { made: null, findings, texts };
  const gaps = gapsOf(study, framework, workshop.tool);
  if (!gaps) return { made: null, findings: [...findings, ...gapFindings(framework)], texts };
  return { made: { guide: guideFor(study, framework, gaps), framework }, findings, texts };
}

/** Why a group cannot be asked: nobody of that name is to be met. */
export function groupFindings({ interviews, framework }: Guide, group: string | null): Finding[] {
  const known = interviews.flatMap((each) => each.group ?? []);
  if (group === null || known.includes(group)) return [];
  return [
    finding('GUIDE-GROUP-UNKNOWN', { group, framework: framework.id, known, suggestion: nearest(group, known) }, null),
  ];
}

/** The same as a form for phones; of a study only what it lacks, under a name of its own. null where there is nothing to ask. */
export function formOf(
  { guide, framework }: NonNullable<MadeGuide['made']>,
  lang: Lang,
  sha256: Sha256,
): SheetTable[] | null {
  if (guide.topics.length === 0) return null;
  const leaves = guide.topics.map(({ node }) => node);
  const only = guide.study && {
    leaves: new Set(leaves),
    id: guide.study.id,
    version: sha256([leaves.join('\n')]),
  };
  return xlsform(framework, { lang, only });
}
