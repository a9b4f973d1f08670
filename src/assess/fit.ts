import { isBefore } from '../model/dates.js';
import { finding, type Finding } from '../model/findings/index.js';
import { countsFor, type Framework } from '../model/framework.js';
import type { RaterSheet, Study } from '../model/study.js';

/** Whether a study and a framework fit each other at all: in time, and in who rated. */
export function fitFindings(study: Study, framework: Framework): Finding[] {
  return [...countedNobody(study, framework), ...outOfTime(study, framework)];
}

/** Ratings of roles that do not make the score or the position, such as a self-assessment: offered, they leave it unknown. */
export function countedNobody({ raters, factorSheets }: Study, framework: Framework): Finding[] {
  const { id } = framework;
  return [
    ...noneCounts(
      framework,
      raters.filter((sheet) => (sheet.ratings.get(id)?.size ?? 0) > 0),
    ),
    ...noneCounts(
      framework,
      factorSheets.filter((sheet) => (sheet.factors.get(id)?.size ?? 0) > 0),
    ),
  ];
}

function noneCounts(framework: Framework, sheets: readonly Pick<RaterSheet, 'role' | 'place'>[]): Finding[] {
  const roles = [...new Set(sheets.map(({ role }) => role))];
  const [first] = sheets;
  if (!first || roles.some((role) => countsFor(framework, role))) return [];
  const { id, counts } = framework;
  return [finding('NO-RATING-COUNTS', { framework: id, roles, counts }, first.place)];
}

function outOfTime({ period }: Study, { id, valid }: Framework): Finding[] {
  if (!period || !valid) return [];
  const tooEarly = valid.from !== undefined && isBefore(period.to, valid.from);
  const tooLate = valid.to !== undefined && isBefore(valid.to, period.from);
  if (!tooEarly && !tooLate) return [];
  return [finding('FRAMEWORK-NOT-IN-FORCE', { framework: id, from: valid.from ?? null, to: valid.to ?? null }, null)];
}
