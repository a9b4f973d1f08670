import { describe, expect, it } from 'vitest';
import { brief, HEAD, study, WITH_ITEM, type Contents } from '../reading.js';

const place = (line: number, col: number, file = 'study.yaml') => ({ file, line, col });

describe('the head of a study', () => {
  it('is all that is said of it, texts in its language', () => {
    const { study: read } = study(`format: egov-study/1
id: s
lang: id
title: Studi
agency: { name: Dinas, kind: district, region: Cisarua, country: ID }
frameworks: [f]
coded-from: transcript
period: { from: 2022-01-07, to: 2022-02 }
`);
    expect(read).toMatchObject({
      title: { id: 'Studi' },
      agency: { name: { id: 'Dinas' }, kind: 'district', region: 'Cisarua', country: 'ID' },
      codedFrom: 'transcript',
      period: { from: '2022-01-07', to: '2022-02' },
    });
  });

  it('names who made the ratings in it, also where there are none', () => {
    expect(study(`${HEAD}coder: coder-a\n`).study?.coder).toBe('coder-a');
    expect(study(HEAD).study?.coder).toBe('coder');
  });

  it('may say little', () => {
    expect(study(HEAD).study).toMatchObject({
      title: null,
      agency: { name: { en: 'An agency' }, kind: null, region: null, country: null },
      codedFrom: null,
      period: null,
    });
  });

  it('has a period that ends on a day of the calendar', () => {
    expect(study(`${HEAD}period: { from: 2022, to: 2022-13 }\n`).findings.map(brief)).toEqual([
      'DATE-IMPOSSIBLE study.yaml:6:27 {"value":"2022-13"}',
    ]);
  });
});

describe('the sheets of a study', () => {
  const sheet = (rater: string, rest: string) => `format: egov-ratings/1\nrater: ${rater}\nrole: self\n${rest}`;
  const OWN = 'ratings: { f: { b: { level: 1, evidence: [e1] } } }\n';

  it('are its own, by a coder who need not be named, and those of others', () => {
    const { study: read, findings } = study(WITH_ITEM + OWN, {
      'ratings/a.yaml': sheet('r', `blind: { seed: 7, how: By post. }\n${OWN}`),
    });
    expect(findings).toEqual([]);
    expect(read?.raters).toMatchObject([
      { rater: 'coder', role: 'coder', own: true, blind: null, place: place(10, 1) },
      { rater: 'r', role: 'self', own: false, blind: { seed: 7, how: { en: 'By post.' } } },
    ]);
    expect(read?.raters[1]?.place).toEqual(place(5, 1, 'ratings/a.yaml'));
  });

  it('may have been made blind, in words or by number, or not at all', () => {
    const blind = (text: string) =>
      study(WITH_ITEM, { 'ratings/a.yaml': sheet('r', text + OWN) }).study?.raters[0]?.blind;
    expect(blind('')).toBeNull();
    expect(blind('blind: { seed: 0 }\n')).toEqual({ seed: 0, how: null });
    expect(blind('blind: { how: { id: Lewat pos. } }\n')).toEqual({ seed: null, how: { id: 'Lewat pos.' } });
  });

  it('that hold no ratings are told of: handed out, or empty', () => {
    const { study: read, findings } = study(WITH_ITEM, {
      'ratings/a.yaml': sheet('a', 'blind: { seed: 1 }\n'),
      'ratings/b.yaml': sheet('b', ''),
      'ratings/c.yaml': sheet('c', OWN),
    });
    expect(findings.map(brief)).toEqual([
      'SHEET-UNFILLED ratings/a.yaml:2:8 {"rater":"a"}',
      'SHEET-EMPTY ratings/b.yaml:2:8 {"rater":"b"}',
    ]);
    expect(read?.raters.map(({ rater }) => rater)).toEqual(['c']);
  });
});

