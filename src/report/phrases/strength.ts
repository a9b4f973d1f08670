import type { GradeReason } from '../../model/assessment/strength.js';
import type { Context } from '../context.js';

/** Why evidence is not stronger, in words; empty where nothing lowered it. */
export function gradeReasons(why: readonly GradeReason[], c: Context): string {
  return why.map(({ code }) => c.t.vocabulary.gradeReason[code]).join('; ');
}
