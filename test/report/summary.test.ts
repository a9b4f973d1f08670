import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import type { PositionResult } from '../../src/model/assessment/position.js';
import type { RemedyResult } from '../../src/model/assessment/remedies.js';
import type { Uncertainty } from '../../src/model/uncertainty.js';
import type { Framework } from '../../src/model/framework.js';
import { render } from '../../src/report/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { ASSESSMENT, both, factor } from './fixtures.js';
import { section, words } from './sections.js';

const summary = (assessment: Assessment, lang: 'en' | 'id' = 'en') =>
  words(render(assessment, { view: 'summary', lang }));
const part = (title: string, over: Partial<Assessment> = {}) => section(summary({ ...ASSESSMENT, ...over }), title);

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {}, b2: {} } };
const judged = (ratings: StudySpec['ratings'], over: Partial<Framework> = {}) =>
  summary(assess(study({ ratings: ratings ?? {} }), framework(TREE, over), TOOL));

describe('the answer', () => {
  test('is the band, then the score', () => {
    expect(part('The answer')).toContain(
      '**The verdict: good, with notes.** The score is 3.25 on a scale from 1 to 4. “With notes” means that some indicators stand lower than the whole.'.replaceAll(
        '*',
        '',
      ),
    );
  });

  test('is first of all that there is none, where too little is known', () => {
    const text = judged({ a1: 4 });
    expect(section(text, 'The answer')).toContain(
      'No verdict is possible yet. There is evidence for only 25% of what is to be judged, by weight; at least 50% is asked for.',
    );
    expect(text).toContain('So the verdict is not certain; it could be anything from');
  });

  test('names what stands in the way of a score', () => {
    expect(judged({ a1: 4, a2: 3, b1: 2 }, { missing: { sought: 'block', unsought: 'block' } })).toContain(
      'No verdict is possible yet. These cannot be left out and have no value: b2.',
    );
  });

  test('says that the rule has no value for such levels', () => {
    const trouble = { kind: 'undefined', rule: 'geometric', children: [] } as const;
    const result = {
      ...ASSESSMENT.result,
      status: 'insufficient',
      score: null,
      known: null,
      band: null,
      trouble,
    } as const;
    const blocked = { ...ASSESSMENT, framework: { ...ASSESSMENT.framework, aggregate: 'geometric' }, result } as const;
    expect(summary(blocked)).toContain(
      'No verdict is possible yet. The score would be a weighted geometric mean, which does not exist',
    );
  });

  test('is that nothing can be judged where nothing is known', () => {
    const text = judged({});
    expect(text).toContain('No verdict is possible yet.');
    expect(text).not.toContain('What is strong');
  });

  test('stands where nothing is known and the framework counts that as the worst', () => {
    const text = judged({}, { missing: { sought: 'floor', unsought: 'floor' }, coverageFloor: 0 });
    expect(text).toContain('The score is (1.00) on a scale from 1 to 4.');
    expect(text).toContain('Counted at the worst for want of evidence: 4 indicators.');
  });

  test('says where nobody judged', () => {
    const text = summary({ ...ASSESSMENT, result: { ...ASSESSMENT.result, status: 'projected' } });
    expect(text).toContain('it was worked out from judgements by other frameworks');
  });
});

describe('how sure it is', () => {
  test('is told by what the unknown could make of it', () => {
    expect(part('How sure is that?')).toContain(
      'There is evidence for 75% of what is to be judged, by weight. If all that is unknown turned out as bad as it can be, the score would be 2.50; at its best, 3.25. So the verdict is not certain; it could be anything from fair to good.',
    );
    expect(judged({ a1: 4, a2: 4, b1: 4, b2: 4 })).toContain('Nothing that is unknown could still change the score.');
  });

  test('tells what was taken from elsewhere apart from evidence', () => {
    const shares = (own: number, external: number) =>
      part('How sure is that?', {
        result: { ...ASSESSMENT.result, shares: { own, external, assumed: 0, rejected: 0, none: 0 } },
      });
    expect(shares(0, 1)).toContain('The values for 100% of what is to be judged, by weight, were taken from elsewhere');
    expect(shares(0.6, 0.4)).toContain(
      'evidence for 60% of what is to be judged, by weight; the values for another 40%',
    );
  });

  test('tells what was projected, and what was counted as the worst', () => {
    const { shares } = ASSESSMENT.result;
    const text = part('How sure is that?', { result: { ...ASSESSMENT.result, shares: { ...shares, projected: 0.1 } } });
    expect(text).toContain('For 10% of the weight the value is projected');
    expect(judged({ a1: 4, a2: 4, b1: 4 }, { missing: { sought: 'floor', unsought: 'floor' } })).toContain(
      'Counted at the worst for want of evidence: 1 indicator.',
    );
  });

  test('says whether one source or item decides it, where that was worked out of several', () => {
    const left = (...flips: boolean[]) =>
      part('How sure is that?', {
        uncertainty: {
          omissions: flips.map((each, i) => ({
            what: 'item',
            id: `e${String(i)}`,
            score: 3,
            band: 'good',
            flips: each,
          })),
        } as unknown as Uncertainty,
      });
    expect(left(false, false)).toContain('it stays the same whichever is left out (2 tried)');
    expect(left(true, false, false)).toContain('In 1 of 3 cases tried, leaving out a single source');
    expect(left(true)).not.toContain('tried');
    expect(part('How sure is that?')).not.toContain('tried');
  });
});

