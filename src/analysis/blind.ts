import type { Framework } from '../model/framework.js';
import type { RaterSheet, Role, Study } from '../model/study.js';

/** Roles that code the evidence, for whom it matters whether they saw each other's levels. */
const CODING: readonly Role[] = ['coder', 'assessor'];

/**
 * The raters who could have seen the levels of another before they gave their own: whose file does not say that it was made blind,
 * where there was somebody before them. Whoever rated in study.yaml itself was the first. Where nobody did, one of the files must
 * have been: which, they do not tell, so it is taken for the first of them by path that does not say it was made blind.
 */
export function couldHaveSeen(study: Study, { id }: Framework): readonly RaterSheet[] {
  const coding = study.raters.filter(({ role, ratings }) => CODING.includes(role) && (ratings.get(id)?.size ?? 0) > 0);
  const open = coding.filter(({ own, blind }) => !own && blind === null);
  return coding.some(({ own }) => own) ? open : open.slice(1);
}
