import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { terminal } from '../../src/report/formats/terminal/index.js';
import { render } from '../../src/report/index.js';
import { explain, explainable } from '../../src/report/views/explain/index.js';
import { ASSESSMENT, both, factor, node, rating, result, strength, unknown } from './fixtures.js';

const about = (id: string, fields: Partial<Assessment> = {}): string => {
  const document = explain({ ...ASSESSMENT, ...fields }, id, 'en');
  return document === null
    ? ''
    : terminal(document, { paint: (_, text) => text, width: 10_000, ruled: null }).replace(/ +/gu, ' ');
};
const nodes = (change: (n: Assessment['nodes'][number]) => Assessment['nodes'][number]): Partial<Assessment> => ({
  nodes: ASSESSMENT.nodes.map(change),
});

test('an id that is not there has no explanation; every other has one, in both languages', () => {
  expect(explain(ASSESSMENT, 'nothing', 'en')).toBeNull();
  for (const id of explainable(ASSESSMENT)) {
    for (const lang of ['en', 'id'] as const) expect(explain(ASSESSMENT, id, lang)?.blocks.length).toBeGreaterThan(1);
  }
});

test('an item can be asked for by the number that the report gives it, and tells its session', () => {
  expect(about('E1')).toBe(about('staff-head'));
  expect(about('E99')).toBe('');
  expect(about('staff-head')).not.toContain('Session:');
  const met = ASSESSMENT.evidence.map((each) => ({ ...each, session: 'head-0107' }));
  expect(about('staff-head', { evidence: met })).toContain('Session: head-0107');
});

test('the whole: weight × score, the sum, the division, then coverage and bounds', () => {
  const text = about('index');
  expect(text).toBe(about('tiny'));
  expect(text).toContain('Score 3.25: good, with notes (could be fair to good).');
  expect(text).toContain('Organisation (organization) 1 2.50 2.50');
  expect(text).toContain('Application (application) 1 4.00 4.00');
  expect(text).toContain('Sum of the known 2 6.50');
  expect(text).toContain('6.50 ÷ 2 = 3.25');
  expect(text).toContain('Percent: 100 × (3.25 − 1) ÷ (4 − 1) = 75%.');
  expect(text).toContain('Band: 3.25 is at or above 3.25.');
  expect(text).toContain('Coverage, by weight: (1 × 100% + 1 × 50%) ÷ 2 = 75%.');
  expect(text).toContain('At worst: (1 × 2.50 + 1 × 2.50) ÷ 2 = 2.50.');
  expect(text).toContain('At best: (1 × 2.50 + 1 × 4.00) ÷ 2 = 3.25.');
});