describe('other choices', () => {
  const end = (score: number, band: string) => ({ score, band, by: null });
  const moved = (tornado: Uncertainty['tornado']) =>
    part('How sure is that?', { uncertainty: { omissions: [], tornado } as unknown as Uncertainty });
  const row = { cases: 3, unscored: 0, lowest: end(3.25, 'good'), highest: end(3.3, 'good') };

  test('are told where they would lead to another verdict', () => {
    const rows = [
      { ...row, cause: 'rule', lowest: end(2, 'weak'), highest: end(4, 'good') },
      { ...row, cause: 'weights' },
      { ...row, cause: 'level', lowest: end(3, 'fair') },
    ] as const;
    expect(moved(rows)).toContain(
      'Other choices could lead to another verdict: another rule for putting the parts together (from 2.00, weak, to 4.00, good); a single indicator one level lower or higher (from 3.00, fair, to 3.30, good).',
    );
  });

  test('are not where they would not, or have a sentence of their own', () => {
    const elsewhere = (['unknown', 'source', 'group', 'item'] as const).map((cause) => ({
      ...row,
      cause,
      lowest: end(2, 'weak'),
    }));
    expect(moved([{ ...row, cause: 'rule' }, ...elsewhere])).not.toContain('Other choices');
  });

  test('are followed by how far published verdicts agree', () => {
    expect(part('How sure is that?')).toContain('Beside what was published: 1 of 2 comparable verdicts agree.');
  });
});

describe('values copied for whole dimensions', () => {
  const value = (level: number, over: object = {}) =>
    ({ level, status: 'external', source: 'report', at: 'table 1', ...over }) as const;
  const copied = (a: object = value(2)) =>
    summary(assess(study({ ratings: { a, b: value(3) } }), framework(TREE), TOOL));

  test('are called that, and not a judgement of indicators', () => {
    const text = copied();
    expect(text).toContain('on 2 parts as a whole, with 0 of 4 indicators judged one by one');
    expect(text).toContain('If those values are right, nothing else could still change the score.');
    expect(section(text, 'What is not known')).toContain('4 indicators were not judged one by one');
  });

  test('beyond the scale are never passed on without a word', () => {
    const text = copied(value(0.3, { outOfScale: { en: 'printed so' } }));
    expect(section(text, 'The answer')).toContain('Beyond the scale, and kept as the study asks: a: 0.30');
  });

  test('leave what hinders, and what to do, unexamined', () => {
    const text = copied();
    expect(section(text, 'What hinders most')).toContain('What hinders was not examined');
    expect(section(text, 'What to do first')).toContain('nothing can be recommended yet');
  });
});

describe('what is strong and what is weak', () => {
  test('are dimensions and indicators, as far as bounds allow', () => {
    expect(judged({ a1: 4, a2: 4, b1: 2, b2: 1 })).toContain('Strongest dimension: a (4.00, good).');
    const text = judged({ a1: 4, b1: 3, b2: 3 });
    expect(text).toContain('Highest dimension so far, though what is unknown could change that: a (4.00, good).');
    expect(text).toContain('Best of the 3 indicators judged: a1 (4');
  });

  test('never cuts equals without saying so', () => {
    const flat = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, {}]));
    const ratings = { a: 4, b: 4, c: 4, d: 4, e: 1 };
    const text = summary(assess(study({ ratings }), framework(flat), TOOL));
    expect(text).toMatch(
      /Best of the 5 indicators judged: a \([^)]*\); b \([^)]*\); c \([^)]*\); 1 more of equal rank\./u,
    );
    expect(text).toMatch(/Worst of them: e \([^)]*\)\./u);
    expect(text).not.toContain('dimension');
  });

  test('say that all stand alike, and name none', () => {
    const text = judged({ a1: 3, a2: 3, b1: 3, b2: 3 });
    expect(text).toMatch(/All 4 indicators judged stand at one level: 3/u);
    expect(text).not.toContain('Best of');
  });

  test('names dimensions that were not judged', () => {
    expect(judged({ a1: 3, a2: 3 })).toContain('Not judged, because too little is known: b.');
  });
});

