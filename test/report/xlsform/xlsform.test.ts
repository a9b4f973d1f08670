import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SHIPPED } from '../../../src/app/shipped.js';
import type { Framework, FrameworkNode } from '../../../src/model/framework.js';
import type { CellValue, SheetTable } from '../../../src/model/sheets.js';
import { LANGUAGES } from '../../../src/model/lang.js';
import { formWording, xlsform } from '../../../src/report/xlsform/index.js';
import { framework } from '../../build.js';
import { textsOf, WRITABLE } from '../../sinks/payloads/index.js';
import { complaints } from './rules.js';

const ALL = { lang: 'en', only: null } as const;

/** Column → cell, of each row. */
const rowsOf = ({ columns, rows }: SheetTable): Record<string, CellValue>[] =>
  rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));

function form(of: Framework, wanted: Parameters<typeof xlsform>[1] = ALL) {
  const [survey, choices, settings] = xlsform(of, wanted) as [SheetTable, SheetTable, SheetTable];
  return { survey: rowsOf(survey), choices: rowsOf(choices), settings: rowsOf(settings) };
}

const EN = 'label::English (en)';
const ID = 'label::Bahasa Indonesia (id)';

const SMALL = framework(
  {
    staffing: {
      'clear-unit': {
        title: { en: 'Clear unit', id: 'Unit yang jelas' },
        definition: { text: { en: 'Who does it.' }, source: 'convention' },
        ask: [{ en: 'Who?', id: 'Siapa?' }, { en: 'Since when?' }, { en: 'Where?', to: ['users', 'farmers'] }],
        look: [{ en: 'A board.' }],
        read: [{ en: 'A decree.' }],
        levels: { 1: { en: 'Nobody does it.' } },
        proof: { 2: [{ en: 'A decree' }, { en: 'A plan' }] },
        needs: { groups: ['leadership', 'farmers'] },
      },
      'skills': {},
    },
    money: { budget: {} },
  },
  { id: 'small', digest: 'abcdef0123456789', title: { en: 'Small', id: 'Kecil' } },
);

describe('a form is one by the rules', () => {
  test.each(SHIPPED.ids().map((id) => ({ id })))('of $id', ({ id }) => {
    const found = SHIPPED.framework(id)!;
    for (const lang of ['en', 'id'] as const) expect(complaints(xlsform(found, { lang, only: null }))).toEqual([]);
  });

  const TEXT = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('${method}', '${', '[a](http://b)', '=1+1', ' x '),
  );
  const localized = fc
    .oneof(fc.record({ en: TEXT }), fc.record({ id: TEXT }), fc.record({ en: TEXT, id: TEXT }))
    .filter((text) => Object.values(text).every((words: string) => words.trim() !== ''));
  const NODE_ID = fc.oneof(
    fc.stringMatching(/^[a-b1][a-b._-]{0,3}$/u),
    fc.constantFrom('data', 'meta', 'method', 'a__level'),
  );
  const node = fc.record({
    title: localized,
    ask: fc.array(localized, { maxLength: 2 }),
    look: fc.array(localized, { maxLength: 2 }),
    read: fc.array(localized, { maxLength: 2 }),
    levels: fc.dictionary(fc.constantFrom('1', '2', '3', '4'), localized),
    needs: fc.record({ groups: fc.uniqueArray(fc.constantFrom('users', 'a.b', 'other'), { maxLength: 3 }) }),
  });
  test('of any framework', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(NODE_ID, { minLength: 2, maxLength: 8 }),
        fc.array(node, { minLength: 8, maxLength: 8 }),
        fc.constantFrom('scores', 'places'),
        ([first, ...ids], fields, kind) => {
          const leaves = Object.fromEntries(ids.map((id, i) => [id, fields[i] as Partial<FrameworkNode>]));
          const whole = framework({ [first!]: leaves });
          const of = kind === 'scores' ? whole : { ...whole, scale: { ...whole.scale, levels: [] } };
          expect(complaints(xlsform(of, ALL))).toEqual([]);
        },
      ),
    );
  });
});

test('a form stays one whatever a framework says', () => {
  for (const text of textsOf(WRITABLE)) {
    const hostile = framework({ a: { b: { title: { en: text }, ask: [{ id: text }], levels: { 1: { en: text } } } } });
    expect(complaints(xlsform({ ...hostile, title: { en: text } }, ALL))).toEqual([]);
  }
});

