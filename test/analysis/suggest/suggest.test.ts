import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '../../../src/analysis/suggest/index.js';
import type { Framework } from '../../../src/model/framework.js';
import type { Keywords } from '../../../src/model/keywords.js';
import { given } from '../../../src/model/at.js';
import { openStudy } from '../../../src/app/study.js';
import { memoryFiles } from '../../../src/files/memory.js';
import { TOOL } from '../../build.js';
import { fc, test } from '../../property.js';
import { workshopOn } from '../../workshop.js';

const FRAMEWORK = `format: egov-framework/1
id: two
version: 1.0.0
title: { en: Two }
lang: en
sources: {}
scale: { levels: { 1: { label: low, means: low }, 2: { label: high, means: high } }, source: convention }
needs: { coverage: 0, source: convention }
weak-below: 2
bands: { compare: exact, source: convention, edges: [{ from: 1, id: low, label: low }] }
concepts:
  money: { title: Money, keywords: [budget*, fund*] }
  people: { title: People, keywords: { en: [staff, expert*], id: [pegawai] } }
factors:
  poor: { title: Poor, polarity: inhibiting, locus: internal, concepts: [money], source: convention, keywords: [no budget, lack of fund*, poor] }
  rich: { title: Rich, polarity: enabling, locus: internal, concepts: [money], source: convention, keywords: [budget, rich] }
  silent: { title: Silent, polarity: enabling, locus: internal, concepts: [money], source: convention }
nodes:
  top:
    title: Top
    nodes:
      money-node: { title: Money, concepts: [money] }
      own-node: { title: Own, concepts: [money], keywords: [treasure] }
`;

const NONE: Keywords = { concepts: {}, factors: {}, nodes: {} };

interface Item {
  readonly finding: unknown;
  readonly [key: string]: unknown;
}

/** What is proposed for evidence by the framework above and no other keywords. */
function suggested(evidence: readonly Item[], { all = false, limit = 5, ratings = {}, shared = NONE } = {}) {
  const study = {
    format: 'egov-study/1',
    id: 's',
    lang: 'en',
    agency: { name: 'X' },
    coder: 'coder-a',
    frameworks: ['./two.yaml'],
    sources: { head: { kind: 'informant', role: 'Head' } },
    evidence: evidence.map((item, i) => ({ id: `e${String(i + 1)}`, from: 'head', ...item })),
    ratings,
  };
  const files = memoryFiles({ 'study.yaml': JSON.stringify(study), 'two.yaml': FRAMEWORK });
  const opened = openStudy(workshopOn(files), { folder: '', file: 'study.yaml' }, null);
  expect(opened.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return suggestionsOf(given(opened.study), own(opened.frameworks), shared, TOOL, { all, limit });
}

/** Without what the program ships, so that what is found can be told by hand. */
const own = (frameworks: readonly Framework[]): Framework[] =>
  frameworks.map((framework) => ({
    ...framework,
    catalogue: {
      concepts: only(framework.catalogue.concepts, ['money', 'people']),
      factors: only(framework.catalogue.factors, ['poor', 'rich', 'silent']),
      remedies: {},
    },
  }));

const only = <T>(entries: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => ids.includes(id)));

/** `kind id score` of each suggestion for the first item. */
const first = (...given: Parameters<typeof suggested>): string[] => {
  const [item] = suggested(...given).suggestions;
  return (['factors', 'concepts', 'nodes'] as const).flatMap((kind) =>
    (item?.[kind] ?? []).map(({ id, score }) => `${kind} ${id} ${String(score)}`),
  );
};

