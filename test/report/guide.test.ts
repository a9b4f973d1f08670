import { describe, expect, it, test } from 'vitest';
import { gapsOf } from '../../src/analysis/gaps/index.js';
import { guideFor, guideOf } from '../../src/analysis/guide/index.js';
import { SHIPPED } from '../../src/app/shipped.js';
import type { Framework } from '../../src/model/framework.js';
import { html } from '../../src/report/formats/html/index.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { plainText } from '../../src/report/formats/terminal/index.js';
import { guideDocument, type GuideWanted } from '../../src/report/views/guide/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { section, words } from './sections.js';

const both = (en: string, id: string) => ({ en, id });

const F = framework(
  {
    people: {
      unit: {
        title: both('Clear unit', 'Unit yang jelas'),
        definition: { text: both('Who does it.', 'Siapa yang mengerjakan.'), source: 'convention' },
        ask: [both('Which unit?', 'Unit mana?'), { en: 'Since when?' }],
        look: [{ en: 'A board.' }, { en: 'A plate.' }],
        read: [{ en: 'A decree.' }],
        levels: { 2: { en: 'Some of it.' } },
        proof: { 2: [{ en: 'A list' }] },
        needs: { groups: ['leadership', 'farmers'] },
      },
      skills: { title: both('Skills', 'Keahlian'), ask: [both('Who was trained?', 'Siapa yang dilatih?')] },
    },
  },
  { title: both('A framework', 'Sebuah kerangka') },
);
const EMPTY = framework({ a: { bare: {} } });

type Wanted = Partial<GuideWanted>;
const PARTS = ['interview', 'observation', 'documents'] as const;
const of = (by: Framework, lang: 'en' | 'id' = 'en', wanted: Wanted = {}): string =>
  markdown(guideDocument(guideOf(by), lang, { parts: PARTS, group: null, ...wanted }));

const forStudy = (spec: StudySpec, lang: 'en' | 'id' = 'en', by = F): string => {
  const heard = study(spec);
  return words(markdown(guideDocument(guideFor(heard, by, gapsOf(heard, by, TOOL)!), lang)));
};

describe('a question for some groups', () => {
  const own = { en: 'Where did you stop?', to: ['users'] };
  const boss = { en: 'What did you decide?', to: ['leadership'] };
  const by = (...groups: string[]) =>
    framework({ a: { help: { title: { en: 'Help' }, ask: [{ en: 'How?' }, own, boss], needs: { groups } } } });
  const asked = (text: string, group: string) => section(text, `Interview with: ${group}`).match(/^\d\. .*/gmu);

  it('is on their sheets alone, and what is for all on those of whom the framework wants to hear', () => {
    const text = of(by('leadership', 'staff'));
    expect(asked(text, 'leadership')).toEqual(['1. How?', '2. What did you decide?']);
    expect(asked(text, 'staff')).toEqual(['1. How?']);
    expect(asked(text, 'users')).toEqual(['1. Where did you stop?']);
  });

  it('is not put to whoever knows, who are asked the rest', () => {
    const text = of(by());
    expect(asked(text, 'whoever knows')).toEqual(['1. How?']);
    expect(asked(text, 'users')).toEqual(['1. Where did you stop?']);
  });

  it('is put to whoever knows where those it is for are not met again', () => {
    const heard = study({ sources: {}, ratings: {} });
    const lacking = guideFor(heard, by(), gapsOf(heard, by(), TOOL)!);
    expect(lacking.interviews.map(({ group }) => group)).toEqual([null]);
    expect(asked(markdown(guideDocument(lacking, 'en')), 'whoever knows')).toHaveLength(3);
  });

  test.each(SHIPPED.ids().map((id) => ({ id })))('$id: none is lost, and none asked of another group', ({ id }) => {
    const shipped = SHIPPED.framework(id)!;
    const guide = guideOf(shipped);
    const page = words(of(shipped).replaceAll('\\', ''));
    for (const { ask } of Object.values(shipped.nodes))
      for (const { en = '', to } of ask) {
        expect(page).toContain(words(en));
        const sheets = guide.interviews.map(({ group }) => group).filter((group) => group !== null);
        const others = sheets.filter((group) => to && !to.includes(group));
        for (const group of others)
          expect(words(of(shipped, 'en', { parts: ['interview'], group }).replaceAll('\\', ''))).not.toContain(
            words(en),
          );
      }
  });
});