describe('a dimension', () => {
  test('leaves out what is unknown and says so', () => {
    const text = about('application');
    expect(text).toContain('Commitment (commitment) 1 4 4.00');
    expect(text).toContain('Funds (funds) 1 no evidence not counted');
    expect(text).toContain('4.00 ÷ 1 = 4.00');
    expect(text).toContain('At worst: (1 × 4.00 + 1 × 1.00) ÷ 2 = 2.50.');
  });

  test('in the middle of the bands names both edges', () => {
    expect(about('organization')).toContain('Band: 2.50 lies from 2.50 up to, not including, 3.25.');
  });

  test('with too little known has no score, but what is known', () => {
    const withheld = {
      ...result(4, 'good', 'good', [1.5, 4], 0.25),
      status: 'insufficient' as const,
      score: null,
      percent: null,
      band: null,
    };
    const text = about(
      'application',
      nodes((n) => (n.id === 'application' ? { ...n, ...withheld } : n)),
    );
    expect(text).toContain(
      'No score: evidence covers 25% of the weight and the framework asks for 50%. What is known amounts to 4.00.',
    );
  });

  test('of which nothing is known divides nothing', () => {
    const text = about(
      'application',
      nodes((n) => (n.id === 'application' || n.parent === 'application' ? { ...n, ...unknown() } : n)),
    );
    expect(text).toContain('No score: no evidence.');
    expect(text).not.toContain('÷ 0');
  });

  test('that does not apply has neither coverage nor bounds', () => {
    const outside = { ...unknown(), status: 'not-applicable' as const, coverage: null, bounds: null };
    const text = about(
      'application',
      nodes((n) => (n.id === 'application' || n.parent === 'application' ? { ...n, ...outside } : n)),
    );
    expect(text).not.toContain('At worst');
  });

  test('that a rater judged as a whole shows that rating first', () => {
    const text = about(
      'organization',
      nodes((n) => (n.id === 'organization' ? { ...n, ratings: [rating({ level: 2, given: 2 })] } : n)),
    );
    expect(text).toContain('A rater judged this as a whole; that level counts instead of its parts.');
    expect(text).toContain('Rating by coder-a (coder)');
  });

  test('that was rated beyond what its parts allow shows their own bounds, then the widened one', () => {
    const rated = {
      ...result(4, 'good', 'fair', [2.5, 4], 1),
      ratings: [rating({ level: 4, given: 4 })],
    };
    const text = about(
      'organization',
      nodes((n) => (n.id === 'organization' ? { ...n, ...rated } : n)),
    );
    expect(text).toContain('At worst: (1 × 3.00 + 1 × 2.00) ÷ 2 = 2.50.');
    expect(text).toContain('At best: (1 × 3.00 + 1 × 2.00) ÷ 2 = 2.50.\n - widened to include the rating: 4.00');
    expect(text.match(/widened/gu)).toHaveLength(1);
    expect(about('organization')).not.toContain('widened');
  });

  test('that was rated without that counting keeps to its parts', () => {
    const text = about(
      'organization',
      nodes((n) => (n.id === 'organization' ? { ...n, ratings: [rating({ level: 2, counted: false })] } : n)),
    );
    expect(text).toContain('Rating by coder-a (coder)');
    expect(text).not.toContain('that level counts instead of its parts');
  });
});

describe('an id that stands for several things', () => {
  const floods = ASSESSMENT.factors[0]!;
  const text = about('staffing', {
    factors: [{ ...floods, id: 'staffing' }],
    remedies: [{ ...ASSESSMENT.remedies[0]!, id: 'staffing' }],
    evidence: [{ ...ASSESSMENT.evidence[2]!, id: 'staffing' }],
    candidates: [{ ...ASSESSMENT.candidates[0]!, id: 'staffing' }],
  });

  test('has each explained, in the order of the report', () => {
    expect(text).toContain(
      'staffing stands for several things: a dimension or indicator, a factor, a remedy, an item of evidence and a factor to look for.',
    );
    const at = [
      'Score 3, running',
      'An inhibiting factor',
      'Why it is recommended',
      'Two of five computers are wet. (',
      'A factor to look for: nothing',
    ].map((words) => text.indexOf(words));
    expect(at.slice(0, 3)).toEqual(at.slice(0, 3).sort((a, b) => a - b));
    expect(Math.min(...at.filter((_, i) => i !== 3))).toBeGreaterThan(0);
    expect(text).toContain('\nstaffing\n\nTwo of five computers are wet.');
    expect(text.indexOf('\nstaffing\n')).toBeGreaterThan(at[2]!);
    expect(text.indexOf('\nstaffing\n')).toBeLessThan(at[4]!);
  });

  test('a node called like the whole does not hide it; one thing alone needs no such sentence', () => {
    const shared = about('tiny', { nodes: [node('tiny', null, both('T', 'T'), unknown())] });
    expect(shared).toContain('a dimension or indicator and the whole.');
    expect(shared).toContain('The whole: Two dimensions');
    expect(about('staffing')).not.toContain('several things');
  });
});

