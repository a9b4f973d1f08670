import type { Framework } from '../../model/framework.js';
import type { Evidence, FactorSheet, Rating, Study } from '../../model/study.js';
import type { Vector } from '../../model/vectors.js';
import { givenLevels } from './given.js';

const INFORMANT = 'informant';
const CODER = 'coder';

/** The smallest study that says what a vector gives: one informant, one item a rated leaf, one item a shown factor. */
export function studyOf(vector: Vector, framework: Framework): Study {
  const { place } = vector;
  const levels = [...givenLevels(vector, framework)];
  const items = [
    ...levels.map(([leaf]) => evidenceOf(vector, `level-${leaf}`, [])),
    ...[...new Set([...vector.given.shows, ...Object.keys(vector.given.weights)])].map((factor) =>
      evidenceOf(vector, `factor-${factor}`, [factor]),
    ),
  ];
  const ratings = levels.map(([leaf, level]): [string, Rating] => [
    leaf,
    {
      node: leaf,
      level,
      evidence: new Map([[`level-${leaf}`, null]]),
      status: null,
      sought: false,
      why: null,
      source: null,
      at: null,
      outOfScale: null,
      place,
    },
  ]);
  return {
    id: 'vector',
    title: { en: vector.name },
    lang: 'en',
    agency: { name: { en: vector.name }, kind: null, region: null, country: null },
    period: null,
    codedFrom: 'field',
    frameworks: [{ text: framework.id, place }],
    norms: [],
    sources: new Map([[INFORMANT, { id: INFORMANT, kind: 'informant', place }]]),
    sessions: new Map(),
    evidence: new Map(items.map((item) => [item.id, item])),
    coder: CODER,
    raters: [
      {
        rater: CODER,
        role: framework.counts[0] ?? 'coder',
        own: true,
        blind: null,
        ratings: new Map([[framework.id, new Map(ratings)]]),
        place,
      },
    ],
    factorSheets: factorSheetsOf(vector, framework),
    factors: new Map(),
    proposals: [],
    published: [],
    reporting: new Map(),
    files: [],
    digest: () => '',
  };
}

/** The weights a vector gives, as a counted rater's. */
function factorSheetsOf({ given, place }: Vector, framework: Framework): FactorSheet[] {
  const entries = Object.entries(given.weights);
  if (entries.length === 0) return [];
  const ratings = new Map(entries.map(([factor, rating]) => [factor, { factor, ...rating, place }]));
  const role = framework.counts[0] ?? 'coder';
  return [{ rater: CODER, role, factors: new Map([[framework.id, ratings]]), place }];
}

function evidenceOf(vector: Vector, id: string, shows: readonly string[]): Evidence {
  return {
    id,
    source: INFORMANT,
    session: null,
    method: 'interview',
    date: null,
    at: null,
    finding: { en: vector.name },
    quote: null,
    against: [],
    shows,
    denies: [],
    disputes: [],
    state: 'accepted',
    why: null,
    about: [],
    selfReport: false,
    secondHand: false,
    place: vector.place,
  };
}
