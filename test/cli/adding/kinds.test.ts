import { describe, expect, it } from 'vitest';
import { Stopped } from '../../../src/cli/prompter.js';
import { messages } from '../../../src/text/messages/index.js';
import { folder } from '../run.js';
import { adding, FILES, stateIn, STUDY, TINY } from './asked.js';

const YES = 'Yes, write it';

describe('add source at a terminal', () => {
  it.each([
    [['informant', 'Secretary', 'leadership', 'purposive', YES, false], 'secretary: { kind: informant, role: Secretary, group: leadership, selection: purposive }'],
    [['group', 'Operators', 'staff', 'eight', '0', '8', '', YES, false], 'operators: { kind: group, role: Operators, group: staff, size: 8 }'],
    [['place', 'The office', '', YES, false], 'the-office: { kind: place, title: The office }'],
    [['document', 'Plan', 'draft', '2023', '2022', '2026', '', '', YES, false], 'plan: { kind: document, title: Plan, status: draft, date: "2023", valid-until: "2026" }'],
    [['document', 'Plan', 'not known', '', '', '', 'https://a.id', YES, false], 'plan: { kind: document, title: Plan, url: "https://a.id" }'],
    [['publication', 'A paper', '', 'A. (2020).', '10.1/a', '', YES, false], 'a-paper: { kind: publication, title: A paper, cite: A. (2020)., doi: "10.1/a" }'],
  ] as const)('asks what belongs to its kind: %j', async (answers, line) => {
    const { text, code } = await adding(['source'], answers);
    expect(code).toBe(0);
    expect(text()).toContain(`  ${line}\n`);
  }); // prettier-ignore

  it('offers the groups that the frameworks want to hear, and takes another in any words', async () => {
    const needs = TINY.replace(
      'concepts: [planning]',
      'concepts: [planning], needs: { groups: [leadership, village-heads] }',
    );
    const cwd = folder({ ...FILES, 'tiny.yaml': needs });
    const named = await adding(['source'], ['informant', 'Secretary', 'village-heads', '', YES, false], { cwd });
    expect(named.text()).toContain('  secretary: { kind: informant, role: Secretary, group: village-heads }\n');
    const other = await adding(['source'], ['informant', 'Clerk', 'another group', 'pelaksana TIK', '', YES, false], {
      cwd,
    });
    expect(other.text()).toContain('  clerk: { kind: informant, role: Clerk, group: pelaksana-tik }\n');
    const open = await adding(['source'], ['informant', 'Guard', 'not known', '', YES, false], { cwd });
    expect(open.text()).toContain('  guard: { kind: informant, role: Guard }\n');
    expect((await adding(['source'], ['informant', '', 'not known'], { cwd })).code).toBe(70);
  });

  it('asks who speaks until there is a role or a group, and takes no words of which no id can be made', async () => {
    const { text, said } = await adding(['source'], ['informant', '', '', '人事', 'Staff', '', YES, false]);
    expect(said).toContain('Without a role or a group nobody can tell who spoke.');
    expect(text()).toContain('{ kind: informant, group: staff }\n');
  });

  it('asks everything anew once the kind is another', async () => {
    const { text } = await adding(['source'], [
      'informant', 'Secretary', 'leadership', '', 'Change an answer', 'kind: informant', 'place', 'The office', '', YES, false,
    ]); // prettier-ignore
    expect(text()).toContain('  the-office: { kind: place, title: The office }\n');
  });

  it('goes on with another where that is wanted', async () => {
    const { text } = await adding(
      ['source', '--id', 'a'],
      ['place', 'Office', '', YES, true, 'place', 'Lobby', '', YES, false],
    );
    expect(text()).toContain('  a: { kind: place, title: Office }\n  lobby: { kind: place, title: Lobby }\n');
  });
});

