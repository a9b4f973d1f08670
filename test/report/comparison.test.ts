import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../src/analysis/ranks/index.js';
import type { DrawRanks } from '../../src/compare/agencies/index.js';
import type { Entrant } from '../../src/model/comparison/entrant.js';
import type { Comparison } from '../../src/model/comparison/index.js';
import type { Lang } from '../../src/model/lang.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { comparison as view } from '../../src/report/views/comparison/index.js';
import { study } from '../build.js';
import { all, comparison, desk, entrant, entrantOf, weighing, type Levels } from '../compare/agencies/entrants.js';
import { section, words } from './sections.js';

const draw: DrawRanks = (table) => rankDraws(table, { runs: 1000, seed: 1 });
const shown = (found: Comparison, lang: Lang = 'en'): string => words(markdown(view(found, lang)));
const dated = (id: string, levels: Levels, year: string, name = `Agency ${id}`): Entrant =>
  entrant(id, levels, { name, period: { from: year, to: year } });

const [a, b] = [entrant('a', all(4, 2, 1, 2)), entrant('b', all(2, 2, 4, 2))];
const many = (count: number): Entrant[] =>
  Array.from({ length: count }, (_, i) =>
    entrant(`s${String(i)}`, all(1 + (i % 4), 1 + (i % 3), 1 + (i % 2), 2), { region: i % 2 ? 'North' : 'South' }),
  );