describe('what hinders', () => {
  test('comes by rank with how it is known, what is only stated last', () => {
    expect(part('What hinders most')).toContain(
      'Yearly floods: shown by 2 independent sources; leads to 1 other hindrance.',
    );
    expect(part('What hinders most')).toContain('Broken devices: shown by 1 independent source, denied by others.');
    expect(part('What hinders most')).not.toContain('Low demand');
  });

  test('is what is only stated, or told by a publication, where there is nothing else', () => {
    const rank = { position: 1, basis: 'stated' as const, weighed: null, sources: 0, leadsTo: 2, gap: null };
    const stated = [1, 2, 3, 4, 5].map((n) =>
      factor(`f${String(n)}`, both(`F${String(n)}`, 'F'), { basis: 'stated', rank }),
    );
    const text = part('What hinders most', { factors: stated });
    expect(text).toContain('F1: stated by a source, but nothing that was found shows it; leads to 2 other hindrances.');
    expect(text).toContain('And 2 more of equal rank.');
    expect(text).not.toContain('F4');
    const told = [factor('f', both('F', 'F'), { rank: { ...rank, basis: 'evidenced' } })];
    expect(part('What hinders most', { factors: told })).toContain('F: known from a publication only');
  });

  test('is said to be nothing where nothing was found', () => {
    expect(part('What hinders most', { factors: [] })).toContain('No inhibiting factor was found or stated.');
  });
});

describe('what to do first', () => {
  const [first] = ASSESSMENT.remedies as readonly [RemedyResult, ...RemedyResult[]];

  test('is told with who, when and what it gains', () => {
    expect(part('What to do first')).toContain('| A flood watch roster (planned) | secretary | June 2022 | +0.25 |');
  });

  test('says where nothing of that is known', () => {
    const bare = { ...first, status: null, owner: null, who: null, due: null, horizon: null };
    const row = (remedy: RemedyResult) => part('What to do first', { remedies: [remedy] });
    expect(row(bare)).toContain('| A flood watch roster | – | – | +0.25 |');
    expect(row({ ...bare, horizon: 'short', who: both('head', 'kepala') })).toContain(
      '| head | within a budget year |',
    );
    expect(row({ ...bare, reach: null })).not.toContain('Raises the score by');
    const two = part('What to do first', { remedies: [first, { ...bare, position: 2, reach: null }] });
    expect(two).toContain('| A flood watch roster | – | – | – |');
    expect(row({ ...first, horizon: 'long' })).toContain('No step that could be taken within a budget year');
  });

  test('shows up to five equals, and says how many more there are', () => {
    const equal = (count: number) =>
      part('What to do first', {
        remedies: Array.from({ length: count }, (_, i) => ({ ...first, id: `r${String(i)}` })),
      });
    expect(equal(5).match(/A flood watch roster/gu)).toHaveLength(5);
    expect(equal(6).match(/A flood watch roster/gu)).toHaveLength(3);
    expect(equal(6)).toContain('And 3 more of equal rank.');
  });

  test('names what nobody proposed and yet would do more', () => {
    const beyond = {
      ...first,
      id: 'other',
      position: 2,
      calledFor: false,
      reach: 0.5,
      title: both('Dry rooms', 'Ruang kering'),
    };
    const far = [first, { ...first, id: 'x' }, { ...first, id: 'y' }, beyond].map((remedy, i) => ({
      ...remedy,
      position: i + 1,
    }));
    expect(part('What to do first', { remedies: far })).toContain(
      'Nobody here called for it, and yet its effect would be greater: Dry rooms (+0.50).',
    );
  });

  test('falls where lower is better', () => {
    const down = { ...ASSESSMENT.framework, range: [4, 1] as const };
    expect(part('What to do first', { framework: down })).toContain('Changes the score by (minus is better)');
  });
});