describe('the rules notice', () => {
  const sound = xlsform(SMALL, ALL);
  /** The form with one cell of a sheet otherwise. */
  const spoilt = (sheet: string, row: number, column: string, value: CellValue): SheetTable[] =>
    sound.map((table) =>
      table.name === sheet
        ? {
            ...table,
            rows: table.rows.map((cells, i) =>
              i === row ? cells.map((cell, j) => (table.columns[j] === column ? value : cell)) : cells,
            ),
          }
        : table,
    );
  const without = (sheet: string, row: number): SheetTable[] =>
    sound.map((table) => (table.name === sheet ? { ...table, rows: table.rows.filter((_, i) => i !== row) } : table));
  const rowOf = (sheet: 0 | 1 | 2, holds: CellValue): number =>
    sound[sheet]!.rows.findIndex((row) => row.includes(holds));

  /** The form with a question of several choices, one cell of it otherwise. */
  const spoiltShows = (column: string, value: CellValue): SheetTable[] => {
    const asked: Record<string, CellValue> = {
      type: 'select_multiple shows',
      name: 'shows',
      [EN]: 'Which?',
      [ID]: 'Mana?',
      appearance: 'minimal',
      relevant: "${method} != ''",
      [column]: value,
    };
    return sound.map((table) => {
      const more = table.name === 'survey' ? asked : { list_name: 'shows', name: 'a', [EN]: 'A', [ID]: 'A' };
      const row = table.columns.map((each) => more[each] ?? null);
      return table.name === 'settings' ? table : { ...table, rows: [...table.rows, row] };
    });
  };

  test('nothing in a sound form', () => {
    expect(complaints(spoiltShows('appearance', 'minimal'))).toEqual([]);
    expect(complaints(sound)).toEqual([]);
  });

  test.each<readonly [string, SheetTable[], RegExp]>([
    ['a type there is not', spoilt('survey', rowOf(0, 'date'), 'type', 'day'), /no type/u],
    ['a name twice', spoilt('survey', rowOf(0, 'opening'), 'name', 'date'), /there already/u],
    ['a name that differs in case', spoilt('survey', rowOf(0, 'opening'), 'name', 'Date'), /there already/u],
    ['a name that is taken', spoilt('survey', rowOf(0, 'opening'), 'name', 'meta'), /taken/u],
    ['a name with a blank', spoilt('survey', rowOf(0, 'opening'), 'name', 'an opening'), /no name/u],
    [
      'a list that is not there',
      spoilt('survey', rowOf(0, 'select_one methods'), 'type', 'select_one all'),
      /no list/u,
    ],
    ['a list that nobody asks for', spoilt('survey', rowOf(0, 'select_one methods'), 'type', 'text'), /nobody asks/u],
    ['a label left out', spoilt('survey', rowOf(0, 'opening'), EN, null), /no label in English/u],
    ['a choice without a label', spoilt('choices', 0, ID, ' '), /no label in Bahasa/u],
    ['a choice twice', spoilt('choices', 1, 'name', 'interview'), /twice/u],
    ['a choice with a blank', spoilt('choices', 1, 'name', 'focus group'), /no name of a choice/u],
    [
      'a hint in one language',
      spoilt('survey', rowOf(0, 'source_role'), 'hint::English (en)', null),
      /one language only/u,
    ],
    [
      'a reference that leads nowhere',
      spoilt('survey', rowOf(0, 'refused'), 'relevant', "${nobody} = 'no'"),
      /nowhere/u,
    ],
    ['a reference in a label', spoilt('survey', rowOf(0, 'opening'), EN, 'Hello ${date}'), /leads nowhere/u],
    ['a reference in a choice', spoilt('choices', 0, EN, '${date}'), /reference in a choice/u],
    ['what cannot be chosen', spoilt('survey', rowOf(0, 'refused'), 'relevant', "${agreed} = 'maybe'"), /never maybe/u],
    ['what is no condition', spoilt('survey', rowOf(0, 'refused'), 'relevant', 'sometimes'), /no condition/u],
    ['a group that does not end', without('survey', rowOf(0, 'end_group')), /does not end/u],
    ['a repeat that does not end', without('survey', sound[0]!.rows.length - 1), /does not end/u],
    ['a repeat that ends as a group', spoilt('survey', rowOf(0, 'end_repeat'), 'type', 'end_group'), /has not begun/u],
    [
      'a choice that looks as none does',
      spoilt('survey', rowOf(0, 'further_about'), 'appearance', 'nice'),
      /cannot look/u,
    ],
    ['an end without a beginning', without('survey', rowOf(0, 'begin_group')), /has not begun/u],
    ['a looks that there is not', spoilt('survey', rowOf(0, 'meeting'), 'appearance', 'nice'), /cannot look/u],
    ['a group that is required', spoilt('survey', rowOf(0, 'meeting'), 'required', 'yes'), /required/u],
    ['a default', spoilt('survey', rowOf(0, 'opening'), 'default', 'x'), /default/u],
    [
      'a choice of several that opens as nothing does',
      spoiltShows('appearance', 'multiline'),
      /select_multiple shows cannot look multiline/u,
    ],
    ['a question about nothing that is asked', spoiltShows('relevant', "${nobody} != ''"), /nowhere/u],
    ['a choice that is nothing', spoiltShows('relevant', "${method} = ''"), /never /u],
    ['an id with a blank', spoilt('settings', 0, 'form_id', 'a form'), /form_id/u],
    ['no version', spoilt('settings', 0, 'version', null), /no version/u],
    ['an unknown language', spoilt('settings', 0, 'default_language', 'English'), /nobody speaks/u],
    ['an unknown style', spoilt('settings', 0, 'style', 'nice'), /style/u],
    ['no settings', without('settings', 0), /not one row/u],
    ['sheets in another order', [...sound].reverse(), /sheets/u],
    [
      'an unknown column',
      [{ ...sound[0]!, columns: sound[0]!.columns.map((c) => c.replace('hint', 'tip')) }, sound[1]!, sound[2]!],
      /unknown column/u,
    ],
  ])('%s', (_what, tables, expected) => {
    expect(complaints(tables).join('\n')).toMatch(expected);
  });
});

