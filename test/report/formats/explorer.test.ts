import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { shippedExplorer } from '../../../src/app/shipped.js';
import type { Explored } from '../../../src/model/explorer.js';
import type { ComparisonOptions } from '../../../src/model/comparison/index.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import { explorer } from '../../../src/report/formats/html/explorer/index.js';
import { htmlJson } from '../../../src/text/encode/html-json.js';
import { all, comparison, desk, entrant } from '../../compare/agencies/entrants.js';
import { THREE } from '../../explorer/exploring.js';
import { elementsIn, named } from './elements.js';

const CODE = shippedExplorer();

const pageOf = (
  entrants: readonly Entrant[],
  lang: 'en' | 'id' = 'en',
  over: Partial<ComparisonOptions> = {},
): string =>
  explorer(
    comparison(entrants, over, (table) => rankDraws(table, { runs: 50, seed: 1 })),
    lang,
    CODE,
  );

const dataIn = (page: string): Explored =>
  JSON.parse(named(page, 'script').find(({ attributes }) => attributes['id'] === 'data')!.text) as Explored;

describe('the explorer is one file', () => {
  const page = pageOf(THREE);

  test('that runs its own script and wears its own styles, by their hashes, and nothing else', () => {
    const policy = named(page, 'meta')[0]!.attributes['content']!;
    expect(elementsIn(page).findIndex(({ name }) => name === 'meta')).toBeLessThan(
      elementsIn(page).findIndex(({ name }) => name === 'title'),
    );
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; script-src 'sha256-[^']+'; /u,
    );
    const [data, script] = named(page, 'script');
    expect(data?.attributes).toEqual({ type: 'application/json', id: 'data' });
    for (const { text } of [script!, ...named(page, 'style')])
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  });

  test('that names no place to fetch from, and styles nothing by attribute', () => {
    expect(
      elementsIn(page)
        .flatMap(({ attributes }) => [attributes['src'] ?? [], attributes['style'] ?? []])
        .flat(),
    ).toEqual([]);
    expect(CODE.style.text).not.toMatch(/@import|url\(/u);
  });

  test('whose table can be read without a script', () => {
    const [table] = named(page, 'table');
    expect(table?.within).toContain('main');
    for (const name of ['Ánna Office', 'Bert Office', 'Cleo Bureau']) expect(table?.text).toContain(name);
    expect(named(page, 'p').map(({ text }) => text)).toContainEqual(expect.stringContaining('switched off'));
  });

  test('in either language, with the name that somebody gave it', () => {
    expect(named(pageOf(THREE, 'id'), 'html')[0]?.attributes['lang']).toBe('id');
    expect(named(pageOf(THREE, 'id'), 'h1')[0]?.text).toBe('Perbandingan 3 instansi');
    const titled = explorer({ ...comparison(THREE), title: { en: 'Offices <of> the East' } }, 'en', CODE);
    expect(named(titled, 'h1')[0]?.text).toBe('Offices <of> the East');
    expect(named(titled, 'title')[0]?.text).toBe('Offices <of> the East');
  });
});

test('a table for each period, and the newest is the one the script takes over', () => {
  const of = (year: string) =>
    ['Anna', 'Bert'].map((name) =>
      entrant(`${name}-${year}`, all(2, 2, 2, 2), { name, period: { from: year, to: year } }),
    );
  const page = pageOf([...of('2023'), ...of('2024')]);
  expect(dataIn(page).sets.map(({ period }) => period)).toEqual(['2023', '2024']);
  expect(
    named(page, 'table')
      .slice(0, 2)
      .map(({ within }) => within.includes('main')),
  ).toEqual([true, true]);
  expect(elementsIn(page).filter(({ attributes }) => attributes['id'] === 'ranks')).toHaveLength(1);
});

test('without a script, groups that were asked for stand beside the agencies and have a table of their medians', () => {
  const page = pageOf(THREE, 'en', { by: 'region' });
  const [ranks, groups] = named(page, 'table').map(({ text }) => text);
  expect(ranks).toMatch(/Agency\s*Region[\s\S]*Ánna Office\s*East/u);
  expect(groups).toMatch(/Region\s*Agencies\s*Median[\s\S]*East\s*2\s*2\.50[\s\S]*West\s*1\s*3\.00/u);
  expect(named(page, 'h3').map(({ text }) => text)).toContain('By region');
  expect(named(pageOf(THREE), 'h3').map(({ text }) => text)).not.toContain('By region');
});

