import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Omission, Omitted } from '../../model/uncertainty.js';
import { scoreOfWhole } from '../../assess/nodes/result.js';
import { measureTree, wholeAfter } from '../../assess/nodes/tree.js';
import type { Projections } from '../../assess/project/index.js';
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
  const values = { judgements: voices.heard(EVERYBODY), projections };
  const grown = { ...values, tree: measureTree(framework, values) };
  // Whatever does not rest on what is left out comes to the same without it.
  const without = (what: Omitted, id: string, hearing: Hearing, nodes: Iterable<string>): Omission => {
    const whole = wholeAfter(framework, grown, voices.heard(hearing, nodes));
    return { what, id, ...changed(base, scoreOfWhole(framework, whole)) };
  };
  const { ofSource, ofItem } = voices;
  return [
    ...voices.sources.map((id) =>
      without('source', id, { ...EVERYBODY, source: (other) => unless(other === id) }, ofSource(id)),
    ),
    ...groups.map((id) => {
      const nodes = voices.sources.filter((source) => groupOf(source) === id).flatMap(ofSource);
      return without('group', id, { ...EVERYBODY, source: (other) => unless(groupOf(other) === id) }, new Set(nodes));
    }),
    ...voices.items.map((id) =>
      without('item', id, { ...EVERYBODY, item: (other) => unless(other === id) }, ofItem(id)),
    ),
  ];
}

const unless = (omitted: boolean): number => (omitted ? 0 : 1);