describe('an indicator', () => {
  test('is traced to its rating, the rule at work, each item and its file:line', () => {
    const text = about('staffing');
    expect(text).toContain('Score 3, running: fair.');
    expect(text).toContain(
      'Its weight is 25% of the whole. One level better here would change the whole score by +0.25.',
    );
    expect(text).toContain('Given for the node as a whole: 3.');
    expect(text).toContain(
      'Levels of its items in order: 2, 3. Taken: the middle one, and of two middle ones the worse (the lower median): 2.',
    );
    expect(text).toContain('Recorded at study.yaml:50');
    expect(text).toContain(
      'staff-head (speaks for level 3): A unit has been told to do it. “Sudah diarahkan.” (Head of agency, 7 January 2022, section 3.1) evidence/one.yaml:12',
    );
  });

  test('shows how the strength of its evidence came down', () => {
    const text = about('staffing');
    expect(text).toContain('Strength low: 2 independent sources; 1 informant group; methods: interview and document.');
    expect(text).toContain('one step down: all informants belong to one group');
    expect(about('facilities')).toContain('2 steps down: only one independent source');
    expect(about('commitment')).toContain('Nothing lowered it.');
    expect(
      about('x', { nodes: [node('x', null, both('X', 'X'), { ...unknown(), strength: strength({ methods: [] }) })] }),
    ).toContain('methods: none');
  });

  test('says which items were rejected, and which ratings do not count', () => {
    expect(about('facilities')).toContain('rumour (rejected, not counted): Someone said all is new.');
    const text = about(
      'facilities',
      nodes((n) => ({
        ...n,
        ratings: [rating({ level: 1, counted: false, items: [{ evidence: 'gone', level: null, accepted: true }] })],
      })),
    );
    expect(text).toContain('Level 1. (not counted; −1.00 from what counts)');
    expect(text).toContain('- gone');
  });

  test('without evidence says whether it was looked for', () => {
    expect(about('funds')).toContain('No score: no evidence.');
    expect(about('funds')).toContain('It was looked for and nothing was found.');
    expect(
      about(
        'funds',
        nodes((n) => ({ ...n, ratings: [rating({ status: 'no-evidence' })] })),
      ),
    ).toContain('No search for it is recorded.');
  });
});

describe('a factor', () => {
  test('is traced to its evidence, and each figure of its rank to its origin', () => {
    const text = about('floods');
    expect(text).toContain('An inhibiting factor, outside the agency. Topics: Funding.');
    expect(text).toContain('rooms: Two of five computers are wet. (The offices) evidence/one.yaml:12');
    expect(text).toContain('Rank 1 of 3.');
    expect(text).toContain('other inhibiting factors found here that it leads to, directly or by way of others: 1');
    expect(text).toContain('independent sources that show it: 2 (Head of agency, The offices)');
    expect(text).toContain('levels from the target (4), over the indicators it and its effects touch: 2');
    expect(text).toContain('2 at Facilities (facilities)');
    expect(text).toContain('Leads to: Broken devices (broken-devices): rooms');
    expect(text).toContain('Remedies: A flood watch roster (flood-watch)');
  });

  test('that is contested, stated, or enabling says so', () => {
    expect(about('broken-devices')).toContain('Denied by:');
    expect(about('broken-devices')).toContain('No remedy answers it.');
    expect(about('low-demand')).toContain('Stated by: An Article (2023). (weaknesses, c)');
    expect(about('backing')).toContain('Enabling factors are not ranked.');
  });

  test('of the catalogue names its source; one in a circle its members; a gap may be a range', () => {
    const text = about('x', {
      factors: [
        factor('x', both('X', 'X'), {
          text: both('More.', 'Lagi.'),
          concepts: ['unheard-of'],
          source: 'convention',
          place: null,
          circle: ['y'],
          leadsTo: [{ factor: 'y', evidence: [] }],
          affects: ['funds', 'commitment', 'gone'],
          statedBy: ['article'],
          rank: { position: 1, basis: 'stated', weighed: null, sources: 0, leadsTo: 1, gap: [0.5, 3.5] },
        }),
        factor('y', both('Y', 'Y'), { source: 'A Book', concepts: [] }),
      ],
    });
    expect(text).toContain('More.');
    expect(text).not.toContain('In general: More.');
    expect(text).toContain('Topics: unheard-of.');
    expect(text).toContain(
      "Described in the catalogue after: the framework's or the catalogue's own choice (convention).",
    );
    expect(text).toContain('It is part of a vicious circle with: Y (y)');
    expect(text).toContain('0.50–3.50');
    expect(text).toContain('0–3 at Funds (funds)');
    expect(text).toContain('0 at Commitment (commitment)');
    expect(text).toContain('Stated by: An Article (2023).');
    expect(
      about('y', { factors: [factor('y', both('Y', 'Y'), { source: 'A Book', polarity: 'enabling' })] }),
    ).toContain('after: A Book.');
  });
});