describe('ranks', () => {
  it('stand in a table with what they rest on', () => {
    const text = shown(comparison([a, b], {}, draw));
    expect(text).toMatch(
      /^# Comparison of 2 agencies\n\n## A framework\n\n2 agencies ranked by their scores before any rounding/u,
    );
    expect(text).toContain("the weights are the framework's.");
    expect(text).toContain(
      '| Rank | Agency | Study | Score | Band | Possible | In 95% of runs | First in (by the other rule) | Coverage |',
    );
    expect(text).toMatch(/\| 1 \| Agency a \| a \| 2\.63 \| fair \| 1 \| [\d–]+ \| [\d.]+% \([\d.]+%\) \| 100% \|/u);
    expect(text).toContain(
      '500 times every weight was multiplied by a number between 0.75 and 1.25, and the score made twice: by weighted mean, which is',
    );
    expect(text).toContain('"In 95% of runs" is over all 1,000 runs, weights and rule together');
    expect(text).toContain('Random numbers: xoshiro128** 1.1, seed 1.');
    const bands = { decimals: null, edges: [{ from: 0, id: 'any', label: { en: 'any' } }] };
    const sums = [4, 2].map((level) =>
      entrant(`s${String(level)}`, all(level, 2, 2, 2), {}, desk({ aggregate: 'sum', bands })),
    );
    expect(shown(comparison(sums, {}, draw))).toContain(
      '1,000 times every weight was multiplied by a number between 0.75 and 1.25, and the score made by weighted sum. Random',
    );
  });

  it('are told in Indonesian', () => {
    const text = shown(comparison([a, b], { weights: { kind: 'equal' } }, draw), 'id');
    expect(text).toContain('# Perbandingan 2 instansi');
    expect(text).toContain('2 instansi diurutkan menurut skor sebelum pembulatan; semua dimensi berbobot sama');
    expect(text).toContain('| 1 | Agency b | b | 2,50 | [en] fair |');
  });

  it('say by which weights, and that no others were drawn', () => {
    const text = shown(comparison([a, b], { weights: { kind: 'own', weights: { means: 2.5 } } }));
    expect(text).toContain('the weights are means 2.5, unlike in the framework.');
    expect(text).toContain('What other weights would do to the ranks was not drawn.');
    expect(text).not.toContain('In 95% of runs');
  });

  it('print weights as they were given, and tell whether the framework has others', () => {
    // The framework has people 3, means 1: 75 and 25 of 100.
    const by = (weights: Readonly<Record<string, number>>) =>
      shown(comparison([a, b], { weights: { kind: 'own', weights } }));
    expect(by({ people: 0.004, means: 0.125 })).toContain('the weights are people 0.004 and means 0.125, unlike in');
    expect(by({ people: 123456.7, means: 0.000001 })).toContain('people 123457 and means 0.000001, unlike');
    expect(by({ people: 0.3, means: 0.1 })).toContain('the weights are people 0.3 and means 0.1, as in the framework.');
    expect(by({ means: 1 })).toContain('the weights are means 1, as in the framework.');
    const even = weighing({ people: 2, means: 2 }, desk());
    const alike = [entrant('c', all(4, 2, 1, 2), {}, even), entrant('d', all(2, 2, 4, 2), {}, even)];
    expect(shown(comparison(alike, { weights: { kind: 'equal' } }))).toContain(
      'all dimensions weigh alike, as in the framework.',
    );
    expect(shown(comparison(alike, { weights: { kind: 'equal' } }), 'id')).toContain('sesuai dengan kerangka');
  });

  it('say of who has no score by other weights alone that too little is known', () => {
    // Of half 75% is covered by the weights of the framework, and nothing where means alone weigh.
    const half = entrant('half', { staff: 2, head: 2 });
    expect(half.result.score).toBe(2);
    const text = shown(comparison([a, b, half], { weights: { kind: 'own', weights: { people: 0 } } }));
    expect(text).toContain('| – | Agency half | half | – | too little evidence |');
  });

  it('mark equals, give who has no score no rank, and count who is over whom', () => {
    const text = shown(
      comparison([entrant('x', all(3, 3, 3, 3)), a, entrant('y', all(3, 3, 3, 3)), entrant('z', {})], {}, draw),
    );
    expect(text).toMatch(/\| =1 \| Agency x .*\n\| =1 \| Agency y /u);
    expect(text).toMatch(/\| – \| Agency z \| z \| – \| no evidence \| 1–4 \| – \| – \| 0 \| 0 \| 0% \|/u);
    expect(text).toContain('3 agencies ranked');
    expect(text).toContain('| Better than | Behind |');
  });

  it('of a single score say so', () => {
    expect(shown(comparison([a, entrant('z', {})]))).toContain('1 agency ranked by');
  });

  it('show as many decimals as tell neighbours apart', () => {
    const close = (score: number) => ({
      ...a,
      result: { ...a.result, score, known: score },
      agency: { ...a.agency, name: { en: String(score) } },
    });
    const scores = (...of: number[]) =>
      shown(comparison(of.map((score, i) => ({ ...close(score), study: { ...a.study, id: `s${String(i)}` } }))))
        .match(/\| \d \| [\d.]+ \| s\d \| ([\d.]+) /gu)
        ?.map((row) => row.split(' | ')[3]?.trim());
    expect(scores(3, 2.5)).toEqual(['3.00', '2.50']);
    expect(scores(2.6914, 2.68835)).toEqual(['2.691', '2.688']);
    expect(scores(2.00004, 2.00001)).toEqual(['2.0000', '2.0000']);
  });
});

describe('runs under other weights', () => {
  const open = 'what is not can move a rank as far as "possible" says';

  it('are said to be made of what is known, where something is not', () => {
    expect(shown(comparison([a, entrant('half', { staff: 3, head: 3 })], {}, draw))).toContain(open);
    expect(shown(comparison([a, b], {}, draw))).not.toContain(open);
  });
});