describe('the data', () => {
  const EASTERN = THREE.filter(({ agency }) => agency.region === 'East');

  const told = (entrants: readonly Entrant[]) => dataIn(pageOf(entrants)).sets[0]!;

  test('hold what is wholly known as a number, and else what is known of it', () => {
    const { rows } = told([...THREE, entrant('dora', { staff: 1, head: null, rooms: null, funds: null })]);
    const parts = Object.fromEntries(rows.map(({ key, parts: own }) => [key, own]));
    expect(parts['bert']).toEqual([3, 3]);
    expect(parts['dora']?.every((part) => Array.isArray(part))).toBe(true);
    expect(rows.find(({ key }) => key === 'dora')).toMatchObject({ score: null, why: expect.any(String) as string });
  });

  test('group by what not all have in common', () => {
    expect(dataIn(pageOf(THREE)).groupings).toEqual(['region']);
    expect(dataIn(pageOf(EASTERN)).groupings).toEqual([]);
  });

  test('group by what was asked for in any case', () => {
    expect(dataIn(pageOf(EASTERN, 'en', { by: 'region' }))).toMatchObject({ by: 'region', groupings: ['region'] });
  });

  test('tell whether enough is known of a dimension for a score', () => {
    const half = entrant('dora', { staff: 1, head: null, rooms: 2, funds: 2 }, {}, desk({ coverageFloor: 0.6 }));
    const whole = entrant('emil', all(2, 2, 2, 2), {}, desk({ coverageFloor: 0.6 }));
    const parts = Object.fromEntries(told([half, whole]).rows.map(({ key, parts: own }) => [key, own]));
    expect(parts['dora']).toEqual([[1, 1, 2.5, 0.5, false], 2]);
    expect(parts['emil']).toEqual([2, 2]);
  });

  test('of which the table without a script shows the latter alone as scores', () => {
    const half = entrant('dora', { staff: 1, head: null, rooms: 2, funds: 2 }, {}, desk({ coverageFloor: 0.6 }));
    const whole = entrant('emil', all(3, 3, 2, 2), {}, desk({ coverageFloor: 0.6 }));
    const [table] = named(pageOf([half, whole]), 'table');
    expect(table?.text).toMatch(/Agency emil[\s\S]*3\.00\s*2\.00[\s\S]*Agency dora[\s\S]*\u2013\s*2\.00/u);
    expect(table?.text).not.toContain('1.00');
  });

  test('tell two studies of one id apart', () => {
    const studies = [
      entrant('a', all(4, 4, 4, 4)),
      entrant('a', all(3, 3, 3, 3), { name: 'Other' }),
      entrant('b', all(2, 2, 2, 2)),
    ];
    expect(told(studies).rows.map(({ key }) => key)).toEqual(['a', 'a~2', 'b']);
  });
});

describe('what strangers wrote', () => {
  const HOSTILE = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '--></title><img src=x onerror=alert(1)>',
    '\u202eevil\u2028line',
    '"><b>&amp;',
    '##[command]x',
  ];
  const page = pageOf(HOSTILE.map((name, i) => entrant(`s${String(i)}`, all(4, 3, 2, 1), { name, region: name })));

  test('adds no element, and ends none', () => {
    expect(named(page, 'script')).toHaveLength(2);
    expect(named(page, 'img')).toEqual([]);
    expect(named(page, 'b')).toEqual([]);
    expect(page).not.toContain('##[');
  });

  test('is read as it was written, but for what nobody sees', () => {
    const names = dataIn(page).sets[0]!.rows.map(({ name }) => name);
    expect(names).toEqual([...HOSTILE.slice(0, 3), '\\u{202e}evil\\u{2028}line', ...HOSTILE.slice(4)]);
  });

  test('is encoded in data', () => {
    expect(htmlJson({ a: '</script>&\u2028##[x]' })).toBe('{"a":"\\u003c/script\\u003e\\u0026\\u2028##\\u005bx]"}');
  });
});

test('612 agencies take at most 1.5 MB', () => {
  const many = Array.from({ length: 612 }, (_, i) =>
    entrant(`office-${String(i)}`, all(1 + (i % 4), 1 + ((i * 7) % 4), 1 + ((i * 3) % 4), 1 + ((i * 5) % 4)), {
      name: `The office for a matter of some length, number ${String(i)}`,
      region: `Region ${String(i % 34)}`,
    }),
  );
  expect(Buffer.byteLength(pageOf(many))).toBeLessThan(1_500_000);
});

describe('besides what the page shows', () => {
  const of = (name: string, year: string, level: number) =>
    entrant(`${name}-${year}`, all(level, level, 2, 2), { name, period: { from: year, to: year } });
  const YEARS = [
    of('Anna', '2023', 2),
    of('Bert', '2023', 3),
    of('Cleo', '2023', 3),
    of('Anna', '2024', 4),
    of('Bert', '2024', 3),
  ];

  test('it is told how many are in each period, and in all', () => {
    const [, , about] = named(pageOf(YEARS), 'p').map(({ text }) => text);
    const said = named(pageOf(YEARS), 'p').map(({ text }) => text);
    expect(about).toBeDefined();
    expect(said).toContain(
      'A framework, 2023: 3 agencies \u00b7 A framework, 2024: 2 agencies \u00b7 3 agencies in all',
    );
    expect(named(pageOf(THREE), 'p').map(({ text }) => text)).toContain('A framework: 3 agencies');
  });

  test('what the document tells of nodes, peers and periods is there, folded up', () => {
    const page = pageOf(YEARS);
    const folded = named(page, 'summary').map(({ text }) => text.trim());
    expect(folded).toEqual(['What the columns mean', 'A framework, 2023', 'A framework, 2024', 'Over time']);
    expect(named(page, 'h3').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Dimensions and indicators', 'Against the others']),
    );
  });

  test('a pair of two periods, which no table holds both of, is told above the tables', () => {
    const pair = ['Anna-2023', 'Anna-2024'] as const;
    const page = pageOf(YEARS, 'en', { pair });
    const titles = named(page, 'h2').map(({ text }) => text);
    expect(titles[0]).toBe('What separates Anna (2023) and Anna (2024)');
    const within = pageOf(YEARS, 'en', { pair: ['Anna-2024', 'Bert-2024'] });
    expect(
      named(within, 'h2')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('What separates');
  });

  test('of the columns those are explained that are there', () => {
    const told = (entrants: readonly Entrant[]): string =>
      named(pageOf(entrants), 'li')
        .map(({ text }) => text)
        .join('\n');
    expect(told(THREE)).not.toMatch(/Possible ranks|Coverage|A dash/u);
    expect(told([...THREE, entrant('dora', { staff: 1 })])).toMatch(/Possible ranks[\s\S]*Coverage[\s\S]*A dash/u);
    expect(told(THREE)).toContain('varied at random by up to 25%');
  });
});