describe('a remedy', () => {
  test('tells why, its reach indicator by indicator, and what is known of it', () => {
    const text = about('flood-watch');
    expect(text).toContain('answers Yearly floods (floods)');
    expect(text).toContain('proposed by Head of agency (answer 4)');
    expect(text).toContain('If each of these indicators were one level better, the whole score would change by +0.25:');
    expect(text).toContain('Facilities (facilities): from 2 to 3, alone +0.25');
    expect(text).toContain('Due: June 2022');
    expect(text).toContain('Builds on: The head backs it (backing)');
    expect(text).toContain('Recorded at study.yaml:90');
    expect(text).toContain('Place 1 of 2 in the order of what comes first; this agency calls for it itself.');
    expect(about('name-stand-ins')).toContain('this agency does not call for it itself.');
    expect(about('name-stand-ins')).toContain('the next step from level 3 at Staff (staffing)');
  });

  test('that was done or dropped is not recommended any more', () => {
    const text = about('flood-watch', {
      remedies: [{ ...ASSESSMENT.remedies[0]!, status: 'dropped', open: false }],
    });
    expect(text).toContain('It is not recommended, since it is already decided: dropped.');
    expect(text).toContain('What it was for');
    expect(text).not.toContain('Why it is recommended');
    expect(text).not.toContain('Its reach');
    expect(text).not.toContain('Reach: ');
  });

  test('that touches nothing scored has no reach; others say what cannot rise', () => {
    const [first] = ASSESSMENT.remedies;
    const bare = {
      ...first!,
      id: 'x',
      why: [{ kind: 'proposed' as const, by: null, at: null, evidence: [] }],
      horizon: null,
      effort: null,
      who: null,
      status: null,
      owner: null,
      due: null,
      uses: [],
      place: null,
    };
    const none = about('x', { remedies: [{ ...bare, reach: null }] });
    expect(none).toContain('It touches no indicator that has a score');
    expect(none).not.toContain('What is known of it');
    const mixed = about('x', {
      remedies: [{ ...bare, improves: ['funds', 'commitment', 'gone', 'staffing'] }],
      ...nodes((n) => ({ ...n, stake: null })),
    });
    expect(mixed).toContain('Funds (funds): not scored');
    expect(mixed).toContain('Commitment (commitment): already at the best level');
    expect(mixed).toContain('gone (gone): not scored');
    expect(mixed).toContain('Staff (staffing): from 3 to 4, alone –');
  });
});

describe('an item of evidence', () => {
  test('tells who said it, where it stands, and what rests on it', () => {
    const text = about('staff-head');
    expect(text).toContain('A unit has been told to do it. “Sudah diarahkan.”');
    expect(text).toContain(
      'Source: Head of agency (interview; 7 January 2022; section 3.1; speaks for: leadership; chosen: purposive)',
    );
    expect(text).toContain('The level of Staff (staffing)');
    expect(text).toContain('Shows: Yearly floods (floods)');
    expect(text).toContain('Denies: Broken devices (broken-devices)');
    expect(text).toContain('The proposal A flood watch roster (flood-watch)');
  });

  test('that nothing uses says so', () => {
    expect(about('rumour', { nodes: [], factors: [], sources: [] })).toContain('Nothing uses it.');
    expect(about('rumour')).toContain('Rejected: hearsay.');
    expect(about('rooms')).toContain('Source: The offices (observation)');
  });
});

test('a candidate names the weak indicators that suggest it', () => {
  expect(about('no-maintenance')).toContain('Facilities (facilities): 2, begun');
  expect(about('x', { candidates: [{ id: 'x', title: both('X', 'X'), because: ['funds', 'gone'] }] })).toContain(
    '- Funds (funds)\n- gone (gone)',
  );
});

test('render explains by id, and is empty where there is none', () => {
  expect(render(ASSESSMENT, { view: 'explain', id: 'floods', format: 'text', lang: 'id' })).toContain('Banjir tahunan');
  expect(render(ASSESSMENT, { view: 'explain' })).toContain('The whole');
  expect(render(ASSESSMENT, { view: 'explain', id: 'nothing' })).toBe('');
});
