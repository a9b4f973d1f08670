import { gapsOf } from '../../../src/analysis/gaps/index.js';
import type { Framework, FrameworkNode } from '../../../src/model/framework.js';
import type { Gaps, Want } from '../../../src/model/gaps.js';
import type { Evidence, Study } from '../../../src/model/study.js';
import { framework, study, TOOL, type StudySpec } from '../../build.js';

export const text = [{ en: 'Something to do.' }];
export const sources: NonNullable<StudySpec['sources']> = {
  clerk: { group: 'staff' },
  citizen: { group: 'users' },
  office: { kind: 'place', title: { en: 'The office' } },
  decree: { kind: 'document', status: 'enacted' },
  draft: { kind: 'document', status: 'draft' },
  article: { kind: 'publication' },
};
export const said: Partial<Evidence> = {};
export const told: Partial<Evidence> = { source: 'clerk' };
export const seen: Partial<Evidence> = { source: 'office', method: 'observation' };
export const written: Partial<Evidence> = { source: 'decree', method: 'document' };

export const gapsIn = (s: Study, f: Framework): Gaps => {
  const found = gapsOf(s, f, TOOL);
  if (!found) throw new Error('no gaps');
  return found;
};

/** What is wanted for a leaf that rests on these items. */
export function wantsOf(
  items: readonly Partial<Evidence>[],
  leaf: Partial<FrameworkNode> = {},
  over: Partial<Study> = {},
  levels: readonly number[] = [],
): readonly Want[] {
  const evidence = Object.fromEntries(items.map((fields, i) => [`e${String(i)}`, fields]));
  const rated = Object.fromEntries(Object.keys(evidence).map((id, i) => [id, levels[i] ?? null]));
  const ratings: StudySpec['ratings'] = items.length === 0 ? {} : { a1: { level: 3, evidence: rated } };
  const [gap] = gapsIn(study({ sources, evidence, ratings, over }), framework({ a: { a1: leaf } })).gaps;
  return gap?.wants ?? [];
}

/** The same as `what:group×count by`. */
export const wanted = (...given: Parameters<typeof wantsOf>): string[] =>
  wantsOf(...given).map(
    ({ what, group, count, by }) =>
      `${what}${group === null ? '' : `:${group}`}${count === 1 ? '' : `×${String(count)}`} ${by}`,
  );
