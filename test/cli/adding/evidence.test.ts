import { describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../run.js';
import { adding, FILES, STUDY } from './asked.js';

describe('add evidence at a terminal', () => {
  it('asks in the order in which one thinks, shows the entry, and writes it', async () => {
    const { code, out, err, said, text } = await adding(
      ['evidence'],
      ['Head of agency, interview', 'p. 3', 'Nobody maintains it.', 'Tidak ada.', 'Indonesian', 'closed', 'Rule 5', 'No more', 'art. 7',
       'it-expert-shortage', 'No more', 'None', 'its own merit', 'Yes, write it', false],
    ); // prettier-ignore
    expect(said).toEqual([
      'Which session does it come from, or which source?',
      'Where in it can it be found: a page, section or minute? (Enter: leave it open)',
      'What was said, seen or read? One thing, in your own words.',
      'What are the words as spoken or printed? (Enter: leave it open)',
      'In which language are they?',
      'May these words be printed?',
      'Which rule does it show is not carried out?',
      'Another?',
      'Which article of it (rule)? (Enter: leave it open)',
      'Which factor is it evidence for?',
      'Another?',
      'Which factor is it evidence against?',
      'How does the source know?',
      'Write this?',
      'Another item from the same session?',
    ]);
    expect(code).toBe(0);
    expect(err).toContain('It will stand so:\nstudy.yaml\n@@');
    expect(out).toContain('study.yaml:16  evidence head-0107-01\n');
    expect(text().slice(STUDY.length)).toBe(`  - id: head-0107-01
    from: head-0107
    at: p. 3
    finding: "Nobody maintains it."
    quote: { text: Tidak ada., lang: id, consent: closed }
    against: [{ norm: rule, at: art. 7 }]
    shows: [it-expert-shortage]
    self-report: true
`);
  });

  it('asks for topics only where no factor tells, and for the day only where no session does', async () => {
    const { said, text } = await adding(
      ['evidence', '--finding', 'x'],
      ['Rule 5 (rule)', '', '2022-01', '', 'None', 'None', 'None', 'planning', 'No more', 'Yes, write it', false],
    );
    expect(said).toContain('When, such as 2022-01-07, or 2022-01? (Enter: leave it open)');
    expect(said).not.toContain('How does the source know?');
    expect(text()).toContain('- { id: rule-01, from: rule, date: 2022-01, finding: "x", about: [planning] }');
  });

  it('asks whether to go on where somebody speaks of whom no session is written down', async () => {
    const { said, text } = await adding(
      ['evidence', '--finding', 'x', '--shows', 'rules-in-force'],
      ['Staff (staff)', false, 'Staff (staff)', true, '', '', '', 'None', 'None', 'passes on', 'Yes, write it', false],
    );
    const asked = 'No session with Staff is written down ("egov-assess add session" writes one). Go on without one?';
    expect(said.filter((each) => each === asked)).toHaveLength(2);
    expect(text()).toContain(
      '- { id: staff-01, from: staff, finding: "x", shows: [rules-in-force], second-hand: true }',
    );
  });

  it('goes on with the same session, under the next number', async () => {
    const rest = ['', 'None', 'None', 'None', 'None', 'itself', 'Yes, write it'];
    const { said, text } = await adding(
      ['evidence', '--from', 'head-0107', '--at', '1'],
      ['one', ...rest, true, '2', 'two', ...rest, false],
    );
    expect(said.filter((each) => each.startsWith('Which session'))).toEqual([]);
    expect(text().slice(STUDY.length)).toBe(
      '  - { id: head-0107-01, from: head-0107, at: "1", finding: "one" }\n  - { id: head-0107-02, from: head-0107, at: "2", finding: "two" }\n',
    );
  });

  it('says at once what no study could have, and asks again', async () => {
    const { said } = await adding(
      ['evidence', '--from', 'rule', '--shows', 'rules-in-force'],
      ['\u001b[2J', '', 'today', '2022-02-30', '', '', '\u0007', 'x', '', 'None', 'None', 'No, leave it'],
    );
    expect(said.filter((each) => each.includes('control character'))).toHaveLength(2);
    expect(said.join('\n')).toContain('2022-01-07');
    expect(said.join('\n')).toContain('no such day');
    expect(said).toContain('This is needed.');
  });

  it('asks nothing where all that is needed was given', async () => {
    const { said, code } = await adding(['evidence', '--from', 'head', '--finding', 'x'], []);
    expect({ said, code }).toEqual({ said: [], code: 0 });
  });

  it.each([
    [['--no-input'], {}],
    [[], { CI: 'true' }],
    [[], { TERM: 'dumb' }],
  ])('asks nobody with %j and %j', async (argv, env) => {
    const { code, err, said } = await adding(['evidence', ...argv], [], { env });
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(err).toContain('--from is missing');
  });

  it.each([
    [['--from', 'haed'], 'UNKNOWN-SOURCE'],
    [['--shows', 'it-expert-shortag'], 'did you mean "it-expert-shortage"?'],
    [['--against', 'head'], 'UNKNOWN-NORM'],
    [['--disputes', 'e9'], 'UNKNOWN-EVIDENCE'],
    [['--date', '2022-02-30'], 'DATE-IMPOSSIBLE'],
    [['--id', 'e1'], 'ENTRY-EXISTS'],
    [['--id', 'E 1'], 'BAD-ID'],
  ])('asks nothing where %j cannot be meant', async (argv, words) => {
    const { code, err, said } = await adding(['evidence', ...argv], []);
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(err).toContain(words);
  });

  it('asks nothing of a study without sources', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.slice(0, STUDY.indexOf('norms:')) });
    for (const [kind, flag] of [['evidence', '--from'], ['session', '--source']] as const) {
      const { code, err, said } = await adding([kind], [], { cwd });
      expect({ code, said }).toEqual({ code: 2, said: [] });
      expect(err).toContain('egov-assess add source .');
      expect(err).toContain(`${flag} is missing`);
    } // prettier-ignore
  });

  it('asks nothing of a study that cannot be read', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('lang: en', 'lang: xx') });
    const { code, err, said } = await adding(['evidence'], [], { cwd });
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(err).toContain('NOT-ONE-OF');
  });
});