describe('a guide to a framework', () => {
  const text = of(F);

  it('asks of each group what it is to be heard on, with lines to write on', () => {
    expect(text.match(/^## .*/gmu)).toEqual([
      '## To open',
      '## To close',
      '## Interview with: leadership',
      '## Interview with: farmers',
      '## Interview with: whoever knows',
      '## Observation sheet',
      '## Document checklist',
      '## Levels: for the interviewer, not to be read aloud',
    ]);
    const leaders = section(text, 'Interview with: leadership');
    expect(leaders).toContain(
      '### 1.1 Clear unit (unit)\n\n*Who does it.*\n\n1. Which unit?\n2. Since when?\n\n| Notes |',
    );
    expect(leaders.match(/^\|\s+\|\s+\|$/gmu)).toHaveLength(3);
    expect(leaders).not.toContain('Skills');
    expect(section(text, 'Interview with: whoever knows')).toContain('### 1.2 Skills');
  });

  it('opens with what those who are asked must know, and says that no framework prescribes it', () => {
    const opening = section(text, 'To open');
    for (const said of ['convention', 'voluntary', 'pseudonym', 'recorded', 'quoted']) expect(opening).toContain(said);
  });

  it('is a sheet of what to look at, to be ticked', () => {
    const sheet = section(text, 'Observation sheet');
    expect(sheet).toContain('| Place | Date | Time | Observer |');
    expect(sheet).toContain('| 1.1 Clear unit (unit) | A board. | ☐ | ☐ | ☐ |  |\n|  | A plate. | ☐ | ☐ | ☐ |  |');
    expect(sheet).not.toContain('Skills');
  });

  it('is a list of what to read', () => {
    expect(section(text, 'Document checklist')).toContain('| 1.1 Clear unit (unit) | A decree. | ☐ | ☐ |  |');
  });

  it('tells levels at the end, with what proves them', () => {
    const levels = words(section(text, 'Levels: for the interviewer, not to be read aloud'));
    expect(levels).toContain('- 1 level 1: means\n- 2 level 2: Some of it.\n  - Proof: A list\n');
    expect(levels).not.toContain('below it');
    const cumulative = { ...F, scale: { ...F.scale, cumulative: true } };
    expect(words(of(cumulative))).toContain('only if those below it are proven too');
  });

  it('has no levels where the framework scores nothing', () => {
    expect(of({ ...F, scale: { ...F.scale, levels: [] } })).not.toContain('Levels');
  });

  it('is in Indonesian, and marks what is not', () => {
    const id = of(F, 'id');
    expect(id).toContain('# Panduan lapangan: Sebuah kerangka');
    expect(id).toContain('## Wawancara dengan: pimpinan');
    expect(id).toContain('1. Unit mana?\n2. \\[en\\] Since when?');
    expect(id).toContain('| \\[en\\] A board. |');
  });

  it('tells what reads it aloud which texts are in the other language, in every part', () => {
    const foreign = framework({
      people: {
        unit: {
          title: { en: 'Clear unit' },
          definition: { text: { en: 'Who does it.' }, source: 'convention' },
          ask: [{ en: 'Which unit?' }],
          look: [{ en: 'A board.' }],
          read: [{ en: 'A decree.' }],
          levels: { 2: { en: 'Some of it.' } },
          proof: { 2: [{ en: 'A list' }] },
        },
      },
    });
    const page = html([guideDocument(guideOf(foreign), 'id')], 'id');
    const texts = ['Clear unit', 'Who does it.', 'Which unit?', 'A board.', 'A decree.', 'Some of it.', 'A list'];
    for (const text of texts) expect(page).toContain(`<span lang="en">[en] ${text}</span>`);
  });

  it('says so where the framework names nothing', () => {
    const text = of(EMPTY);
    for (const said of ['no interview questions', 'nothing to observe', 'no documents']) expect(text).toContain(said);
    expect(text).not.toContain('To open');
  });

  test.each([
    ['interview', 'Interview with: leadership'],
    ['observation', 'Observation sheet'],
    ['documents', 'Document checklist'],
  ] as const)('the part %s alone has the levels of what it names', (part, title) => {
    const all = ['Interview with: leadership', 'Observation sheet', 'Document checklist'];
    const only = of(F, 'en', { parts: [part] });
    expect(all.filter((each) => only.includes(`## ${each}`))).toEqual([title]);
    expect(only.includes('### 1.2 Skills')).toBe(part === 'interview');
  });

  it('is for one group alone where that is asked for', () => {
    const only = of(F, 'en', { parts: ['interview'], group: 'farmers' });
    expect(only.match(/^## Interview.*/gmu)).toEqual(['## Interview with: farmers']);
  });

  it('gives room on paper: a sheet begins a page, and cells are to be written in', () => {
    const page = html([guideDocument(guideOf(F), 'en')], 'en');
    expect(page.match(/<section class="apart">/gu)).toHaveLength(6);
    expect(page).toContain('<table class="form lines">');
    expect(page).toContain('<th scope="col" class="tick">Yes</th>');
    expect(page).toContain('<th scope="col" class="words">Note</th>');
    expect(page).toContain('<td>\u2610</td>');
  });

  it('can be read on a terminal', () => {
    expect(plainText(guideDocument(guideOf(F), 'en'))).toContain('1. Which unit?');
  });
});

describe('a guide for a study', () => {
  const text = forStudy({ sources: { clerk: { group: 'staff', role: both('Clerk', 'Petugas') } } });

  it('says of each indicator why it is there', () => {
    expect(text).toContain('# What is still to be found out: An agency (A framework)');
    expect(section(text, 'Interview with: leadership')).toContain(
      "So far: no evidence. Needed: one leader's voice and one voice from the group farmers.",
    );
  });

  it('marks what no framework asks for', () => {
    expect(section(text, 'Interview with: whoever knows')).toContain('Needed: one interview* and one observation*.');
    expect(text).toContain("* By this program's own measure (convention)");
  });

  it('asks by the definition where the framework has no question, and looks at what it has no sight of', () => {
    const bare = forStudy({}, 'en', EMPTY);
    expect(section(bare, 'Interview with: whoever knows')).toContain('The framework has no question on this.');
    expect(section(bare, 'Observation sheet')).toMatch(/^\| 1\.1 bare \(bare\) So far: .* \| bare \| ☐/mu);
    expect(section(bare, 'Document checklist')).toContain('Nothing is lacking of this kind.');
  });

  it('says of each informant, by role, what they were not asked', () => {
    const heard = section(text, 'Who has been heard, and what they were not asked');
    expect(heard).toContain('| head | leadership | 2 indicators: 1.1, 1.2 |');
    expect(heard).toContain('| Clerk (clerk) | staff | 1 indicator: 1.2 |');
  });

  it('lists what else is wanted', () => {
    const evidence = { one: { source: 'head', date: '2001' }, two: { source: 'second' } };
    const doubted = forStudy({
      sources: { second: { group: 'farmers' } },
      evidence,
      ratings: { unit: { level: null, evidence: { one: 1, two: 4 } } },
    });
    expect(section(doubted, 'What else is wanted')).toContain('1.1 Clear unit (unit): What settles the contradiction*');
  });

  it('says so where nothing is lacking', () => {
    const bare = study();
    const gaps = { ...gapsOf(bare, F, TOOL)!, gaps: [], plan: { meet: [], observe: [], read: [], besides: [] } };
    for (const [lang, said] of [
      ['en', 'Nothing is needed'],
      ['id', 'Tidak ada yang perlu dicari'],
    ] as const)
      expect(markdown(guideDocument(guideFor(bare, F, gaps), lang))).toContain(said);
  });

  it('says of a part that nothing of its kind is lacking', () => {
    const bare = study();
    const gaps = gapsOf(bare, F, TOOL)!;
    const plan = { meet: [], observe: ['unit'], read: [], besides: [] };
    const text = markdown(guideDocument(guideFor(bare, F, { ...gaps, plan }), 'id'));
    expect(section(text, 'Wawancara')).toContain('Tidak ada yang kurang dari jenis ini.');
  });
});
