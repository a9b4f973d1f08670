import { describe, expect, it } from 'vitest';
import { Stopped } from '../../../src/cli/prompter.js';
import { folder } from '../run.js';
import { adding, FILES, STUDY, TINY } from './asked.js';

const YES = 'Yes, write it';
const RATED = `${STUDY}ratings:\n  tiny:\n    plan: { level: 2, evidence: [e1] }\n`;

/** A ladder that items prove step by step, with values between. */
const STEPS = TINY.replace('scale:\n', 'scale:\n  cumulative: true\n  fractional: true\n').replace(
  'levels: { 1: no plan, 2: a plan }',
  'levels: { 1: no plan, 2: a plan }, proof: { 2: [the plan itself] }',
);
const steps = (): string => folder({ ...FILES, 'tiny.yaml': STEPS });

describe('add rating at a terminal', () => {
  it('shows the rubric of the node before it asks for the level', async () => {
    const { code, text, err, said } = await adding(
      ['rating'],
      ['Planning (plan)', 'e1', 'No more', '2', 'A plan is there.', YES, false],
    );
    expect(code).toBe(0);
    expect(said).toEqual([
      'Which indicator?',
      'Which item does it rest on?',
      'Another?',
      'Which level?',
      'Why, in a sentence? (Enter: leave it open)',
      'Write this?',
      'Another indicator?',
    ]);
    expect(err).toContain('\nPlanning (plan)\n1 item speaks to it so far, first in the list.\n');
    expect(err).toContain('\nPlanning (plan)\n  1 no: no plan\n  2 yes: a plan\n');
    expect(text().slice(STUDY.length)).toBe(
      'ratings:\n  tiny:\n    plan: { level: 2, evidence: [e1], why: A plan is there. }\n',
    );
  });

  it('shows it in the lines of an ordinary window where nobody knows how wide it is', async () => {
    const answers = ['Planning (plan)', 'e1', 'No more', '2', '', YES, false];
    const { err } = await adding(['rating'], answers, { columns: 0 });
    expect(err).toContain('\nPlanning (plan)\n  1 no: no plan\n  2 yes: a plan\n');
  });

  it('asks nothing where one of the frameworks of the study rates, and all else was typed', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('[tiny.yaml]', '[tiny.yaml, swot]') });
    const { code, err, said, text } = await adding(
      ['rating', '--node', 'plan', '--level', '2', '--evidence', 'e1'],
      [],
      { cwd },
    );
    expect({ code, err, said }).toEqual({ code: 0, err: '', said: [] });
    expect(text()).toContain('ratings:\n  tiny:\n    plan: { level: 2, evidence: [e1] }\n');
  });

  it('offers no dimension, and takes one that is named all the same, with what that does', async () => {
    expect((await adding(['rating'], ['The whole (whole)'])).code).toBe(70);
    const { err, said, text } = await adding(
      ['rating', '--node', 'whole'],
      ['None', 'not applicable', '', 'x', YES, false],
    );
    expect(err).toContain('\nThis is a dimension: a rating of it counts instead of what its indicators say.\n');
    expect(said).toContain('This is needed.');
    expect(text()).toContain('    whole: { status: not-applicable, why: x }\n');
    expect((await adding(['rating', '--node', 'plan'], [new Stopped()])).err).not.toContain('a dimension');
  });

  it('refuses an item as the ground of there being no evidence', async () => {
    const { code } = await adding(['rating', '--node', 'plan'], ['e1', 'No more', 'no level', 'no evidence']);
    expect(code).toBe(70);
  });

  it('offers of what is rated only to whom has not rated it', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': RATED });
    expect((await adding(['rating'], ['Planning (plan)'], { cwd })).code).toBe(70);
    const other = await adding(
      ['rating', '--rater', 'b'],
      ['Planning (plan)', 'coder', 'e1', 'No more', '1', '', YES, false],
      { cwd },
    );
    expect(other.said).toContain('In what capacity does b judge?');
    expect(other.text('ratings/b.yaml')).toContain(
      'role: coder\nratings:\n  tiny:\n    plan: { level: 1, evidence: [e1] }\n',
    );
    const again = await adding(
      ['rating', '--rater', 'b', '--node', 'whole'],
      ['None', 'no evidence', false, 'x', YES, false],
      { cwd },
    );
    expect(again.text('ratings/b.yaml')).toContain('    whole: { status: no-evidence, why: x }\n');
  });

  it('offers what is rated first where it is to be rated anew', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': RATED });
    const { text } = await adding(['rating', '--replace'], ['Planning (plan)', 'e1', 'No more', '1', '', YES, false], {
      cwd,
    });
    expect(text()).toBe(RATED.replace('level: 2', 'level: 1'));
  });

  it.each([
    [['no evidence', true, 'asked', YES, false], '{ status: no-evidence, sought: true, why: asked }'],
    [['assumed', '', 'two', '7', '1.5', 'x', YES, false], '{ value: 1.5, status: assumed, why: x }'],
    [
      ['taken over', '2', 'Rule 5', '', 'p. 3', '', YES, false],
      '{ value: 2, status: external, source: rule, at: p. 3 }',
    ],
  ])('asks why there is no level: %j', async (answers, line) => {
    const { text } = await adding(['rating', '--node', 'plan'], ['None', ...answers]);
    expect(text()).toContain(`    plan: ${line}\n`);
  });

  it('says why there is no level also where items speak to it', async () => {
    const { text } = await adding(
      ['rating', '--node', 'tiny/plan'],
      ['e2', 'No more', 'no level', 'rejected', 'a draft', YES, false],
    );
    expect(text()).toContain('    plan: { evidence: [e2], status: rejected, why: a draft }\n');
  });

  it('takes a level for each of several items', async () => {
    const { text } = await adding(
      ['rating', '--node', 'plan'],
      ['e1', 'e2', 'No more', 'each item proves', '2', '1', 'x', YES, false],
    );
    expect(text()).toContain('    plan: { evidence: { e1: 2, e2: 1 }, why: x }\n');
  });

  it('takes a value between levels, where the ladder has them, and what each item proves first where it is climbed', async () => {
    const between = await adding(
      ['rating', '--node', 'plan'],
      ['e1', 'No more', 'between levels', 'much', '9', '1.4', 'x', YES, false],
      { cwd: steps() },
    );
    expect(between.said.join('\n')).toContain('Which value, from 1 to 2?');
    expect(between.text()).toContain('    plan: { value: 1.4, evidence: [e1], why: x }\n');
    expect(between.err).toContain('2 yes: a plan Proof: the plan itself\n');
    expect(between.err).toContain('A level counts only if those below it are proven too.');
    const proven = await adding(
      ['rating', '--node', 'plan'],
      ['e1', 'No more', 'each item proves', '2', '', YES, false],
      { cwd: steps() },
    );
    expect(proven.text()).toContain('    plan: { evidence: { e1: 2 } }\n');
  });

  it('asks for the framework where the study names several', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('[tiny.yaml]', '[tiny.yaml, jones]') });
    const { text, said } = await adding(
      ['rating'],
      [
        '(jones)',
        '(staffing)',
        'e1',
        'No more',
        '2',
        '',
        YES,
        true,
        '(facilities)',
        'None',
        'not applicable',
        'x',
        YES,
        false,
      ],
      { cwd },
    );
    expect(said.filter((each) => each === 'By which framework?')).toHaveLength(1);
    expect(text()).toContain(
      '  jones:\n    staffing: { level: 2, evidence: [e1] }\n    facilities: { status: not-applicable, why: x }\n',
    );
  });

  it('asks for the level anew once the items are others', async () => {
    const { text } = await adding(['rating', '--node', 'plan'], [
      'e1', 'No more', '2', 'x', 'Change an answer', 'evidence: e1', 'e2', 'No more', '1', YES, false,
    ]); // prettier-ignore
    expect(text()).toContain('    plan: { level: 1, evidence: [e2], why: x }\n');
  });

  it('asks nothing where all was given, whichever flags that took', async () => {
    const { said, code } = await adding(['rating', '--node', 'plan', '--level', '2', '--evidence', 'e1'], []);
    expect({ said, code }).toEqual({ said: [], code: 0 });
  });

  it('asks for no level where a value was given', async () => {
    const { said, text } = await adding(['rating', '--value', '1.4', '--evidence', 'e1'], ['(plan)', '', YES, false], {
      cwd: steps(),
    });
    expect(said).not.toContain('Which level?');
    expect(text()).toContain('    plan: { value: 1.4, evidence: [e1] }\n');
  });

  it.each([
    [['--node', 'plna'], 'did you mean "plan"?'],
    [['--framework', 'tiyn'], 'did you mean "tiny"?'],
    [['--node', 'tiny/plan'], 'there already is a rating "tiny/plan"'],
    [['--evidence', 'e9'], 'UNKNOWN-EVIDENCE'],
  ])('asks nothing where %j cannot be meant', async (argv, words) => {
    const { code, err, said } = await adding(['rating', ...argv], [], {
      cwd: folder({ ...FILES, 'study.yaml': RATED }),
    });
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(err).toContain(words);
  });

  it('asks nothing where no framework scores indicators', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('[tiny.yaml]', '[swot]') });
    const { code, err, said } = await adding(['rating'], [], { cwd });
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(err).toContain('None of the frameworks of this study rates indicators.');
  });
});
