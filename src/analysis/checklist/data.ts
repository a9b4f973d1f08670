import type { Study } from '../../model/study.js';
import { asked } from './people.js';
import { computed, extent, type FactOf } from './reasons.js';

/** Whether everybody who was asked is heard in words of their own; quotes that must not be printed are none. */
export const quotations: FactOf = ({ study }) => {
  const people = asked(study).map(({ id }) => id);
  if (people.length === 0) return computed('not-applicable', 'nobody-asked', {});
  const quoted = [...study.evidence.values()]
    .filter(({ quote, state, source }) => quote?.consent === 'open' && state === 'accepted' && people.includes(source))
    .map(({ source }) => source);
  const without = people.filter((id) => !quoted.includes(id));
  if (quoted.length === 0) return computed('not-met', 'unquoted', {});
  return without.length === 0
    ? computed('met', 'quoted', { quotes: quoted.length, sources: people.length })
    : computed('partly', 'quoted-in-part', { quotes: quoted.length, without });
};

/** Whether each level that was judged rests on an item that was accepted. Whether the item bears it, nobody can count. */
export const levelsRestOnEvidence: FactOf = ({ study }) => {
  const levels = judged(study);
  const without = [...new Set(levels.filter(({ rests }) => !rests).map(({ node }) => node))];
  if (levels.length === 0) return computed('not-met', 'no-levels', {});
  return without.length === 0
    ? computed('met', 'levels-rest', { levels: levels.length, sheets: sheetsOf(study) })
    : computed(extent(levels.length, levels.filter(({ rests }) => !rests).length), 'levels-rest-in-part', {
        levels: levels.length,
        without,
      });
};

/** How many raters judged a level. */
const sheetsOf = (study: Study): number =>
  study.raters.filter((rater) => judged({ ...study, raters: [rater] }).length > 0).length;

/** Every level that a rater judged; what is taken over or assumed is marked as such and not a judgement. */
const judged = (study: Study): { readonly node: string; readonly rests: boolean }[] =>
  study.raters.flatMap(({ ratings }) =>
    [...ratings].flatMap(([framework, nodes]) =>
      [...nodes]
        .filter(([, { level, evidence, status }]) => status === null && (level !== null || evidence.size > 0))
        .map(([node, { evidence }]) => ({
          node: `${framework}/${node}`,
          rests: [...evidence.keys()].some((id) => study.evidence.get(id)?.state === 'accepted'),
        })),
    ),
  );
