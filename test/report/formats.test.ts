import { describe, expect, test } from 'vitest';
import { csv } from '../../src/report/formats/csv.js';
import { json, jsonPieces, ndjson } from '../../src/report/formats/json.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { plainText, terminal } from '../../src/report/formats/terminal/index.js';
import { render } from '../../src/report/index.js';
import type { Document, Inline } from '../../src/report/tree.js';
import { ASSESSMENT } from './fixtures.js';

const DOCUMENT: Document = {
  blocks: [
    { kind: 'heading', level: 2, text: ['A | B'], anchor: 'a' },
    {
      kind: 'paragraph',
      text: [
        '1',
        '. is no list, ',
        { kind: 'strong', text: ['this'] },
        ' is ',
        { kind: 'emphasis', text: ['it'] },
        '.',
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: ['one'], items: [{ text: ['inner'], anchor: 'i' }] },
        { text: ['two'], items: [] },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: 'name', align: 'left' },
        { title: 'n', align: 'right' },
      ],
      rows: [
        [{ text: [{ kind: 'link', to: 'a', text: ['x'] }], indent: 1 }, { text: ['10'] }],
        [{ text: [{ kind: 'tone', tone: 'bad', text: ['y|z'] }] }],
      ],
    },
    { kind: 'preformatted', lines: ['██  2', '```'] },
    {
      kind: 'diagram',
      id: 'd',
      title: 'D',
      nodes: [
        { id: 'a', label: 'A', tone: 'root' },
        { id: 'b', label: 'B', tone: 'effect' },
      ],
      edges: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'gone' },
      ],
    },
  ],
};

test('a document as Markdown', () => {
  expect(markdown(DOCUMENT)).toBe(
    [
      '<a id="a"></a>',
      '',
      '## A \\| B',
      '',
      '1\\. is no list, **this** is *it*.',
      '',
      '1. one',
      '   - <a id="i"></a>inner',
      '2. two',
      '',
      '| name | n |',
      '| ---- | ---: |',
      '| &emsp;[x](#a) | 10 |',
      '| y\\|z |',
      '',
      '````text',
      '██  2',
      '```',
      '````',
      '',
      '```mermaid',
      'flowchart LR',
      '  accTitle: D',
      '  n1["A"]:::root',
      '  n2["B"]:::effect',
      '  n1 --> n2',
      '  classDef root fill:#fde7d9,stroke:#b3541e,color:#1f1f1f,stroke-width:2px',
      '  classDef effect fill:#f4f4f4,stroke:#767676,color:#1f1f1f',
      '  classDef circle fill:#fbe0e6,stroke:#a3224b,color:#1f1f1f,stroke-dasharray:4 3',
      '```',
      '',
    ].join('\n'),
  );
});

test('no piece of Markdown makes markup of another', () => {
  const written = (...text: Inline[]) => markdown({ blocks: [{ kind: 'paragraph', text }] }).trim();
  expect(written({ kind: 'tone', tone: 'bad', text: ['1'] }, ') is no list')).toBe('1\\) is no list');
  expect(written({ kind: 'emphasis', text: [' no list '] })).toBe('*no list*');
  expect(written('no image!', { kind: 'link', to: 'a', text: ['x'] })).toBe('no image\\![x](#a)');
  expect(written('no link](', { kind: 'strong', text: ['x'] }, ')')).toBe('no link\\]\\(**x**)');
  expect(markdown({ blocks: [{ kind: 'list', ordered: false, items: [{ text: [' a'] }] }] })).toBe('- a\n');
});