describe('the matrix', () => {
  it('has agencies side by side while they are few', () => {
    const text = section(
      markdown(view(comparison([a, entrant('half', { staff: 2, head: 2 })]), 'en')),
      'Dimensions and indicators',
    );
    expect(words(text)).toContain('| Node | Agency a | Agency half |');
    expect(words(text)).toMatch(/\| people \| 3\.00, fair \| 2\.00, weak \|/u);
    expect(words(text)).toMatch(/staff \| 4 \(\w.*\) \| 2 \(/u);
    expect(words(text)).toMatch(/\| means \| 1\.50, not running \| (no evidence|–) \|/u);
  });

  it('has a row for each where they are many', () => {
    const text = shown(comparison(many(7)));
    expect(text).toContain('| Agency | people | means |');
    expect(text).not.toContain('| Node |');
  });

  it('says what was taken from elsewhere', () => {
    const value = { level: 3, status: 'external' as const, source: 'head', at: 'table 1' };
    const taken = entrantOf(study({ ratings: { people: value, means: value }, over: { id: 'c' } }), desk());
    expect(shown(comparison([a, taken]))).toContain('3.00, fair (taken from elsewhere)');
  });
});

describe('peers', () => {
  it('are held against the median of three or more', () => {
    expect(shown(comparison([a, b]))).not.toContain('Against the others');
    const text = section(
      shown(comparison([a, b, entrant('z', {}), entrant('c', all(1, 1, 1, 1))])),
      'Against the others',
    );
    expect(text).toContain('| Agency a | +0.38 | means | – |');
    expect(text).toContain('| Agency z | – | – | – |');
  });

  it('are those of a group, where groups were asked for', () => {
    const given = [...many(6), entrant('untold', all(2, 2, 2, 2))];
    const text = shown(comparison(given, { by: 'region' }));
    expect(text).toMatch(/\| Region \| Agencies \| Median \| people \| means \|/u);
    expect(text).toMatch(/\| North \| 3 \|.*\n\| South \| 3 \|.*\n\| not told \| 1 \|/u);
    expect(text).toContain('| Agency | Group | Ahead of the median |');
    expect(section(text, 'Against the others')).not.toContain('Agency untold');
    expect(shown(comparison(given, { by: 'region' }), 'id')).toContain('Menurut wilayah');
  });
});

describe('dominance', () => {
  it('is told pair by pair, or that there is none', () => {
    expect(shown(comparison([a, b]))).toContain('No pair is settled whatever the weights.');
    expect(shown(comparison([a, entrant('low', all(1, 1, 1, 1))]))).toContain(
      'Agency a is at least as good as Agency low in every dimension, and better in one.',
    );
  });

  it('is counted where pairs are many, or too many to list', () => {
    const chain = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...a, study: { ...a.study, id: `s${String(i)}` } }));
    const falling = (count: number): Entrant[] =>
      chain(count).map((each, i) => {
        const score = 4 - i / 100;
        return { ...each, nodes: each.nodes.map((node) => ({ ...node, bounds: [score, score] as const })) };
      });
    expect(shown(comparison(falling(6)))).toContain('Of 15 pairs one is at least as good');
    expect(shown(comparison(falling(46)))).toContain('More than 1,000 pairs are settled whatever the weights');
  });
});