const YES = 'Yes, write it';

describe('before it is written', () => {
  const REST = ['', 'None', 'None', 'None', 'None', 'itself'];
  const GIVEN = ['evidence', '--from', 'head-0107', '--at', '1'];

  it('an answer can be changed, and what rests on it is asked anew', async () => {
    const { said, text, err } = await adding(GIVEN, [
      'one', 'so', 'not known', 'open', 'None', 'None', 'None', 'None', 'itself',
      'Change an answer', 'finding: one', 'two', 'Change an answer', 'quote: so', '', 'Yes, write it', false,
    ]); // prettier-ignore
    expect(text()).toContain('- { id: head-0107-01, from: head-0107, at: "1", finding: "two" }');
    expect(said.filter((each) => each === 'Write this?')).toHaveLength(3);
    expect(err).toContain('quote: { text: so, consent: open }');
  });

  it('it can be left, and then nothing is written', async () => {
    const { code, out, err, text } = await adding(GIVEN, ['one', ...REST, 'No, leave it']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Nothing was written.');
    expect(text()).toBe(STUDY);
  });

  it('what looks like data about somebody is told, and told once', async () => {
    const { err, code } = await adding(GIVEN, ['call +62 812-3456-7890', ...REST, 'Yes, write it', false]);
    expect(code).toBe(0);
    expect(err.match(/PERSONAL-DATA/gu)).toHaveLength(1);
  });

  it('only shows it, where that was asked for', async () => {
    const { out, text, said } = await adding([...GIVEN, '--dry-run'], ['one', ...REST]);
    expect(out).toContain('+  - { id: head-0107-01,');
    expect(text()).toBe(STUDY);
    expect(said).not.toContain('Write this?');
  });

  it('another id is proposed where somebody else took it meanwhile', async () => {
    const cwd = folder(FILES);
    const meanwhile = async (): Promise<void> => {
      await adding(['evidence', '--from', 'head-0107', '--finding', 'theirs'], [], { cwd });
    };
    const { out } = await adding(GIVEN, ['one', ...REST, meanwhile, 'Yes, write it', false], { cwd });
    expect(out).toContain('evidence head-0107-02\n');
  });

  it('is refused with the reason where it does not go together, and can be changed', async () => {
    const cwd = folder({
      ...FILES,
      'study.yaml': STUDY.replace(
        'norms: [rule]',
        'norms: [rule]\nfactors: { own: { title: Own, polarity: inhibiting, locus: internal } }',
      ),
    });
    const meanwhile = (text: string) => (): Promise<void> => {
      writeFileSync(join(cwd, 'study.yaml'), text);
      return Promise.resolve();
    };
    const before = readFileSync(join(cwd, 'study.yaml'), 'utf8');
    const { err, text } = await adding(GIVEN, [
      'one', '', 'None', 'Own (own)', 'No more', 'None', meanwhile(STUDY), 'itself', 'Change an answer', 'shows: own', meanwhile(before),
      'None', 'None', YES, false,
    ], { cwd }); // prettier-ignore
    expect(err).toContain('It cannot be written so.');
    expect(err).toContain('UNKNOWN-FACTOR');
    expect(text()).toContain('finding: "one" }');
  });
});
