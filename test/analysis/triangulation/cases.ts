import { triangulationOf } from '../../../src/analysis/triangulation/index.js';
import { assess } from '../../../src/assess/index.js';
import type { Framework } from '../../../src/model/framework.js';
import type { Study } from '../../../src/model/study.js';
import type { NodeTriangulation } from '../../../src/model/triangulation.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import { framework, inhibitor, study, TOOL, type StudySpec } from '../../build.js';

/** Sources of every kind. */
export const SOURCES: NonNullable<StudySpec['sources']> = {
  'clerk': { group: 'staff' },
  'other-clerk': { group: 'staff' },
  'citizen': { group: 'users' },
  'passer-by': {},
  'office': { kind: 'place' },
  'decree': { kind: 'document' },
  'figures': { kind: 'dataset' },
  'article': { kind: 'publication' },
};

/** Floods are on the topic of leaf `a1`; noise is not. */
export const CATALOGUE: Framework['catalogue'] = {
  ...EMPTY_CATALOGUE,
  concepts: { site: { title: { en: 'Site' } }, calm: { title: { en: 'Calm' } } },
  factors: { flood: inhibitor(['site']), noise: inhibitor(['calm']) },
};

export const F = framework({ a: { a1: { concepts: ['site'] } } }, { catalogue: CATALOGUE });

export function read(s: Study, f: Framework, ...others: Framework[]): NodeTriangulation {
  const [own, ...beside] = [f, ...others].map((each) => assess(s, each, TOOL));
  const found = own && triangulationOf(own, beside)?.nodes.find(({ node }) => node === 'a1');
  if (!found) throw new Error('a1 was not triangulated');
  return found;
}

/** Items of leaf `a1` by what they are, with the level each speaks for. */
export function items(evidence: NonNullable<StudySpec['evidence']>, levels: Record<string, number> = {}): Study {
  const rated = Object.fromEntries(Object.keys(evidence).map((id) => [id, levels[id] ?? null]));
  return study({ sources: SOURCES, evidence, ratings: { a1: { level: 3, evidence: rated } } });
}