describe('what is not known', () => {
  test('is at most three things, the weightiest first', () => {
    const text = part('What is not known', { study: { ...ASSESSMENT.study, codedFrom: 'publication' } });
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- No evidence on 1 of 4 indicators: Funds.',
      '- The evidence was taken from a publication; what its authors left out or smoothed cannot be seen.',
      expect.stringContaining('One rater') as string,
    ]);
  });

  test('is the groups that were not heard', () => {
    const missing = [{ what: 'group' as const, need: 'users', have: 0 }];
    const findings = [{ code: 'NEEDS-UNMET', args: { node: 'facilities', missing }, place: null, severity: 'note' }];
    expect(part('What is not known', { findings: findings as unknown as Assessment['findings'] })).toContain(
      'Not heard, though their word was asked for: users.',
    );
  });

  test('is that interviews still brought new themes', () => {
    const saturation = { outcome: { why: 'not-reached' } } as unknown as NonNullable<Assessment['saturation']>;
    expect(part('What is not known', { saturation })).toContain('The last interviews still brought new themes');
  });
});

describe('a study of factors alone', () => {
  const side = (id: string, count: number) => ({
    id,
    title: both(id, id),
    count,
    axis: 'x',
    sign: 'plus',
    factors: [],
  });
  const position = {
    status: 'unweighted',
    x: null,
    y: null,
    quadrant: null,
    border: [],
    sides: [side('strengths', 2), side('threats', 0)],
    quadrants: [
      { id: 'grow', label: both('grow', 'tumbuh'), means: both('Use strengths.', 'Gunakan kekuatan.'), source: 'book' },
    ],
    tables: [],
  } as unknown as PositionResult;
  const factors = { ...ASSESSMENT, framework: { ...ASSESSMENT.framework, levels: [], range: null }, position };

  test('has what it can build on, and no strong or weak indicators', () => {
    const text = summary(factors);
    expect(section(text, 'The answer')).toContain(
      'No verdict is possible yet. Personnel Agency: strengths 2 and threats 0.',
    );
    expect(section(text, 'What there is to build on')).toContain('- The head backs it');
    expect(text).not.toContain('What is strong');
    expect(section(text, 'What is not known')).toContain('threats');
  });

  test('has what its place asks for', () => {
    const text = summary({ ...factors, position: { ...position, status: 'settled', x: 1, y: 1, quadrant: 'grow' } });
    expect(section(text, 'The answer')).toContain('Use strengths.');
    expect(text).not.toContain('No verdict');
  });

  test('names few of many that help', () => {
    const many = [1, 2, 3, 4, 5].map((n) =>
      factor(`f${String(n)}`, both(`Help ${String(n)}`, 'B'), { polarity: 'enabling' }),
    );
    expect(section(summary({ ...factors, factors: many }), 'What there is to build on')).toContain(
      '- Help 3\n- 2 more',
    );
    expect(summary({ ...factors, factors: [] })).not.toContain('What there is to build on');
  });
});

describe('the page', () => {
  test('is headed by the agency, what it was judged by and when', () => {
    const text = summary(ASSESSMENT);
    expect(text).toMatch(/^# Summary for decision makers: Personnel Agency\n/u);
    expect(text).toContain(
      'judged by “Two dimensions” on 4 indicators, from 4 items of evidence (3 sources). Period: 7–10 January 2022.',
    );
    const bare = summary({ ...ASSESSMENT, evidence: [], study: { ...ASSESSMENT.study, period: null } });
    expect(bare).toContain('judged by “Two dimensions” on 4 indicators.\n');
  });

  test('has no links, for there is nothing they could lead to', () => {
    expect(render(ASSESSMENT, { view: 'summary' })).not.toContain('](#');
  });

  test('says that it is the public version', () => {
    const facts = {
      k: 5,
      people: 9,
      dates: 'year',
      roles: 0,
      groups: 0,
      kinds: 0,
      selections: 0,
      datesChanged: 0,
      locators: 0,
      quotes: 0,
      attachments: 0,
      ids: 0,
    } as const;
    expect(summary({ ...ASSESSMENT, options: { framework: 'tiny', public: facts } })).toContain(
      'This is the public version',
    );
  });

  test('marks and explains what is not there in Indonesian', () => {
    const text = summary(ASSESSMENT, 'id');
    expect(text).toContain('[en] Commitment');
    expect(text).toContain('[en] di depan teks');
  });

  test('of several frameworks is one each', () => {
    const other = { ...ASSESSMENT, framework: { ...ASSESSMENT.framework, id: 'other' } };
    expect(render([ASSESSMENT, other], { view: 'summary' }).match(/^# /gmu)).toHaveLength(2);
  });
});
