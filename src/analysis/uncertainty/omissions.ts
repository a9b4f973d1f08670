import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Omission, Omitted } from '../../model/uncertainty.js';
import { scoreOfWhole } from '../../assess/nodes/result.js';
import { measureTree } from '../../assess/nodes/tree.js';
import type { Projections } from '../../assess/project/index.js';
import { WHOLE } from '../../assess/shape.js';
import { changed, type Base } from './changed.js';
import { EVERYBODY, type Hearing, type Voices } from './voices.js';

/** The score without each source, each informant group and each item of evidence that speaks in it, in turn. */
export function omissions(
  study: Study,
  framework: Framework,
  voices: Voices,
  projections: Projections | null,
  base: Base,
): Omission[] {
  const groupOf = (source: string): string | null => at(study.sources, source).group ?? null;
  const groups = [...new Set(voices.sources.flatMap((source) => groupOf(source) ?? []))];
  const without = (what: Omitted, id: string, hearing: Hearing): Omission => {
    const tree = measureTree(framework, { judgements: voices.heard(hearing), projections });
    return { what, id, ...changed(base, scoreOfWhole(framework, at(tree, WHOLE).shown)) };
  };
  return [
    ...voices.sources.map((id) => without('source', id, { ...EVERYBODY, source: (other) => unless(other === id) })),
    ...groups.map((id) => without('group', id, { ...EVERYBODY, source: (other) => unless(groupOf(other) === id) })),
    ...voices.items.map((id) => without('item', id, { ...EVERYBODY, item: (other) => unless(other === id) })),
  ];
}

const unless = (omitted: boolean): number => (omitted ? 0 : 1);
