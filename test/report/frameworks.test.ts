import { expect, test } from 'vitest';
import { shippedFramework } from '../../src/app/shipped.js';
import type { Framework, FrameworkNode } from '../../src/model/framework.js';
import { EMPTY_CATALOGUE } from '../../src/model/catalogue.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { extentOf } from '../../src/report/phrases/extent.js';
import { frameworkShow } from '../../src/report/views/framework-show.js';
import { frameworksList } from '../../src/report/views/frameworks-list.js';
import { inhibitor, node as nodeOf, remedy } from '../build.js';
import { ASSESSMENT, both } from './fixtures.js';
import { section, words } from './sections.js';

const node = (id: string, fields: Partial<FrameworkNode>): FrameworkNode =>
  nodeOf(id, null, { title: both(id.toUpperCase(), id), ...fields });

const { levels, bands, supersedes: _, ...rules } = ASSESSMENT.framework;
const FRAMEWORK: Framework = {
  ...rules,
  summary: both('In short.', 'Singkatnya.'),
  lineage: ['tiny'],
  scale: { levels, worst: 1, best: 4, fractional: false, cumulative: false },
  weakBelow: 3,
  target: 4,
  bands: { edges: bands, decimals: null },
  top: ['dim', 'lone', 'gone'],
  nodes: {
    dim: node('dim', { children: ['leaf'], definition: { text: both('What it is.', 'Apa itu.'), source: 'book' } }),
    leaf: node('leaf', {
      parent: 'dim',
      weight: 2.5,
      definition: { text: both('A part.', 'Bagian.'), source: 'convention' },
      concepts: ['funding', 'unheard-of'],
      ask: [both('Who pays?', 'Siapa yang membayar?'), { ...both('Who waits?', 'Siapa menunggu?'), to: ['users'] }],
      look: [both('The till.', 'Kas.')],
      read: [both('The budget.', 'Anggaran.')],
      levels: { 1: both('None.', 'Tidak ada.') },
      needs: { sources: 2, methods: 2, groups: ['leadership', 'users'] },
    }),
    lone: node('lone', {}),
  },
  catalogue: { ...EMPTY_CATALOGUE, concepts: { funding: { title: both('Funding', 'Pendanaan') } } },
  own: { factors: [], remedies: [] },
};

test('the list has a row each and says how to see more', () => {
  const text = words(markdown(frameworksList([{ framework: FRAMEWORK, file: null, package: null }], 'en')));
  expect(text).toContain(
    '| tiny | 1.0.0 | Two dimensions | 1 dimension and 2 indicators | in the program | bbbbbbbbbbbb |',
  );
  expect(text).toContain('More about one: egov-assess frameworks show tiny');
  expect(markdown(frameworksList([], 'id'))).not.toContain('egov');
});

test.each([
  ['spbe-2020', '4 dimensions and 47 indicators', '4 dimensi dan 47 indikator'],
  ['heeks-itposmo', '7 indicators', '7 indikator'],
  ['swot', '2 axes, 4 quadrants and 11 aspects', '2 sumbu, 4 kuadran, dan 11 aspek'],
])('%s is said to be made of %s', (id, en, inIndonesian) => {
  const shipped = shippedFramework(id);
  expect(shipped && [extentOf(shipped, 'en'), extentOf(shipped, 'id')]).toEqual([en, inIndonesian]);
});

test('a framework that scores nodes and places factors is made of both', () => {
  const positioning = shippedFramework('swot')?.positioning;
  expect(extentOf({ ...FRAMEWORK, ...(positioning ? { positioning } : {}) }, 'en')).toBe(
    '1 dimension, 2 indicators, 2 axes and 4 quadrants',
  );
});

test('a framework is shown with its tree, scale, bands and rules', () => {
  const text = words(markdown(frameworkShow(FRAMEWORK, 'en')));
  expect(text).toContain('tiny 1.0.0: 1 dimension and 2 indicators.');
  expect(text).toContain('| DIM | dim | 1 |\n| &emsp;LEAF | leaf | 2.5 |\n| LONE | lone | 1 |');
  expect(text).toContain('- 1 absent: Not there.');
  expect(text).toContain('- good (good): from 3.25');
  expect(text).toContain('Whose ratings make the score: coder and consensus of the raters.');
  expect(text).toContain('Weak is below 3; the target is 4.');
  expect(text).toContain('- book: A Book (1984).');
});

test('an indicator is shown with its levels, questions and needs', () => {
  const text = words(section(markdown(frameworkShow(FRAMEWORK, 'en')), 'LEAF'));
  expect(text).toContain("A part. (after: the framework's own choice (convention))");
  expect(text).toContain(
    '- Levels:\n  - 1: None.\n- Ask:\n  - Who pays?\n  - For users: Who waits?\n- Observe:\n  - The till.\n- Read:\n  - The budget.',
  );
  expect(text).toContain(
    'Well founded with 2 or more independent sources, 2 or more methods and the voice of leadership and users.',
  );
  expect(text).toContain('Topics: Funding and unheard-of.');
});

test('in Indonesian, and without a summary or sources', () => {
  const { summary: _summary, ...bare } = FRAMEWORK;
  const text = words(markdown(frameworkShow({ ...bare, sources: {} }, 'id')));
  expect(text).toContain('Siapa yang membayar?');
  expect(text).not.toContain('Singkatnya');
  expect(text).not.toContain('Pustaka');
});