describe('a form', () => {
  const { survey, choices, settings } = form(SMALL);
  const named = (name: string) => survey.find((row) => row['name'] === name);

  it('asks for each indicator in a group of its dimension', () => {
    const types = survey.map((row) => `${String(row['type'])} ${String(row['name'] ?? '')}`.trim());
    const from = types.indexOf('begin_group staffing__group');
    expect(types.slice(from)).toEqual([
      'begin_group staffing__group',
      'begin_group clear_unit__group',
      'note clear_unit__ask',
      'note clear_unit__look',
      'note clear_unit__read',
      'text clear_unit__finding',
      'text clear_unit__quote',
      'text clear_unit__at',
      'select_one clear_unit__level clear_unit__level',
      'end_group',
      'begin_group skills__group',
      'text skills__finding',
      'text skills__quote',
      'text skills__at',
      'select_one skills__level skills__level',
      'end_group',
      'end_group',
      'begin_group money__group',
      'begin_group budget__group',
      'text budget__finding',
      'text budget__quote',
      'text budget__at',
      'select_one budget__level budget__level',
      'end_group',
      'end_group',
      'select_one yes_no further_any',
      'begin_repeat further',
      'begin_group further_one',
      'select_one indicators further_about',
      'text further_finding',
      'text further_quote',
      'text further_at',
      'end_group',
      'end_repeat',
    ]);
  });

  it('offers the rubric of the indicator, and where it has none that of the scale', () => {
    const offered = (list: string) => choices.filter((row) => row['list_name'] === list).map((row) => row[EN]);
    expect(offered('clear_unit__level').slice(0, 2)).toEqual([
      '1 – level 1: Nobody does it.',
      '2 – level 2: means Proof: A decree; A plan',
    ]);
    expect(offered('skills__level')[0]).toBe('1 – level 1: means');
  });

  it('says in both languages what to ask, and marks what is in the other one', () => {
    expect(named('clear_unit__ask')).toMatchObject({
      [EN]: 'Ask:\n• Who?\n• Since when?\n• For users and farmers: Where?',
      [ID]: 'Tanyakan:\n• Siapa?\n• [en] Since when?\n• Untuk pengguna layanan dan farmers: [en] Where?',
    });
    expect(named('clear_unit__look')!['relevant']).toBe("${method} = 'observation'");
    expect(named('clear_unit__finding')!['hint::English (en)']).toBe('Who does it.');
  });

  it('lets the groups be chosen whose voice is asked for, and others be named', () => {
    const groups = choices.filter((row) => row['list_name'] === 'groups');
    expect(groups.map((row) => [row['name'], row[EN], row[ID]])).toEqual([
      ['leadership', 'Leadership', 'Pimpinan'],
      ['farmers', 'Farmers', 'Farmers'],
      ['_other', 'Another group', 'Kelompok lain'],
    ]);
    expect(form(framework({ a: { b: {} } })).survey.find((row) => row['name'] === 'source_group')!['type']).toBe(
      'text',
    );
  });

  it('asks of those who refuse nothing more', () => {
    expect(named('staffing__group')!['relevant']).toBe("${agreed} != 'no'");
    expect(named('clear_unit__group')!['relevant']).toBeNull();
  });

  it('takes further points once somebody says that there are some, about any indicator that is asked', () => {
    expect(named('further_any')!['relevant']).toBe("${agreed} != 'no'");
    expect(named('further')).toMatchObject({ [EN]: 'Further points', relevant: "${further_any} = 'yes'" });
    expect(named('further_finding')).toMatchObject({
      [EN]: 'What did you find out? (further point)',
      [ID]: 'Apa yang ditemukan? (hal lain)',
      required: 'yes',
    });
    const offered = (of: ReturnType<typeof form>) =>
      of.choices.filter((row) => row['list_name'] === 'indicators').map((row) => [row['name'], row[EN], row[ID]]);
    expect(offered(form(SMALL))).toEqual([
      ['clear_unit', 'Clear unit (clear-unit)', 'Unit yang jelas (clear-unit)'],
      ['skills', 'skills (skills)', '[en] skills (skills)'],
      ['budget', 'budget (budget)', '[en] budget (budget)'],
    ]);
    const only = { leaves: new Set(['budget']), id: 'hst', version: '0123456789abcdef' };
    expect(offered(form(SMALL, { lang: 'en', only })).map(([name]) => name)).toEqual(['budget']);
  });

  it('bears the id of the framework, and a version that changes with what is asked', () => {
    expect(settings).toEqual([
      {
        form_title: 'Small',
        form_id: 'small',
        version: '1.0.0-abcdef012345',
        default_language: 'English (en)',
        style: 'pages',
      },
    ]);
  });

  it('opens in the language that was asked for', () => {
    expect(form(SMALL, { lang: 'id', only: null }).settings[0]).toMatchObject({
      form_title: 'Kecil',
      default_language: 'Bahasa Indonesia (id)',
    });
  });

  it('asks of no more than was wanted, under an id and a version of its own', () => {
    const only = { leaves: new Set(['budget']), id: 'hst', version: '0123456789abcdef' };
    const part = form(SMALL, { lang: 'en', only });
    expect(complaints(xlsform(SMALL, { lang: 'en', only }))).toEqual([]);
    expect(part.survey.map((row) => row['name']).filter((name) => String(name).endsWith('__group'))).toEqual([
      'money__group',
      'budget__group',
    ]);
    expect(part.settings[0]).toMatchObject({ form_id: 'small-hst', version: '1.0.0-abcdef012345-0123456789ab' });
  });

  it('asks for findings alone where the framework scores nothing', () => {
    const places = form({ ...SMALL, scale: { ...SMALL.scale, levels: [] } });
    expect(places.survey.some((row) => String(row['name']).endsWith('__level'))).toBe(false);
    expect(places.survey.some((row) => row['name'] === 'budget__finding')).toBe(true);
  });

  it('tells how a level is proven where the ladder is cumulative', () => {
    const ladder = form({ ...SMALL, scale: { ...SMALL.scale, cumulative: true } });
    const hint = ladder.survey.find((row) => row['name'] === 'budget__level')!['hint::English (en)'];
    expect(hint).toContain('proven');
  });

  it('is not steered by what a framework says', () => {
    const hostile = form(framework({ a: { b: { title: { en: ' ${method} [see](http://x) ' } } } }));
    expect(hostile.survey.find((row) => row['name'] === 'b__group')![EN]).toBe('$ {method} [see] (http://x)');
  });

  it('asks, once something was found, which factors it shows that share a topic with the indicator', () => {
    const jones = form(SHIPPED.framework('jones')!);
    expect(jones.survey.find((row) => row['name'] === 'staffing__shows')).toMatchObject({
      type: 'select_multiple staffing__shows',
      [EN]: 'Which of these does it show? (staffing)',
      relevant: "${staffing__finding} != ''",
      appearance: 'minimal',
    });
    const offered = jones.choices.filter((row) => row['list_name'] === 'staffing__shows').map((row) => row['name']);
    expect(offered).toContain('it-expert-shortage');
    expect(offered).not.toContain('network-unreliable');
    expect(named('skills__shows')).toBeUndefined();
  });
});

