import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { render } from '../../src/report/index.js';
import { framework, TOOL } from '../build.js';
import { factorCase } from '../factors.js';
import { ASSESSMENT } from './fixtures.js';

function assessed(shows: string, rest = '') {
  const { study, framework: f } = factorCase(shows, rest);
  return assess(study, f, TOOL);
}
const tows = (shows: string, rest = '') => render(assessed(shows, rest), { view: 'tows' });

describe('the TOWS matrix', () => {
  it('puts a strategy in the class stated, with the derived one beside it', () => {
    const text = tows(
      's1, w1, o1, t1',
      'proposals: [{ id: p, title: Plan, uses: [s1, o1], links: coder, class: { words: mobilization, standard: ST } }]',
    );
    expect(text).toContain(
      '**ST (1)**, strengths against threats: [Plan](#remedy-p) ([S1](#factor-s1), [O1](#factor-o1))',
    );
    expect(text).toContain('| ST, mobilization | SO | no | [S1](#factor-s1), [O1](#factor-o1) | – | the coder |');
    expect(text).toContain("The study does not say which factors its strategies join: those links are the coder's");
  });

  it('says for how many strategies the links are the coder’s, where it is not all', () => {
    const proposals = '{ id: p, title: Plan, uses: [s1, o1], links: coder }, { id: q, title: Other, uses: [s1] }';
    expect(tows('s1, o1', `proposals: [${proposals}]`)).toContain(
      'For 1 of 2 strategies the study does not say which factors they join: those links',
    );
  });

  it('puts one without a stated class in the derived one, and one without either apart', () => {
    const text = tows(
      's1, w1, o1',
      'proposals: [{ id: p, title: Plan, addresses: [w1], uses: [o1] }, { id: q, title: Other, uses: [s1] }]',
    );
    expect(text).toContain('**WO (1)**, opportunities to overcome weaknesses: [Plan](#remedy-p)');
    expect(text).toContain('In no class: [Other](#remedy-q) ([S1](#factor-s1)).');
    expect(text).toContain('| – | WO | – |');
  });

  it('says in how many cases the stated class follows, another one does, or none', () => {
    const strategy = (id: string, linked: string) => `{ id: ${id}, title: ${id}, ${linked}, class: { standard: ST } }`;
    const text = tows(
      's1, w1, o1, t1',
      `proposals: [${strategy('p', 'uses: [s1], addresses: [t1]')}, ${strategy('q', 'uses: [s1, o1]')}, ${strategy('r', 'uses: [s1]')}]`,
    );
    expect(text).toContain('3 strategies were proposed. The study states a class for 3:');
    expect(text).toContain(
      'for 1 it is the class that follows from the factors; for 1 another class follows; for 1 no class follows, so whether they agree cannot be told.',
    );
  });

  it('shows the position, the quadrant, and what weight and rating made them', () => {
    const text = tows('s1, w1, o1, t1', WEIGHED);
    expect(text).toContain('**Position: x = +1.00, y = −1.40, in the quadrant "two".**');
    expect(text).toContain('**T1** T1 (evidenced; weight 0.6, rating 3)');
    expect(tows('s1')).toContain('**S1** S1 (evidenced)');
  });

  it('does not take what was dropped for an answer', () => {
    const dropped = 'proposals: [{ id: p, title: Plan, addresses: [w1], uses: [o1], status: dropped }]';
    expect(tows('w1, o1', dropped)).toMatch(
      /no strategy answers\n\n- \[W1\]\(#factor-w1\) W1\n {2}- From the catalogue:/u,
    );
    expect(tows('w1, o1', dropped)).toContain('Plan (dropped: answers nothing any more)');
    expect(tows('w1, o1', dropped.replace('dropped', 'planned'))).toContain(
      'Every weakness and threat is addressed by at least one strategy.',
    );
  });

  it('says what nothing was found of, and where the catalogue has no suggestion', () => {
    const text = tows('t1');
    expect(text).toContain('Opportunities (none)');
    expect(text).toContain('The catalogue has no remedy for it either.');
    expect(text).toContain('No remedy was proposed in or for this agency, so there is no strategy.');
  });

  it('can be made of any study with factors, under a framework that scores nodes', () => {
    const text = render(ASSESSMENT, { view: 'tows' });
    expect(text).toContain('# TOWS matrix: ');
    expect(text).toContain('The study states no class for any of them.');
  });
});

describe('a framework that scores nodes and places factors', () => {
  it('tells both, and no node borrows a quadrant for its band', () => {
    const { study, framework: axes } = factorCase('s1, w1, o1, t1', WEIGHED);
    const scored = framework(
      { inner: { people: { concepts: ['staff'] } }, outer: { market: {} } },
      { catalogue: axes.catalogue },
    );
    const both = assess(study, { ...scored, ...(axes.positioning ? { positioning: axes.positioning } : {}) }, TOOL);
    expect(both.position).toMatchObject({ status: 'settled', quadrant: 'two' });
    const table = render(both, { view: 'score' });
    expect(table).toContain('in the quadrant "two"');
    expect(table).not.toContain('| two |');
    expect(render(both)).toContain('id="dimensions-and-indicators"');
  });
});

const WEIGHED =
  'factor-ratings: { f: { s1: { weight: 0.5, level: 4 }, w1: { weight: 0.5, level: 2 }, o1: { weight: 0.4, level: 1 }, t1: { weight: 0.6, level: 3 } } }';

describe('several studies', () => {
  it('have their quadrant in the place of a band, or that there is none', () => {
    const all = [assessed('s1, w1, o1, t1', WEIGHED), assessed('s1')];
    const rows = render(all, { view: 'score' })
      .split('\n')
      .filter((row) => row.startsWith('| s |'));
    expect(rows[0]).toContain('| two |');
    expect(rows[1]).toContain('| no position |');
  });
});

describe('the report of a framework of factors', () => {
  const text = render(assessed('s1, w1, o1, t1', WEIGHED));

  it('tells the position, the quadrant and how they came about', () => {
    expect(text).toContain('Position: x = +1.00, y = −1.40, in the quadrant "two".');
    expect(text).toContain('Each factor has a weight from 0 to 1 and a rating from 1 to 4');
    expect(text).toContain('| &emsp;[T1](#factor-t1) | 0.6 | 3 | 1.80 |');
  });

  it('has tables that add up by hand: nothing in them is cut, and a column has the same decimals throughout', () => {
    const table =
      'factor-ratings: { f: { s1: { weight: 0.55, level: 2.5 }, w1: { weight: 0.45, level: 3.5 }, o1: { weight: 0.4, level: 1 }, t1: { weight: 0.6, level: 3 } } }';
    const exact = render(assessed('s1, w1, o1, t1', table));
    expect(exact).toContain('| &emsp;[S1](#factor-s1) | 0.55 | 2.5 | 1.375 |');
    expect(exact).toContain('| &emsp;[W1](#factor-w1) | 0.45 | 3.5 | 1.575 |');
    expect(exact).toContain('| &emsp;[T1](#factor-t1) | 0.60 | 3.0 | 1.800 |');
    expect(exact).toContain('| **Position along the axis: within** |  |  | **−0.200** |');
    expect(exact).toContain('Position: x = −0.2');
  });

  it('has no section on levels and scores, and no gap', () => {
    for (const anchor of ['dimensions-and-indicators', 'level-profile', 'judgements'])
      expect(text).not.toContain(`id="${anchor}"`);
    expect(text).not.toContain('| Gap |');
  });

  it('lists the aspects, also those under which nothing was found', () => {
    expect(text).toContain('People | [W1](#factor-w1); [S1](#factor-s1) |');
    expect(render(assessed('o1'))).toContain('People | nothing found or stated |');
  });

  it('tells which factors a table leaves out, and makes no position of the rest', () => {
    const left = WEIGHED.replace('w1: { weight: 0.5, level: 2 }, ', '');
    const incomplete = render(assessed('s1, w1, o1, t1', left));
    expect(incomplete).toContain('Without a weight: [W1](#factor-w1).');
    expect(incomplete).toMatch(/within\*\* \| *\| *\| \*\*–\*\*/u);
  });

  it('on the border says so and names no quadrant', () => {
    const onBorder = WEIGHED.replace('level: 4', 'level: 2');
    expect(render(assessed('s1, w1, o1, t1', onBorder))).toContain(
      'x = 0.00, y = −1.40, on the border (x is exactly 0), so in no quadrant.',
    );
  });
});