describe('what separates two', () => {
  const paired = (
    one: Entrant,
    other: Entrant,
    over: Parameters<typeof comparison>[1] = {},
    drawing: DrawRanks | null = draw,
  ) =>
    section(
      shown(comparison([one, other], { pair: [one.study.id, other.study.id], ...over }, drawing)),
      `What separates ${one.agency.name.en!} and ${other.agency.name.en!}`,
    );

  it('says who leads by which weights, and whether that turns', () => {
    const text = paired(a, b);
    expect(text).toContain('By official weights Agency a is ahead of Agency b by 0.38.');
    expect(text).toContain('If all dimensions weigh alike, Agency b is ahead of Agency a by 0.25.');
    expect(text).toContain(
      'With each official weight varied at random by up to 25%, Agency a is ahead of Agency b in all 500 draws. ' +
        "By weighted geometric mean in place of the framework's rule, Agency a is ahead in all of them. " +
        'So the order holds while weights vary by up to 25%, and other weights turn it round.',
    );
    expect(text).toContain('| Node | Agency a | Agency b | Difference | Contribution |');
    expect(text).toContain('| people | 3.00 | 2.00 | +1.00 | +0.750 |');
  });

  it('says where the order holds, and whatever the weights', () => {
    const best = entrant('best', all(4, 4, 4, 4));
    const text = paired(best, b, { weights: { kind: 'own', weights: { people: 1 } } }, null);
    expect(text).toContain('By the weights chosen Agency best is ahead of Agency b by 1.50.');
    expect(text).not.toContain('draws');
    expect(text).toContain(
      'Agency best is at least as good as Agency b in every dimension: no weights turn that round.',
    );
    expect(text).toContain('How often other weights would turn the order was not drawn.');
    expect(paired(b, best)).toContain('Agency best is at least as good');
  });

  it('holds the order by the weights asked for against the others as well', () => {
    const [one, other] = [entrant('one', all(3, 3, 3, 3)), entrant('other', all(4, 4, 2, 2))];
    const text = paired(one, other, { weights: { kind: 'own', weights: { people: 1, means: 3 } } }, null);
    expect(text).toContain('By the weights chosen Agency one is ahead of Agency other by 0.50.');
    expect(text).toContain('By official weights Agency other is ahead of Agency one by 0.50.');
    expect(text).toContain('If all dimensions weigh alike, Agency one and Agency other are level.');
    expect(text).toContain('So the order depends on the weights.');
    const above = paired(
      entrant('above', all(4, 4, 3, 2)),
      one,
      { weights: { kind: 'own', weights: { people: 9 } } },
      null,
    );
    expect(above).toContain('The order holds by all weights that were tried.');
  });

  it('shows what a dimension contributes whose score is withheld', () => {
    const by = desk({ coverageFloor: 0.6 });
    const [one, other] = [4, 1].map((rooms) => entrant(`rooms-${String(rooms)}`, { staff: 3, head: 3, rooms }, {}, by));
    const text = paired(one!, other!);
    expect(text).toContain('| means | – | – | – | +0.750 |');
    expect(text).toContain('A dash stands where too little is known for a score');
    expect(paired(a, b)).not.toContain('A dash stands');
  });

  it('shows a small lead, none, and that there is none to show', () => {
    const score = (of: number): Entrant => ({
      ...a,
      study: { ...a.study, id: String(of) },
      agency: { ...a.agency, name: { en: `A${String(of)}` } },
      result: { ...a.result, score: of },
    });
    expect(paired(score(2.6914), score(2.68835))).toContain('A2.6914 is ahead of A2.68835 by 0.0031');
    expect(paired(a, entrant('twin', all(4, 2, 1, 2)))).toContain(
      'By official weights Agency a and Agency twin are level.',
    );
    const text = paired(a, entrant('half', { staff: 2 }));
    expect(text).toContain('By official weights Agency a or Agency half has no score.');
    expect(text).toContain('What single nodes contribute to the difference cannot be told');
    expect(text).toContain('| Node | Agency a | Agency half | Difference |');
    expect(text).toContain('| – |');
  });
});