describe('a document on a terminal', () => {
  test('without colours', () => {
    expect(plainText(DOCUMENT)).toBe(
      [
        'A | B',
        '',
        '1. is no list, this is it.',
        '',
        '1. one',
        '   - inner',
        '2. two',
        '',
        'name   n',
        '----  --',
        '  x   10',
        'y|z',
        '',
        '██  2',
        '```',
        '',
        '  A → B',
        '',
      ].join('\n'),
    );
  });

  test('wraps by words to the width, with colours that do not count', () => {
    const paragraph: Document = {
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [{ text: ['one two ', { kind: 'strong', text: ['three'] }, ', four five'] }],
        },
      ],
    };
    const paint = (style: string, text: string): string => `<${style}>${text}</${style}>`;
    expect(terminal(paragraph, { paint, width: 12, ruled: null })).toBe(
      '- one two\n  <strong>three</strong>,\n  four five\n',
    );
  });

  test('paints headings, code, links and tones by their style', () => {
    const blocks: Document = {
      blocks: [
        { kind: 'heading', level: 1, text: ['T'] },
        {
          kind: 'paragraph',
          text: [
            { kind: 'code', text: 'a b' },
            { kind: 'link', to: 'x', text: [' l'] },
            { kind: 'tone', tone: 'good', text: ['!'] },
          ],
        },
      ],
    };
    expect(terminal(blocks, { paint: (style, text) => `${style}(${text})`, width: 80, ruled: null })).toBe(
      'heading(T)\n\ncode(a) code(b) lgood(!)\n',
    );
  });
});

describe('json', () => {
  test('one assessment is an object, several or none an array', () => {
    expect(JSON.parse(json([ASSESSMENT]))).toEqual(
      JSON.parse(
        JSON.stringify(ASSESSMENT, (_, v: unknown) => (typeof v === 'number' ? Number(v.toPrecision(12)) : v)),
      ),
    );
    expect(JSON.parse(json([ASSESSMENT, ASSESSMENT, ASSESSMENT]))).toHaveLength(3);
    expect(json([])).toBe('[]\n');
  });

  test('an array is laid out as one text would be, though it comes in pieces', () => {
    const pieces = jsonPieces();
    const texts = [pieces.add(ASSESSMENT), pieces.add(ASSESSMENT), pieces.end()];
    expect(texts[0]).toBe('');
    expect(texts.join('')).toBe(`${JSON.stringify(JSON.parse(texts.join('')), null, 2)}\n`);
  });

  test('keys come in the order of the contract', () => {
    expect(Object.keys(JSON.parse(json([ASSESSMENT])) as object).slice(0, 7)).toEqual([
      'format',
      'tool',
      'options',
      'study',
      'agency',
      'framework',
      'result',
    ]);
  });

  test('one line each as ndjson', () => {
    expect(ndjson([ASSESSMENT, ASSESSMENT]).trimEnd().split('\n')).toHaveLength(2);
  });
});

test('csv has a row for the whole and one a node, text quoted and numbers bare', () => {
  const [head, whole, , staffing, , , , funds] = csv([ASSESSMENT]).split('\n');
  expect(head).toContain('"study","framework","framework_version","node","parent"');
  expect(whole).toBe('"small-office","tiny","1.0.0",,,,"scored",3.25,75,"good","fair","good",0.75,2.5,3.25,,');
  expect(staffing).toBe(
    '"small-office","tiny","1.0.0","staffing","organization",1,"scored",3,66.6666666667,"fair","fair","fair",1,3,3,"low",2',
  );
  expect(funds).toBe('"small-office","tiny","1.0.0","funds","application",1,"no-evidence",,,,,,0,1,4,,');
  const nothing = { ...ASSESSMENT, nodes: [], result: { ...ASSESSMENT.result, bounds: null } };
  expect(csv([nothing]).split('\n')[1]).toContain('0.75,,,,');
});

test('render speaks every format', () => {
  expect(render(ASSESSMENT, { view: 'score' })).toContain('# Score: Personnel Agency');
  expect(render([ASSESSMENT, ASSESSMENT], { view: 'score', format: 'text' })).toContain('small-office');
  expect(render(ASSESSMENT, { format: 'json' })).toBe(json([ASSESSMENT]));
  expect(render([ASSESSMENT], { format: 'ndjson' })).toBe(ndjson([ASSESSMENT]));
  expect(render(ASSESSMENT, { format: 'csv' })).toBe(csv([ASSESSMENT]));
});