describe('add session at a terminal', () => {
  it('asks whom, how and when', async () => {
    const { text, said, err } = await adding(['session'], ['Staff', 'focus group', '2022-01-09', YES, false]);
    expect(err).toContain('A new entry for small: session.');
    expect(text()).toContain('  staff-0109: { source: staff, method: focus-group, date: 2022-01-09 }\n');
    expect(said.at(-1)).toBe('Another session?');
  });

  it.each([
    ['Head of agency', 'interview; questionnaire; focus group; observation'],
    ['Staff', 'focus group; interview; questionnaire; observation'],
    ['Rule 5', 'document; observation'],
  ])('offers the methods that fit %s, the usual one first', async (source, methods) => {
    const { err } = await adding(['session'], [source, 'none of these']);
    expect(err).toContain(`no choice none of these among ${methods}`);
  });

  it('takes a method that seldom fits from a flag, and keeps it with what is left unfinished', async () => {
    const { env } = stateIn();
    const left = await adding(['session', '--method', 'interview'], ['Rule 5', new Stopped()], { env });
    const { text, said } = await adding(['session'], ['Yes, go on', '2022-01-09', YES, false], { env, cwd: left.cwd });
    expect(said).not.toContain('How?');
    expect(text()).toContain('{ source: rule, method: interview, date: 2022-01-09 }');
  });

  it('asks for the method anew once the source is another', async () => {
    const { text } = await adding(
      ['session'],
      ['Rule 5', 'document', '', 'Change an answer', 'source: rule', 'Staff', 'focus group', YES, false],
    );
    expect(text()).toContain('{ source: staff, method: focus-group }\n');
  });
});

describe('add factor at a terminal', () => {
  it('asks for all that the catalogue would say', async () => {
    const { text } = await adding(['factor'], [
      'Floods', 'inhibiting', 'external', '', 'planning', 'No more', 'damaged-equipment', 'No more', 'Rule 5', 'No more', 'p. 2', YES, false,
    ]); // prettier-ignore
    expect(text().slice(STUDY.length)).toBe(`factors:
  floods:
    title: Floods
    polarity: inhibiting
    locus: external
    concepts: [planning]
    leads-to: [damaged-equipment]
    stated-by: [rule]
    at: p. 2
`);
  });
});

describe('add of what a framework knows, at a terminal', () => {
  it('asks nothing once it says what is other here', async () => {
    const factor = await adding(['factor', '--id', 'damaged-equipment', '--locus', 'external'], []);
    expect(factor.text()).toContain('factors:\n  damaged-equipment: { locus: external }\n');
  });

  it('asks for the rest of a factor that only the study knows', async () => {
    const { said } = await adding(['factor', '--title', 'Floods'], [new Stopped()]);
    expect(said).toHaveLength(1);
  });
});

describe('add proposal at a terminal', () => {
  it('offers against what hinders what hinders, and for it what helps', async () => {
    const { text } = await adding(['proposal'], [
      'Write it down', 'it-expert-shortage', 'No more', 'rules-in-force', 'No more', 'short term', 'little effort', 'Head of agency', 'p. 4',
      'e1', 'No more', 'planned', 'Secretary', '2026-06', YES, false,
    ]); // prettier-ignore
    expect(text().slice(STUDY.length)).toBe(`proposals:
  - id: write-it-down
    title: Write it down
    addresses: [it-expert-shortage]
    uses: [rules-in-force]
    horizon: short
    effort: 1
    by: head
    at: p. 4
    evidence: [e1]
    status: planned
    owner: Secretary
    due: 2026-06
`);
  });

  it('may raise an indicator where it works against no factor, and leave the rest open', async () => {
    const { text, said } = await adding(
      ['proposal'],
      [
        'Plan',
        'None',
        'Planning (plan)',
        'No more',
        'None',
        'not known',
        'not known',
        'None',
        'not known',
        '',
        '',
        YES,
        false,
      ],
    );
    expect(text()).toContain('  - { id: plan, title: Plan, improves: [tiny/plan] }\n');
    expect(said).not.toContain('Where in it? (Enter: leave it open)');
  });

  it('is asked what it is about where only its title was typed', async () => {
    const { said } = await adding(['proposal', '--title', 'x'], [new Stopped()]);
    expect(said).toEqual(['Which inhibiting factor does it work against?']);
  });

  it('is not offered factors of the other kind', async () => {
    await expect(adding(['proposal'], ['x', 'rules-in-force'])).resolves.toMatchObject({ code: 70 });
  });
});

describe('in Indonesian', () => {
  it('asks the same, and finds by names in either language', async () => {
    const cwd = folder({ ...FILES, 'study.yaml': STUDY.replace('lang: en', 'lang: id') });
    const { text, err, said } = await adding(
      ['--lang', 'id', 'session'],
      ['Kepala dinas', 'wawancara', '2022-02-01', 'Ya, tulis', false],
      { cwd },
    );
    expect(said[0]).toBe('Siapa yang ditemui, atau apa yang diamati atau dibaca?');
    expect(err).toContain('Teks ditulis dalam bahasa Indonesia.');
    expect(text()).toContain('head-0201:');
  });

  it('offers kinds in words of the language, with the key behind', () => {
    expect(Object.entries(messages('id').starting.sourceKinds)).toSatisfy((all: [string, string][]) =>
      all.every(([key, name]) => name.endsWith(` (${key})`)),
    );
  });
});