describe('over time', () => {
  const [before, after] = [dated('early', all(2, 2, 2, 2), '2023', 'A'), dated('late', all(4, 4, 4, 4), '2024', 'A')];

  it('says what changed, and whether that is certain', () => {
    const text = shown(comparison([before, after], {}, draw));
    expect(text).toMatch(/^# One agency over time/u);
    expect(text).toContain('| A | 2.00 (2023) | 4.00 (2024) | +2.00 | yes |');
    expect(text).toContain(
      "Scores of the whole: the weights are the framework's. A change exceeds what is uncertain where",
    );
    expect(shown(comparison([before, after], { weights: { kind: 'equal' } }))).toContain(
      '| A | 2.00 (2023) | 4.00 (2024) | +2.00 | not settled: nothing speaks against it, but no other weights were drawn |',
    );
    expect(section(text, 'A, 2023 – 2024')).toContain('| people | 2.00 | 4.00 | +2.00 |');
    const [rise] = [shown(comparison([before, dated('late', all(3, 2, 1, 1), '2024', 'A')], {}, draw))];
    expect(rise).toContain('one indicator judged one level otherwise would make as much');
    expect(rise).toMatch(
      /; by weighted geometric mean in place of the framework's rule [\d.]+% of drawn weights point the same way \|/u,
    );
    const weighed = weighing({ people: 5, means: 2 }, desk());
    const dates = (id: string, of: Levels, date: string) =>
      entrant(id, of, { name: 'A', period: { from: date, to: date } }, weighed);
    const turned = comparison([dates('e', all(2, 2, 2, 2), '2023'), dates('l', all(3, 2, 1, 1), '2024')], {}, draw);
    expect(shown(turned)).toMatch(/by 8\d(\.\d)?% of drawn weights it points the same way/u);
    expect(
      shown(comparison([{ ...before, result: { ...before.result, bounds: [1, 4] } }, after], {}, draw), 'id'),
    ).toContain('tidak: batas-batasnya bertumpang tindih');
  });

  it('tells evidence, factors and what was done', () => {
    const factor = (id: string, polarity: 'inhibiting' | 'enabling' = 'inhibiting') => ({
      id,
      title: { en: `factor ${id}` },
      polarity,
      basis: 'evidenced' as const,
      concepts: [],
    });
    const proposal = (status: 'planned' | 'done') =>
      entrant('p', {}, {}, desk(), { proposals: [{ id: 'hire', status }] }).proposals;
    const text = shown(
      comparison([
        { ...before, factors: [factor('old')], proposals: proposal('planned') },
        { ...after, factors: [factor('new'), factor('help', 'enabling')], proposals: proposal('done'), evidence: [] },
      ]),
    );
    expect(text).toContain('- Evidence: 0 added, 4 withdrawn, 0 changed.');
    expect(text).toContain('- Inhibiting factors that came: factor new.');
    expect(text).toContain('- Inhibiting factors that went: factor old.');
    expect(text).toContain('- Done since: hire.');
  });

  it('is a row each where agencies are many, and a dash where nothing is known', () => {
    const given = Array.from({ length: 7 }, (_, i) => [
      dated(`e${String(i)}`, i === 0 ? {} : all(2, 2, 2, 2), '2023', `Agency ${String(i)}`),
      dated(`l${String(i)}`, all(3, 3, 3, 3), '2024', `Agency ${String(i)}`),
    ]).flat();
    const text = shown(comparison(given));
    expect(text).toContain('| Agency 0 | – (2023) | 3.00 (2024) | – | – |');
    expect(text).not.toContain('### Agency 1, 2023');
    expect(shown(comparison(given.slice(0, 4)))).toContain('| people | – | 3.00 | – |');
  });
});

describe('several frameworks', () => {
  const other = weighing({ people: 1, means: 3 }, desk({ digest: 'other', title: { en: 'Another one' } }));
  const by = (id: string, levels: Levels, name: string, year: string) =>
    [desk(), other].map((framework) => entrant(id, levels, { name, period: { from: year, to: year } }, framework));

  it('say which of them speaks where they part two', () => {
    // People 3 against 2, means 1.5 against 3: by 3 to 1 2.625 and 2.25, by 1 to 3 1.875 and 2.75.
    const given = [...by('x', all(4, 2, 1, 2), 'X', '2023'), ...by('y', all(2, 2, 4, 2), 'Y', '2023')];
    const text = section(shown(comparison(given, { pair: ['x', 'y'] })), 'What separates X and Y');
    expect(text).toMatch(/### A framework\n\nBy official weights X is ahead of Y by 0\.38\./u);
    expect(text).toMatch(/### Another one\n\nBy official weights Y is ahead of X by 0\.88\./u);
  });

  it('say which of them speaks over time', () => {
    const given = [...by('x', all(2, 2, 2, 2), 'X', '2023'), ...by('y', all(4, 4, 2, 2), 'X', '2024')];
    const text = shown(comparison(given));
    expect(text).toContain('| X (A framework) | 2.00 (2023) | 3.50 (2024) | +1.50 |');
    expect(text).toContain('| X (Another one) | 2.00 (2023) | 2.50 (2024) | +0.50 |');
    expect(text).toContain('### X (Another one), 2023 – 2024');
  });
});

describe('agencies', () => {
  it('go by name and period where there are several studies of them, else by name and study', () => {
    const text = shown(
      comparison([
        dated('one', all(2, 2, 2, 2), '2023', 'A'),
        dated('two', all(3, 3, 3, 3), '2023', 'A'),
        dated('three', all(1, 1, 1, 1), '2023', 'B'),
      ]),
    );
    expect(text).toContain('## A framework, 2023');
    expect(text).toContain('| Node | A (two) | A (one) | B |');
    const years = [dated('x', all(2, 2, 2, 2), '2023', 'A'), dated('y', all(3, 3, 3, 3), '2024', 'A')];
    const pair = comparison([...years, entrant('z', all(1, 1, 1, 1), { name: 'A' })], { pair: ['x', 'z'] });
    expect(shown(pair)).toContain('What separates A (2023) and A (z)');
  });

  it('of one name go by their regions, and one of two names by the one in the language of the reader', () => {
    const same = (id: string, region: string, year: string) =>
      entrant(id, all(2, 2, 2, 2), { name: 'Same', region, period: { from: year, to: year } });
    const apart = shown(comparison([same('e', 'East', '2023'), same('w', 'West', '2024')]));
    expect(apart).toMatch(/^# Comparison of 2 agencies/u);
    expect(apart).toContain('| =1 | Same, East | e |');
    const named = (id: string, year: string, name: { en?: string; id: string }): Entrant => {
      const one = dated(id, all(2, 2, 2, 2), year);
      return { ...one, agency: { ...one.agency, name } };
    };
    const text = shown(
      comparison([named('x', '2023', { id: 'Dinas' }), named('y', '2024', { en: 'Office', id: 'Dinas' })]),
    );
    expect(text).toMatch(/^# One agency over time/u);
    expect(text).toContain('| Office | 2.00 (2023) | 2.00 (2024) |');
  });

  it('can be titled by whoever asked', () => {
    expect(markdown(view({ ...comparison([a, b]), title: { en: 'Mine', id: 'Punya saya' } }, 'id'))).toMatch(
      /^# Punya saya\n/u,
    );
  });
});

describe('what a reader should know', () => {
  it('stands before anything else, each once', () => {
    const worse = entrant('c', { staff: 2, head: 2 });
    const text = shown(comparison([a, worse]));
    expect(text).toMatch(
      /^# Comparison of 2 agencies\n\n## Before you conclude anything\n\n- much less is known of some/u,
    );
    expect(text).toContain('Scores that rest on other indicators can differ without any agency being better.');
    const twice = comparison([a, worse]);
    const said = shown({ ...twice, findings: [...twice.findings, ...twice.findings] }, 'id');
    expect(said.split('cakupan bukti jauh berbeda')).toHaveLength(2);
    expect(shown(comparison([a, b]))).not.toContain('Before you conclude');
  });
});

describe('topics and factors', () => {
  const topic = (percent: number, i: number) => ({ study: `s${String(i)}`, percent, from: [] });
  const found = (count: number, over: Partial<Comparison>): Comparison => ({ ...comparison(many(count)), ...over });
  const concepts = (percents: number[]) => [
    { id: 'staffing', title: { en: 'staff', id: 'pegawai' }, cells: percents.map(topic) },
  ];

  it('stand side by side while studies are few', () => {
    const text = section(shown(found(3, { concepts: concepts([50, 100]) })), 'By topic');
    expect(text).toContain('| Topic | Agency s0 | Agency s1 |');
    expect(text).toContain('| Staff | 50% | 100% |');
    const gaps = { ...concepts([50])[0]!, id: 'other', title: { en: 'other' } };
    expect(shown(found(3, { concepts: [...concepts([50, 100]), gaps] }))).toContain('| Other | 50% | – |');
  });

  it('tell who is lowest and highest where they are many', () => {
    const text = section(shown(found(7, { concepts: concepts([0, 50, 75, 100, 50, 100, 0]) })), 'By topic');
    expect(text).toContain('| Topic | Agencies | Lowest | Median | Highest |');
    expect(text).toContain('| Staff | 7 | 0% (Agency s0, and 1 more) | 50% | 100% (Agency s3, and 1 more) |');
    const even = section(
      shown(found(8, { concepts: concepts([0, 10, 20, 30, 40, 50, 60, 70]) }), 'id'),
      'Menurut topik',
    );
    expect(even).toContain('| Pegawai | 8 | 0% (Agency s0) | 35% | 70% (Agency s7) |');
  });

  const in_ = (...studies: string[]) => studies.map((study) => ({ study, basis: 'stated' as const }));

  it('tell of factors without a topic what they are, and of one that it is one', () => {
    const factors = [{ id: 'x', title: { en: 'no money' }, found: in_('s1'), agencies: 1 }];
    const text = section(shown(found(2, { factors, inhibited: [] })), 'Inhibiting factors');
    expect(text).toContain('1 inhibiting factor was found in all; none by the same name in several agencies.');
    expect(text).not.toContain('what the factors are about');
    expect(text).toContain('- No topic told (1 agency)\n  - Agency s1: no money');
    const many_ = Array.from({ length: 13 }, (_, i) => ({
      ...factors[0]!,
      id: `f${String(i)}`,
      found: in_('s0', 's1'),
      agencies: 2,
    }));
    expect(section(shown(found(2, { factors: many_, inhibited: [] }), 'id'), 'Faktor penghambat')).toContain(
      '- dan 1 lainnya',
    );
  });

  it('name what inhibits agencies, of many the first', () => {
    const factors = [
      { id: 'x', title: { en: 'no money' }, found: in_('s0', 's1'), agencies: 2 },
      { id: 'y', title: { en: 'no time' }, found: in_('s3'), agencies: 1 },
    ];
    const where = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ study: `s${String(i)}`, factors: ['x', 'gone'] }));
    const inhibited = (count: number) => [
      { id: 'funding', title: { en: 'funds' }, found: where(count), agencies: count },
    ];
    const text = section(shown(found(7, { factors, inhibited: inhibited(1) })), 'Inhibiting factors');
    expect(text).toContain('- No money (2 agencies): Agency s0, Agency s1');
    expect(text).toContain('here is what the factors are about.');
    expect(text).toContain('- No topic told (1 agency)\n  - Agency s3: no time');
    expect(text).toContain('2 inhibiting factors were found in all; 1 by the same name in several agencies.');
    expect(text).toContain('- Funds (1 agency)');
    expect(text).toContain('  - Agency s0: no money, gone');
    const more = section(shown(found(8, { factors, inhibited: inhibited(8) })), 'Inhibiting factors');
    expect(more).toContain('Funds (8 agencies)');
    expect(more).toContain('Agency s5');
    expect(more).not.toContain('Agency s6');
    expect(more).toContain('- and 2 more');
  });

  it('stand in place of what separates two that share no scale', () => {
    const pair: Comparison['pair'] = {
      studies: ['s0', 's1'],
      differences: [],
      concepts: [{ id: 'staffing', title: { en: 'staff' }, first: 50, second: 100 }],
    };
    expect(shown(found(3, { pair }))).toContain('| Staff | 50% | 100% |');
  });
});

describe('charts', () => {
  const charts = (found: Comparison) =>
    view(found, 'en').blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));

  it('show ranks where they were drawn, else scores, and dimensions in shades', () => {
    const [ranks, heat] = charts(comparison([a, b, entrant('z', {})], {}, draw));
    expect(ranks).toMatchObject({
      kind: 'dots',
      id: 'ranks-1',
      axis: { from: 1, to: 2, ticks: [{ value: 1 }, { value: 2 }] },
    });
    expect(heat).toMatchObject({ kind: 'heat', id: 'heat-1', columns: ['people', 'means'] });
    expect(
      heat?.kind === 'heat' &&
        heat.rows.map(({ cells }) =>
          cells.map(({ text, share }) => [text, share === null ? null : Math.round(share * 1000)]),
        ),
    ).toEqual([
      [
        ['3.00', 667],
        ['1.50', 167],
      ],
      [
        ['2.00', 333],
        ['3.00', 667],
      ],
      [
        ['–', null],
        ['–', null],
      ],
    ]);
    const [scores] = charts(comparison([a, b]));
    expect(scores).toMatchObject({
      id: 'scores-1',
      axis: { from: 1, to: 4 },
      rows: [{ text: '2.63' }, { text: '2.25' }],
    });
    expect(charts(comparison([a, entrant('z', {})]))).toEqual([]);
  });
});