describe('weights and ratings of factors', () => {
  const weighed = (rater: string, factor: string, rest = '') =>
    `format: egov-ratings/1\nrater: ${rater}\nrole: self\nfactor-ratings: { f: { ${factor}: { weight: 0.5, level: 2 } } }\n${rest}`;
  const read = (text: string, beside: Contents = {}) => study(WITH_ITEM + text, beside);

  it('are those of the coder first, then of the raters in the order of their files', () => {
    const { study: made, findings } = read(
      'coder: me\nfactor-ratings: { f: { x: { weight: 0.25, level: 3 } } }\ninclude: [p.yaml]\n',
      {
        'p.yaml': 'format: egov-study-part/1\nfactor-ratings: { f: { y: { weight: 1, level: 4 } }, g: {} }\n',
        'ratings/a.yaml': weighed('a', 'x'),
        'ratings/b.yaml': weighed('b', 'y'),
      },
    );
    expect(findings).toEqual([]);
    expect(made?.factorSheets.map(({ rater, role }) => [rater, role])).toEqual([
      ['me', 'coder'],
      ['a', 'self'],
      ['b', 'self'],
    ]);
    expect(made?.factorSheets[0]?.place).toEqual(place(11, 1));
    expect(made?.factorSheets[0]?.factors).toEqual(
      new Map([
        [
          'f',
          new Map([
            ['x', { factor: 'x', weight: 0.25, level: 3, place: place(11, 24) }],
            ['y', { factor: 'y', weight: 1, level: 4, place: place(2, 24, 'p.yaml') }],
          ]),
        ],
        ['g', new Map()],
      ]),
    );
  });

  it('are given once a factor', () => {
    const { study: made, findings } = read(
      'factor-ratings: { f: { x: { weight: 0.25, level: 3 } } }\ninclude: [p.yaml]\n',
      { 'p.yaml': 'format: egov-study-part/1\nfactor-ratings: { f: { x: { weight: 1, level: 4 } } }\n' },
    );
    expect(findings.map(brief)).toEqual([
      'DUPLICATE-ID p.yaml:2:24 {"id":"f/x","kind":"rating","first":{"file":"study.yaml","line":10,"col":24}}',
    ]);
    expect(made?.factorSheets[0]?.factors.get('f')?.get('x')?.level).toBe(3);
  });

  it('are given once a rater, which is told once', () => {
    const { study: made, findings } = read('', {
      'ratings/a.yaml': weighed('r', 'x'),
      'ratings/b.yaml': weighed('r', 'x'),
    });
    expect(findings.map(brief)).toEqual([
      'RATER-TWICE ratings/b.yaml:2:8 {"rater":"r","first":{"file":"ratings/a.yaml","line":4,"col":1}}',
    ]);
    expect(made?.factorSheets).toHaveLength(1);
    const rated = weighed('r', 'x', 'ratings: {}\n');
    expect(read('', { 'ratings/a.yaml': rated, 'ratings/b.yaml': rated }).findings.map(brief)).toEqual([
      'RATER-TWICE ratings/b.yaml:2:8 {"rater":"r","first":{"file":"ratings/a.yaml","line":5,"col":1}}',
    ]);
  });

  it('are none of a rater of nodes', () => {
    expect(read('ratings: {}\n').study?.factorSheets).toEqual([]);
  });
});

describe('evidence that was imported', () => {
  it('says from where', () => {
    const imported = (said: string) =>
      study(WITH_ITEM.replace(/(- \{ id: [\w-]+,)/u, `$1 import: ${said},`))
        .study?.evidence.values()
        .next().value?.imported;
    expect(imported('{ of: survey.xlsx, key: 1a2b }')).toEqual({ of: 'survey.xlsx', key: '1a2b', as: null });
    expect(imported('{ of: survey.xlsx, key: 1a2b, as: 9f }')).toEqual({ of: 'survey.xlsx', key: '1a2b', as: '9f' });
  });
});