describe('the words of a form', () => {
  test.each(SHIPPED.ids().map((id) => ({ id })))('tell the questions of $id apart', ({ id }) => {
    const asked = formWording(SHIPPED.framework(id)!).filter(({ takes }) => takes !== 'nothing');
    for (const lang of LANGUAGES)
      expect(new Set(asked.map(({ label }) => label[lang])).size, `${id} in ${lang}`).toBe(asked.length);
  });

  it('are those of the survey, with the groups around each question', () => {
    const [finding] = formWording(SMALL).filter(({ name }) => name === 'clear_unit__finding');
    expect(finding).toEqual({
      name: 'clear_unit__finding',
      takes: 'text',
      groups: [
        { name: 'staffing__group', label: { en: 'staffing', id: '[en] staffing' } },
        { name: 'clear_unit__group', label: { en: 'Clear unit', id: 'Unit yang jelas' } },
      ],
      label: { en: 'What did you find out? (clear-unit)', id: 'Apa yang ditemukan? (clear-unit)' },
      stem: { en: 'What did you find out? ({})', id: 'Apa yang ditemukan? ({})' },
      choices: [],
    });
    expect(formWording(SMALL).find(({ name }) => name === 'agreed')).toMatchObject({
      takes: 'one',
      groups: [{ name: 'meeting' }],
      stem: null,
      choices: [{ name: 'yes', label: { en: 'Yes', id: 'Ya' } }, { name: 'no' }],
    });
  });
});