describe('what is proposed', () => {
  it('are factors, concepts and nodes whose keywords stand in the text, the greatest score first', () => {
    expect(first([{ finding: 'Poor: no budget for experts.' }])).toEqual([
      // Two keywords that no other item has; "budget" of the rich is denied.
      'factors poor 2',
      'concepts money 1',
      'concepts people 1',
      'nodes two/money-node 1',
    ]);
  });

  it('weighs a keyword less the more items have it: 1 - (n - 1)/N', () => {
    const evidence = ['Poor and rich.', 'Rich.', 'Rich.', 'Nothing.'].map((finding) => ({ finding }));
    // "rich" in 3 of 4 items: 1 - 2/4
    expect(first(evidence)).toEqual(['factors poor 1', 'factors rich 0.5']);
  });

  it('orders equal scores by the number of keywords, then by id', () => {
    const evidence = ['Staff and experts, budget.', 'Staff.', 'Staff, experts.', 'Experts.'].map((finding) => ({
      finding,
    }));
    // staff and experts in 3 of 4 each: 0.5 + 0.5; budget in 1 of 4
    expect(first(evidence).slice(1, 3)).toEqual(['concepts people 1', 'concepts money 1']);
  });

  it('tells each clue in its context, and a word said twice once', () => {
    const [item] = suggested([{ finding: 'Rich, rich and rich.' }]).suggestions;
    expect(item?.factors).toEqual([
      {
        id: 'rich',
        title: { en: 'Rich' },
        score: 1,
        clues: [
          {
            keyword: 'rich',
            lang: 'en',
            of: 'finding',
            items: 1,
            before: '',
            found: 'Rich',
            after: ', rich and rich.',
          },
        ],
      },
    ]);
  });

  it('does not count what lies within something longer of the same', () => {
    const shared: Keywords = { ...NONE, factors: { silent: { en: ['old building', 'building', 'old', 'old*'] } } };
    expect(first([{ finding: 'An old building.' }], { shared })).toEqual(['factors silent 1']);
  });

  it('leaves out of factors what is denied, and not of concepts', () => {
    expect(first([{ finding: 'There is no lack of funds.' }])).toEqual(['concepts money 1', 'nodes two/money-node 1']);
  });

  it('finds a node by its own keywords alone, where it has some', () => {
    expect(first([{ finding: 'A treasure.' }])).toEqual(['nodes two/own-node 1']);
  });

  it('searches each language by its own list, and takes the better, not both', () => {
    expect(first([{ finding: { en: 'Staff and experts.', id: 'Pegawai.' } }])).toEqual(['concepts people 2']);
    expect(first([{ finding: { id: 'Pegawai.' } }])).toEqual(['concepts people 1']);
  });

  it('searches open quotes as well, in their language or in both, and never closed ones', () => {
    const quoted = (quote: object) => first([{ finding: 'x', quote: { text: 'Pegawai rich', ...quote } }]);
    expect(quoted({ lang: 'id' })).toEqual(['concepts people 1']);
    expect(quoted({ lang: 'en' })).toEqual(['factors rich 1']);
    expect(quoted({})).toEqual(['factors rich 1', 'concepts people 1']);
    expect(quoted({ lang: 'bjn' })).toEqual(['factors rich 1', 'concepts people 1']);
    expect(quoted({ consent: 'closed' })).toEqual([]);
  });

  it('goes by the keywords of a framework before those that ship', () => {
    const shared: Keywords = { ...NONE, factors: { rich: { en: ['wealth'] }, silent: { en: ['quiet'] } } };
    expect(first([{ finding: 'Wealth, quiet.' }], { shared })).toEqual(['factors silent 1']);
  });

  it('is no more of a kind than asked for', () => {
    expect(first([{ finding: 'Poor, rich.' }], { limit: 1 })).toEqual(['factors poor 1']);
  });
});

describe('what is looked at', () => {
  const RATED = { two: { 'money-node': { level: 1, evidence: ['e1'], why: 'x' } } };

  it('is evidence that lacks something, and only that is proposed', () => {
    const text = { finding: 'Poor budget experts.' };
    expect(first([{ ...text, shows: ['poor'] }])).toEqual(['nodes two/money-node 1']);
    expect(first([{ ...text, denies: ['rich'] }])).toEqual(['nodes two/money-node 1']);
    expect(first([{ ...text, about: ['money'] }], { ratings: RATED })).toEqual(['factors poor 1', 'factors rich 1']);
    const done = suggested([{ ...text, shows: ['poor'] }], { ratings: RATED });
    expect([done.items, done.open, done.suggestions.length]).toEqual([1, 0, 0]);
  });

  it('is coded evidence as well where that is asked for, but nothing it has', () => {
    const found = first([{ finding: 'Poor, budget, experts.', shows: ['poor'], about: ['money'] }], {
      all: true,
      ratings: RATED,
    });
    expect(found).toEqual(['factors rich 1', 'concepts people 1']);
  });

  it('is no evidence that was rejected', () => {
    const found = suggested([{ finding: 'Poor.', state: 'rejected', why: 'x' }]);
    expect([found.items, found.open]).toEqual([0, 0]);
  });

  it('may be nothing at all', () => {
    expect(suggested([])).toMatchObject({ items: 0, open: 0, suggestions: [], taken: 0 });
  });

  it('counts what was taken over before', () => {
    const item = { finding: 'Poor.', shows: ['poor'], suggested: { 'coder-a': ['poor', 'money'], 'coder-b': ['x'] } };
    expect(suggested([item]).taken).toBe(3);
  });
});

const sentence = fc.constantFrom(
  'Poor.',
  'There is no budget.',
  'Rich staff.',
  'Nothing.',
  'Lack of funds',
  'Not rich.',
);

test(
  'the order of the evidence changes nothing of an item',
  fc.array(sentence, { minLength: 1, maxLength: 5 }),
  (texts) => {
    const of = (findings: readonly string[]) =>
      suggested(findings.map((finding) => ({ finding }))).suggestions.map(({ finding, factors, concepts, nodes }) =>
        JSON.stringify([finding, factors, concepts, nodes]),
      );
    expect(of(texts.toReversed()).sort()).toEqual(of(texts).sort());
  },
);
