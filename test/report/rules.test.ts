import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Framework } from '../../src/model/framework.js';
import type { Level } from '../../src/model/scale.js';
import { render, type ViewName } from '../../src/report/index.js';
import { framework, node, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const FLOOR = { sought: 'floor', unsought: 'floor' } as const;

/** A view of a small study under a framework with rules of its own. */
function shown(over: Partial<Framework>, spec: StudySpec, tree: Parameters<typeof framework>[0] = TREE) {
  const assessment = assess(study(spec), framework(tree, over), TOOL);
  const view = (name: ViewName, id = 'index', lang: 'en' | 'id' = 'en'): string =>
    words(render(assessment, { view: name, id, lang }));
  const page = render(assessment);
  return { view, report: words(page), under: (title: string) => words(section(page, title)) };
}

const level = (value: number, label: string): Level => ({ value, label: { en: label }, means: { en: `${label}!` } });

describe('an unknown indicator that counts as the worst', () => {
  const { view, report, under } = shown({ missing: FLOOR, coverageFloor: 0 }, { ratings: { a1: 3 } });

  test('stands in brackets with its reason wherever its score does', () => {
    const row = /^\|.*a2 \| 50% \| \(1\) \| 0% \| not running \(no evidence; not running–good\)/mu;
    expect(view('score')).toMatch(row);
    expect(under('Dimensions and indicators')).toMatch(/a2 \| 25% \| \(1\) \| not running \(no evidence; could be/u);
    expect(view('explain', 'a2')).toContain('Score 1, level 1: not running (no evidence). Nobody judged this');
    expect(under('a2')).toContain('No evidence, and so counted at the worst level: 1, level 1.');
  });

  test('marks a dimension of which nothing is known, which is neither strong nor weak', () => {
    expect(under('Dimensions and indicators')).toMatch(
      /b \| 50% \| \(1.00\) \(bounds 1.00–4.00\) \| not running \(no evid/u,
    );
    expect(under('The answer in short')).not.toContain('Weakest dimension');
    expect(under('The answer in short')).toContain('Without any evidence, and counted at the worst level: b.');
  });

  test('is counted and explained', () => {
    expect(view('score')).toContain('Without evidence, and so counted at the worst level (1): 2 indicators.');
    expect(view('score')).toContain('A score in brackets was judged by nobody');
    expect(under('Methods')).toContain('An indicator without evidence counts at the worst level (1)');
    expect(under('Methods')).not.toContain('shared out again');
    expect(under('Limitations')).toContain('because nothing is known of them: 2.');
    expect(under('Level profile')).toContain('What has no evidence is shown as unknown');
    expect(report).toMatch(/\? unknown +2 {2}██/u);
  });

  test('in Indonesian', () => {
    expect(view('report', 'index', 'id')).toContain('dihitung pada tingkat terburuk (1): 2 indikator.');
  });
});

describe('a dimension whose value is taken over from elsewhere', () => {
  const external = { status: 'external', source: 'head', at: 'table 1' } as const;
  const { view } = shown({}, { ratings: { a: { level: 4, ...external }, a1: 3 } });

  test('has coverage and bounds of its own, so none are worked out from its parts', () => {
    const explained = view('explain', 'a');
    expect(explained).toContain('3.00 ÷ 1 = 3.00');
    expect(explained).toContain('Percent: 100 × (4.00 − 1)');
    expect(explained).not.toMatch(/Coverage, by weight|At worst|widened/u);
  });
});

describe('an indicator that keeps what it is part of from a score', () => {
  const { view } = shown(
    { missing: { sought: 'block', unsought: 'block' }, coverageFloor: 0 },
    { ratings: { a1: 3, b1: 2 } },
  );

  test('makes no dimension one of which too little is known', () => {
    const explained = view('explain');
    expect(explained).toContain('No score: what has no value stands in the way of it. Without a value');
    expect(explained).toMatch(/\| a \(a\) \| 1 \| no score possible \| not counted \|/u);
    expect(explained).not.toContain('too little evidence');
    expect(view('explain', 'index', 'id')).toMatch(/\[en\] a \(a\) \| 1 \| skor tidak dapat dihitung \|/u);
  });

  test('lets no score be worked out of the other parts', () => {
    expect(view('explain')).not.toContain('÷ 1 = 2.00');
    expect(view('explain', 'b')).toContain('2.00 ÷ 1 = 2.00');
  });
});

describe('a sum where lower is better', () => {
  const levels = [level(2, 'far'), level(1, 'near'), level(0, 'none')];
  const over: Partial<Framework> = {
    scale: { levels, worst: 2, best: 0, fractional: true, cumulative: false },
    aggregate: 'sum',
    missing: { sought: 'block', unsought: 'block' },
    coverageFloor: 0,
    weakBelow: 1,
    target: 0,
    bands: {
      decimals: null,
      edges: [
        { from: 0, id: 'fine', label: { en: 'fine' } },
        { from: 3, id: 'risky', label: { en: 'risky' } },
      ],
    },
  };
  const tree = { x: {}, y: {} };
  const { view, under } = shown(over, { ratings: { x: { level: 0.5, evidence: ['e1'] }, y: 2 } }, tree);

  test('says so, on a scale written from its lower end', () => {
    expect(view('score')).toContain('An agency scores 2.50 on a scale from 0 to 4, where lower is better: fine.');
    expect(view('score')).toContain('for the whole the weighted sum. Lower is better.');
    expect(under('Methods')).toContain('The whole is the weighted sum of the indicators.');
    expect(under('Methods')).toContain('gets no score until it has a value');
    expect(under('Methods')).toContain('(of the whole 4, 0%) to the best (0, 100%)');
    expect(under('Methods')).not.toContain('shared out');
  });

  test('an indicator without a band shows a dash, and no empty words', () => {
    expect(view('score')).toMatch(/^\| x \| 50% \| 0.5 \| 75% \| – \|/mu);
    expect(under('The answer in short')).toContain('Strongest indicator: x (0.5).\n- Weakest indicator: y (2).');
    expect(view('explain', 'y')).toContain('Score 2, far.\n');
  });

  test('what would be gained has a minus, and that is explained', () => {
    expect(view('explain', 'y')).toContain(
      'would change the whole score by −1.00. Lower is better, so a minus is a gain.',
    );
  });

  test('values between two levels keep their place in the profile, with the indicators at the top of the tree', () => {
    expect(under('Level profile')).toContain('the worse of the two. How many');
    expect(under('Level profile')).toMatch(/1 near +1 {2}█/u);
    expect(under('Level profile')).toContain('Whole  0.5 2');
  });

  test('without a part there is no sum, and the part is named', () => {
    const blocked = shown(over, { ratings: { x: 1 } }, tree);
    expect(blocked.view('score')).toMatch(/\| Whole \| – \| – \| – \| no score possible \|/u);
    expect(blocked.view('score')).toContain('Without a value, and so in the way of a score: y.');
    expect(blocked.view('score')).toContain('No score can be worked out for An agency');
    expect(blocked.view('score')).not.toContain('asks for');
    expect(blocked.view('explain')).toContain('No score: what has no value stands in the way of it.');
  });
});

describe('a value from elsewhere', () => {
  const sources = { table: { kind: 'dataset' as const, title: { en: 'Results.' } } };
  const external = {
    level: 0.3,
    status: 'external',
    source: 'table',
    at: 'row 9',
    outOfScale: { en: 'printed so' },
  } as const;
  const { view, under } = shown(
    { coverageFloor: 0 },
    { sources, ratings: { a: external, b1: { level: 2, status: 'assumed' } } },
  );

  test('shows source and place, in the table and with the judgement', () => {
    expect(under('Dimensions and indicators')).toMatch(
      /\| a \| 50% \| 0.30 .*taken from elsewhere.*\| Results, row 9 \|/u,
    );
    expect(under('a')).toContain('coder-a (coder): level 0.3 (taken from elsewhere). Taken over from Results, row 9.');
    expect(under('b1')).toContain('2, level 2, assumed.');
  });

  test('one beyond the scale is seen beside the verdict, among the limits and where it stands', () => {
    const kept = 'a: 0.30 on a scale from 1 to 4 (printed so)';
    expect(view('score')).toContain(`Beyond the scale, and kept as the study asks: ${kept}.`);
    expect(under('Limitations')).toContain(kept);
    expect(under('a')).toContain('Beyond the scale, and kept: printed so.');
  });

  test('is counted among the limits; what it stands for is not called unsearched', () => {
    const text = under('Limitations');
    expect(text).toContain('Values taken over from elsewhere (1), which this study did not check: a.');
    expect(text).toContain('Values assumed (1), which nothing shows: b1.');
    expect(text).not.toContain('a1');
    expect(view('explain', 'a')).toContain('Nothing is known of its parts, and nothing of them counts.');
  });
});

describe('raters of several roles', () => {
  const raters = [
    { rater: 'team', role: 'coder' as const, ratings: { a1: 2, a2: 3 } },
    { rater: 'office', role: 'self' as const, ratings: { a1: 4, a2: 3, b1: 4 } },
  ];
  const { view, under } = shown({}, { raters });

  test('stand side by side with their difference, and are never blended', () => {
    const text = under('Ratings side by side');
    expect(text).toContain('| a1 | 2 | 4 (+2.00) | 2 |\n| a2 | 3 | 3 (the same) | 3 |');
    expect(text).toContain('| b1 | – | 4 | no evidence |');
    expect(text).toContain('By the ratings of office alone: 3.75, good, with notes.');
    expect(view('explain', 'a1')).toContain('| a1 (a1) | 2 | 4 (+2.00) | 2 |');
    expect(under('a1')).toContain('level 4, compared but not counted (+2.00 from what counts).');
    expect(under('Methods')).toContain('Those of other roles stand beside it and are never blended into it.');
  });

  test('a rating that does not count is shown where it is the only one', () => {
    expect(under('b1')).toContain('office (self-assessment of the agency): level 4, compared but not counted.');
    expect(under('b1')).toContain('No evidence, and so no level.');
  });
});

describe('a self-assessment on a ladder where levels are proven', () => {
  const ladder = { ...framework(TREE).scale, cumulative: true };
  const raters = [
    { rater: 'board', role: 'coder' as const, ratings: { a1: { evidence: { e1: 2 } } } },
    { rater: 'office', role: 'self' as const, ratings: { a1: { evidence: { e1: 4 } }, b1: 4 } },
  ];
  const { view, under } = shown({ scale: ladder, coverageFloor: 0 }, { raters });

  test('shows what it claims and what it proves, and what each comes to', () => {
    const text = under('Ratings side by side');
    expect(text).toContain('| a1 | 2 | claims 4, proves 1 (+2.00, \u22121.00) | 2 |');
    expect(text).toContain('By the ratings of office alone: 2.50, fair, with notes.');
    expect(text).toContain('If every level claimed there counted, proven or not: 4.00, good.');
    expect(under('a1')).toContain(
      'office (self-assessment of the agency): claims 4, proves 1, compared but not counted',
    );
    expect(view('explain', 'a1')).toContain('Claims 4, proves 1. (not counted; +2.00, \u22121.00 from what counts)');
  });
});

describe('branches with rules of their own', () => {
  const scale = {
    levels: [level(1, 'none'), level(2, 'seen'), level(3, 'used'), level(4, 'kept')],
    worst: 1,
    best: 4,
    fractional: false,
    cumulative: true,
  };
  const bands = {
    decimals: 1,
    edges: [
      { from: 1, id: 'low', label: { en: 'low' } },
      { from: 2.6, id: 'high', label: { en: 'high' } },
    ],
  };
  const base = framework(TREE).nodes;
  const nodes = {
    ...base,
    a: node('a', null, { children: ['a1', 'a2'], scale, bands, aggregate: 'min' }),
  };
  const { view, under } = shown({ nodes, coverageFloor: 0 }, { ratings: { a1: 3, a2: 3, b1: 2 } });

  test('are told in the method: ladder, proof, rule and bands', () => {
    const text = under('Methods');
    expect(text).toContain('What a level means depends on the branch.');
    expect(text).toContain('In a:\n\n- 1 none: none!');
    expect(text).toContain('In a, levels are proven one after the other');
    expect(text).toContain('These are made by rules of their own:\n\n- a: minimum, weights left aside.');
    expect(text).toContain('- a (compared after rounding to 1 decimal): low from 1.00 and high from 2.60');
  });

  test('have a profile each', () => {
    expect(under('Level profile')).toMatch(/a:\n\ntext\n4 kept .*all else:\n\ntext\n4 level 4/su);
  });

  test('a band is named and explained among its own', () => {
    expect(view('explain', 'a')).toContain('Band: 3.0 (3.000 rounded to 1 decimal) is at or above 2.60.');
    expect(view('score')).toContain('minimum, weights left aside; weighted mean');
  });
});

test('a score just under an edge is not printed as lying on it', () => {
  const over: Partial<Framework> = {
    bands: {
      decimals: null,
      edges: [
        { from: 1, id: 'low', label: { en: 'low' } },
        { from: 1.8, id: 'high', label: { en: 'high' } },
      ],
    },
    nodes: { x: node('x', null, { weight: 1 }), y: node('y', null, { weight: 3.99 }) },
  };
  // (1 + 3.99 × 2) ÷ 4.99 = 1.79960
  const { view } = shown(over, { ratings: { x: 1, y: 2 } }, { x: {}, y: {} });
  expect(view('explain')).toContain('Band: 1.7996 lies from 1.00 up to, not including, 1.80.');
});

test('what does not fit between study and framework is among the limits', () => {
  const { under } = shown(
    { valid: { from: '2026' } },
    { ratings: { a1: 2 }, over: { period: { from: '2020', to: '2021' } } },
  );
  expect(under('Limitations')).toMatch(/of another time .*2026/u);
});

describe('what covers the weight', () => {
  const external = { level: 3, status: 'external', source: 'head', at: 'table 1' } as const;
  const said = (spec: StudySpec, lang: 'en' | 'id' = 'en') => shown({}, spec).view('score', 'index', lang);

  test('is not called evidence where it was taken over from elsewhere', () => {
    expect(said({ ratings: { a: external, b: external } })).toContain('Values taken from elsewhere cover 100%');
    expect(said({ ratings: { a: external, b1: 2 } })).toContain('Evidence and values taken from elsewhere cover 100%');
    expect(said({ ratings: { a1: 2, a2: 2, b1: 2 } })).toContain('Evidence covers 100%');
    expect(said({ ratings: { a: external, b: external } }, 'id')).toContain('Nilai dari sumber lain mencakup 100%');
  });
});
