import type { ComparedRater } from '../../model/agreement/index.js';
import type { Framework } from '../../model/framework.js';
import type { RaterSheet, Role, Study } from '../../model/study.js';
import { nth } from '../../model/nth.js';

/** A study, and the framework as it is linked to it. */
export interface RatedStudy {
  readonly study: Study;
  readonly framework: Framework;
}

/** Raters who are compared, and the studies in which at least two of them rated. */
export interface Group {
  readonly between: 'role' | 'roles';
  readonly raters: readonly ComparedRater[];
  /** By the place of the study among those given; in each the sheets of those raters who rated there. */
  readonly studies: readonly { readonly at: number; readonly sheets: readonly RaterSheet[] }[];
}

/** In this order groups are shown. A consensus is none of the judgements it was made of, so it is compared with nobody. */
const ROLES: readonly Role[] = ['coder', 'assessor', 'official', 'self'];

/**
 * Who is compared with whom. Raters of one role judged the same thing in the same capacity: all of them together. Of raters of
 * different roles every two by themselves: an agency's claim beside an assessor's judgement tells how far the two lie apart,
 * and nothing of how reliable either is. Raters of one id and role in several studies are one rater.
 */
export function groupsOf(rated: readonly RatedStudy[]): Group[] {
  const sheets = rated.map(({ study, framework }) =>
    study.raters.filter(({ role, ratings }) => ROLES.includes(role) && (ratings.get(framework.id)?.size ?? 0) > 0),
  );
  const alike = ROLES.map((role) => groupOf('role', rated, sheets, (sheet) => sheet.role === role));
  const pairs = new Map<string, Group>();
  for (const [a, role] of ROLES.entries()) {
    for (const other of ROLES.slice(a + 1)) {
      for (const of of sheets)
        for (const one of ofRole(of, role))
          for (const two of ofRole(of, other)) {
            const isEither = (sheet: RaterSheet) => isSame(sheet, one) || isSame(sheet, two);
            const key = JSON.stringify([one.role, one.rater, two.role, two.rater]);
            if (!pairs.has(key)) pairs.set(key, groupOf('roles', rated, sheets, isEither));
          }
    }
  }
  return [...alike, ...pairs.values()].filter(({ studies }) => studies.length > 0);
}

const ofRole = (sheets: readonly RaterSheet[], role: Role): RaterSheet[] =>
  sheets.filter((sheet) => sheet.role === role);

export const isSame = (one: Pick<RaterSheet, 'rater' | 'role'>, other: { rater: string; role: Role | null }): boolean =>
  one.rater === other.rater && one.role === other.role;

function groupOf(
  between: Group['between'],
  rated: readonly RatedStudy[],
  sheets: readonly (readonly RaterSheet[])[],
  belongs: (sheet: RaterSheet) => boolean,
): Group {
  const studies = sheets
    .map((all, at) => ({ at, sheets: all.filter(belongs) }))
    .filter((study) => study.sheets.length >= 2);
  const raters = new Map<string, ComparedRater>();
  for (const { at, sheets: of } of studies) {
    const study = nth(rated, at).study.id;
    for (const { rater, role, own, blind } of of) {
      const key = JSON.stringify([rater, role]);
      const before = raters.get(key)?.sheets ?? [];
      raters.set(key, { rater, role, sheets: [...before, { study, own, blind }] });
    }
  }
  return { between, raters: [...raters.values()], studies };
}