test('it holds what the file says for its readers, and what each part rests on', () => {
  const remarks = {
    lang: 'en' as const,
    basedOn: ['book'],
    basis: { scale: 'book', coverage: 'convention', bands: 'convention' },
    note: 'Read with care.',
    sources: { book: 'Only the first edition was at hand.' },
    nodes: { leaf: 'Added later.' },
    concepts: ['funding'],
  };
  const page = markdown(frameworkShow({ ...FRAMEWORK, remarks }, 'en'));
  const text = words(page);
  expect(text).toContain('The framework as a whole follows book.\n\nNote: Read with care.');
  expect(words(section(page, 'Scale'))).toContain('After: book.');
  expect(words(section(page, 'Bands'))).toContain("After: the framework's own choice (convention).");
  expect(text).toContain("coverage. (after: the framework's own choice (convention))");
  expect(words(section(page, 'LEAF'))).toContain('Note: Added later.');
  expect(words(section(page, 'Topics of its own'))).toContain('Funding (funding)');
  expect(text).toContain('- book: A Book (1984). Only the first edition was at hand.');
  const indonesian = words(markdown(frameworkShow({ ...FRAMEWORK, remarks }, 'id')));
  expect(indonesian).toContain('Catatan: [en] Read with care.');
  expect(indonesian).toContain('Catatan: [en] Added later.');
  expect(indonesian).toContain('[en] Only the first edition was at hand.');
});

test('its own factors and the remedies it names are told in full', () => {
  const factor = inhibitor(['funding'], { title: both('No money', 'Tidak ada dana'), text: both('Broke.', 'Habis.') });
  const budget = remedy(['no-money'], {
    title: both('Plan a budget', 'Susun anggaran'),
    who: both('the head', 'kepala'),
    improves: ['funding'],
    uses: ['unheard-of'],
    source: 'A Book (1984).',
  });
  const step = node('lone', { remedies: { 1: ['plan-budget'] } });
  const page = markdown(
    frameworkShow(
      {
        ...FRAMEWORK,
        nodes: { ...FRAMEWORK.nodes, lone: step },
        catalogue: { ...FRAMEWORK.catalogue, factors: { 'no-money': factor }, remedies: { 'plan-budget': budget } },
        own: { factors: ['no-money'], remedies: [] },
      },
      'en',
    ),
  );
  expect(words(section(page, 'LONE'))).toContain('Next steps:\n  - from level 1: Plan a budget (plan-budget)');
  expect(words(section(page, 'Factors of its own'))).toContain(
    "No money (no-money): Broke.\n  - Inhibiting; inside the agency; Funding.\n  - Source: the framework's or the catalogue's own choice (convention)",
  );
  expect(words(section(page, 'Remedies it names'))).toContain(
    'Plan a budget (plan-budget)\n  - The head; short term; little effort (with the means at hand).\n  - Against No money.\n  - For Funding.\n  - Builds on unheard-of.\n  - Source: A Book (1984).',
  );
});

test('its rules are told in full: direction, proof, branches, what becomes of the unknown, and when it holds', () => {
  const levels = [
    { value: 2, label: both('far', 'jauh'), means: both('Far off.', 'Masih jauh.') },
    { value: 0, label: both('none', 'tidak ada'), means: both('No gap.', 'Tanpa kesenjangan.') },
  ];
  const scale = { levels, worst: 2, best: 0, fractional: true, cumulative: true };
  const whole: Framework = {
    ...FRAMEWORK,
    valid: { from: '2021', to: '2026-06' },
    supersedes: 'older',
    extends: { id: 'broader', version: '1.2.0' },
    scale,
    missing: { sought: 'floor', unsought: 'block' },
    coverageFloor: 0,
    bands: { ...FRAMEWORK.bands, decimals: 2 },
    nodes: {
      ...FRAMEWORK.nodes,
      dim: node('dim', { children: ['leaf'], aggregate: 'min', scale, bands: { edges: bands, decimals: null } }),
      leaf: node('leaf', { parent: 'dim', proof: { 2: [both('The plan.', 'Rencananya.')] } }),
    },
  };
  const page = markdown(frameworkShow(whole, 'en'));
  const text = words(page);
  expect(text).toContain('It is another framework with differences: broader 1.2.0. In force');
  expect(text).toContain('In force from 2021 until June 2026. It replaces another, whose results cannot be compared');
  expect(words(section(page, 'Scale'))).toContain(
    'Lower is better. Values between two levels may be given. A level counts only if every level below it is proven as well. Some branches have levels of their own',
  );
  expect(words(section(page, 'Bands'))).toContain('Scores are compared after rounding to 2 decimals.');
  expect(text).toContain('- Looked for and not found: counted at the worst level, and marked.');
  expect(text).toContain('- Looked for by nobody: what they are a part of gets no score.');
  expect(text).toContain('A dimension is judged however little of it is known.');
  expect(text).toContain('Weak is above 3; the target is 4.');
  expect(words(section(page, 'DIM'))).toContain('Made of its parts as: minimum, weights left aside.');
  expect(words(section(page, 'DIM'))).toContain('Levels of this branch. Lower is better.');
  expect(words(section(page, 'DIM'))).toContain('Bands of its own. Scores are compared before rounding.');
  expect(words(section(page, 'LEAF'))).toContain('- 2\n    - Evidence: The plan.');
  const id = words(markdown(frameworkShow({ ...whole, valid: { to: '2026' } }, 'id')));
  expect(id).toContain('Berlaku sampai 2026.');
  expect(id).toContain('Makin rendah makin baik.');
  expect(id).toContain('Bukti: Rencananya.');
});
