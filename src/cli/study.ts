import { findStudies, type StudyPath } from '../app/discover.js';
import { EVERYTHING, scoreStudy, type Scoring } from '../app/scored.js';
import type { Assessment } from '../model/assessment/index.js';
import { finding } from '../model/findings/index.js';
import type { FrameworksOption } from './frameworks.js';
import { publishing, type PublicOption } from './public.js';
import type { Session } from './session.js';
import { tellOtherConfigs, type ConfiguredWorkshop } from './workshop.js';

/** Assesses the one study a path stands for, showing what is wrong with it; none where it could not be used. */
export async function assessOne(
  session: Session,
  workshop: ConfiguredWorkshop,
  path: string,
  { framework, project = false, ...options }: FrameworksOption & PublicOption,
  scoring: Scoring<Assessment> = EVERYTHING,
): Promise<readonly Assessment[]> {
  const study = await onlyStudy(session, workshop, path);
  if (!study) return [];
  const { results, ...diagnosed } = scoreStudy(workshop, study, framework ?? null, scoring, {
    project,
    ...publishing(options),
  });
  await session.report(diagnosed);
  return results;
}

/** The one study a path stands for; null where there is none or several, which is then said. */
export async function onlyStudy(
  session: Session,
  workshop: ConfiguredWorkshop,
  path: string,
): Promise<StudyPath | null> {
  const { studies, findings } = findStudies(workshop.ports.files, [path]);
  await session.report({ findings, texts: new Map() });
  await tellOtherConfigs(session, workshop, studies);
  const [first, ...others] = studies;
  if (others.length === 0) return first ?? null;
  await session.report({
    findings: [finding('SEVERAL-STUDIES', { path, studies: studies.map(({ file }) => file) }, null)],
    texts: new Map(),
  });
  return null;
}
