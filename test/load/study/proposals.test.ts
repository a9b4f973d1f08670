import { expect, it } from 'vitest';
import { brief, study, WITH_ITEM } from '../reading.js';

const place = (line: number, col: number) => ({ file: 'study.yaml', line, col });
const INDONESIAN = WITH_ITEM.replace('lang: en', 'lang: id');

it('a proposal is all that is said of it, texts in the language of the study', () => {
  const { study: read, findings } = study(`${INDONESIAN}proposals:
  - id: roster
    title: Piket
    text: Setiap hari.
    addresses: [flood]
    improves: [f/b]
    uses: [trust]
    horizon: short
    effort: 2
    class: { words: Strategi SO, standard: SO }
    links: coder
    by: head
    at: p. 1
    evidence: [e1]
    status: planned
    owner: { en: Head }
    due: 2023-06
`);
  expect(findings).toEqual([]);
  expect(read?.proposals).toEqual([
    {
      id: 'roster',
      title: { id: 'Piket' },
      text: { id: 'Setiap hari.' },
      addresses: ['flood'],
      improves: ['f/b'],
      uses: ['trust'],
      horizon: 'short',
      effort: 2,
      class: { words: { id: 'Strategi SO' }, standard: 'SO' },
      links: 'coder',
      by: 'head',
      at: 'p. 1',
      evidence: ['e1'],
      status: 'planned',
      owner: { en: 'Head' },
      due: '2023-06',
      place: place(11, 5),
    },
  ]);
});

it('a proposal of which little is said was linked by its source', () => {
  const { study: read } = study(`${WITH_ITEM}proposals: [{ id: p }]\n`);
  expect(read?.proposals).toStrictEqual([
    {
      id: 'p',
      addresses: [],
      improves: [],
      uses: [],
      class: null,
      links: 'source',
      by: null,
      at: null,
      evidence: [],
      status: null,
      due: null,
      place: place(10, 13),
    },
  ]);
});

it('a class of strategy is given in words or as one of the four', () => {
  const classes = (text: string) =>
    study(`${WITH_ITEM}proposals: [{ id: p, class: ${text} }]\n`).study?.proposals.map((each) => each.class);
  expect(classes('{ words: Attack }')).toEqual([{ words: { en: 'Attack' }, standard: null }]);
  expect(classes('{ standard: WT }')).toEqual([{ words: null, standard: 'WT' }]);
});

it('a proposal is due on a day of the calendar', () => {
  expect(study(`${WITH_ITEM}proposals: [{ id: p, due: 2023-02-29 }]\n`).findings.map(brief)).toEqual([
    'DATE-IMPOSSIBLE study.yaml:10:27 {"value":"2023-02-29"}',
  ]);
});

it('a verdict of which little is said is about the whole framework', () => {
  const { study: read, findings } = study(`${INDONESIAN}published: [{ framework: f, words: baik, at: p. 3 }]\n`);
  expect(findings).toEqual([]);
  expect(read?.published).toEqual([
    { framework: 'f', node: null, words: { id: 'baik' }, band: null, by: null, at: 'p. 3', place: place(10, 13) },
  ]);
});

it('a factor is all that is said of it, and has no key for the rest', () => {
  const { study: read } = study(`${INDONESIAN}factors:
  flood: { title: Banjir, text: Setiap tahun., polarity: inhibiting, locus: external, concepts: [water], leads-to: [x] }
  x: {}
`);
  expect(read?.factors.get('flood')).toEqual({
    id: 'flood',
    title: { id: 'Banjir' },
    text: { id: 'Setiap tahun.' },
    polarity: 'inhibiting',
    locus: 'external',
    concepts: ['water'],
    leadsTo: new Map([['x', []]]),
    statedBy: [],
    at: null,
    place: place(11, 3),
  });
  expect(read?.factors.get('x')).toStrictEqual({
    id: 'x',
    leadsTo: new Map(),
    statedBy: [],
    at: null,
    place: place(12, 3),
  });
});
