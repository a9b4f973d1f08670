import type { Catalogue } from '../../src/model/catalogue.js';
import type { Framework, FrameworkNode } from '../../src/model/framework.js';
import type { Localized } from '../../src/model/lang.js';
import type { PartPlaces, Path, Place } from '../../src/model/places.js';
import { framework, inhibitor, remedy } from '../build.js';

/** Both languages, since lint asks for them. */
export const both = (text: string): Localized => ({ en: text, id: `${text} (id)` });

/** Places that tell the part they were asked for. */
export const PATHS: PartPlaces = {
  path: (part) => part,
  key: (part) => at('key', part),
  value: (part) => at('value', part),
};

/** The place of a key or value, as `PATHS` gives it. */
export const at = (kind: 'key' | 'value', path: Path): Place => ({
  file: `${kind} ${path.join('/')}`,
  line: 1,
  col: 1,
});

export const leaf: Partial<FrameworkNode> = {
  title: both('leaf'),
  concepts: ['skills'],
  levels: { 1: both('none'), 2: both('some'), 3: both('most'), 4: both('all') },
};

export const CATALOGUE: Catalogue = {
  concepts: { skills: { title: both('skills'), definition: both('what people can do') } },
  factors: {
    'few-experts': inhibitor(['skills'], { title: both('few experts'), text: both('hardly any') }),
    'trained-staff': inhibitor(['skills'], { title: both('trained staff'), polarity: 'enabling' }),
  },
  remedies: { train: remedy(['few-experts'], { title: both('train'), who: both('head'), uses: ['trained-staff'] }) },
};

/** Two dimensions with three leaves, without a fault. */
export function sound(
  over: Partial<Framework> = {},
  leaves: Readonly<Record<string, Partial<FrameworkNode>>> = {},
): Framework {
  const one = (id: string): Partial<FrameworkNode> => ({ ...leaf, ...leaves[id] });
  const made = framework({
    organization: { staffing: one('staffing'), means: one('means') },
    application: { funds: one('funds') },
  });
  return {
    ...made,
    title: both('A framework'),
    scale: {
      ...made.scale,
      levels: made.scale.levels.map((level) => ({ ...level, label: both('label'), means: both('means') })),
    },
    bands: { ...made.bands, edges: made.bands.edges.map((band) => ({ ...band, label: both(band.id) })) },
    nodes: Object.fromEntries(Object.entries(made.nodes).map(([id, node]) => [id, { ...node, title: both(id) }])),
    catalogue: CATALOGUE,
    ...over,
  };
}

/** The node of this id with other fields. */
export function withNode(made: Framework, id: string, fields: Partial<FrameworkNode>): Framework {
  const node = made.nodes[id];
  if (!node) throw new Error(`no node ${id}`);
  return { ...made, nodes: { ...made.nodes, [id]: { ...node, ...fields } } };
}
