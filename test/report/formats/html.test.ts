import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/report/charts/chart.js';
import {
  bullets,
  cell,
  entryHeading,
  heading,
  left,
  line,
  link,
  paragraph,
  right,
  steps,
  table,
} from '../../../src/report/compose.js';
import { html } from '../../../src/report/formats/html/index.js';
import { render } from '../../../src/report/index.js';
import type { Block } from '../../../src/report/tree.js';
import { ASSESSMENT } from '../fixtures.js';
import { elementsIn, named, type Found } from './elements.js';

const written = (...blocks: readonly Block[]): string => html([{ blocks }], 'en');

/** What stands in the article of a page, without its frame. */
const articleOf = (page: string): string => /<article>\n(.*)<\/article>/su.exec(page)?.[1] ?? '';

const BARS: Chart = {
  kind: 'bars',
  id: 'levels',
  title: 'Levels <1>',
  description: 'How high.',
  axis: { title: '', from: 0, to: 4, ticks: [] },
  rows: [{ label: 'a', value: 1, text: '1', indent: 0 }],
};

describe('a document as HTML', () => {
  test('has its sections within each other', () => {
    expect(
      articleOf(
        written(
          paragraph('first'),
          heading(1, 'A', 'a'),
          paragraph('of A'),
          heading(2, 'B', 'b'),
          heading(2, 'C', 'c'),
        ),
      ),
    ).toBe(`<p>first</p>
<section>
<h1 id="a">A</h1>
<p>of A</p>
<section>
<h2 id="b">B</h2>
</section>
<section>
<h2 id="c">C</h2>
</section>
</section>
`);
  });

  test('leaves out no level of headings, whatever their own is', () => {
    const page = written(heading(2, 'A'), heading(4, 'B'), heading(3, 'C'), heading(4, 'D'));
    expect(headings(page).map(({ name, text }) => `${name} ${text}`)).toEqual(['h1 A', 'h2 B', 'h2 C', 'h3 D']);
  });

  test('folds up what is looked up, and is led into it by the anchor', () => {
    expect(articleOf(written(entryHeading(3, 'One', 'one'), paragraph('of one')))).toBe(`<details class="part">
<summary><h1>One</h1></summary>
<div class="within" id="one">
<p>of one</p>
</div>
</details>
`);
  });

  test('writes text with its marks', () => {
    const text = line(
      { kind: 'strong', text: ['a', { kind: 'emphasis', text: ['b'] }] },
      { kind: 'code', text: 'c<d' },
      { kind: 'tone', tone: 'bad', text: ['e'] },
      link('there', 'f'),
    );
    expect(articleOf(written(heading(1, 'A', 'there'), paragraph(text)))).toContain(
      '<p><strong>a<em>b</em></strong><code>c&lt;d</code><span class="bad">e</span><a href="#there">f</a></p>',
    );
  });

  test('has no link that leads nowhere', () => {
    expect(articleOf(written(paragraph(link('nowhere', 'text'))))).toBe('<p>text</p>\n');
  });

  test('writes lists, with numbers that go on, boxes to tick and places to lead to', () => {
    expect(articleOf(written(steps([{ text: ['a'] }], 3), steps([{ text: ['b'] }])))).toBe(
      '<ol start="3">\n<li>a</li>\n</ol>\n<ol>\n<li>b</li>\n</ol>\n',
    );
    expect(articleOf(written(bullets([{ text: ['a'], anchor: 'x', box: true, items: [{ text: ['b'] }] }])))).toBe(
      '<ul>\n<li id="x"><label><input type="checkbox"> a</label>\n<ul>\n<li>b</li>\n</ul></li>\n</ul>\n',
    );
  });

  test('sets links to choose from in columns', () => {
    const page = written(
      heading(1, 'A', 'a'),
      bullets([{ text: [link('a', 'x')] }]),
      bullets([{ text: ['see ', link('a', 'x')] }]),
    );
    expect(named(page, 'ul').map(({ attributes }) => attributes['class'])).toEqual(['menu', undefined]);
  });

  test('writes tables whose rows and columns have heads', () => {
    const rows = [
      [cell('1'), { ...cell('plan'), anchor: 'p', indent: 2 }, cell('x')],
      [cell('2'), { ...cell('deep'), indent: 20 }, cell('y')],
    ];
    expect(articleOf(written(table([right('Rank'), left('Name'), left('Why')], rows)))).toContain(`<table>
<thead>
<tr><th scope="col" class="number">Rank</th><th scope="col">Name</th><th scope="col">Why</th></tr>
</thead>
<tbody>
<tr><td class="number">1</td><th scope="row" id="p" class="in2">plan</th><td>x</td></tr>
<tr><td class="number">2</td><th scope="row" class="in8">deep</th><td>y</td></tr>
</tbody>
</table>`);
  });

  test('gives what may be wider than the page a frame that the keyboard reaches, each by its own name', () => {
    const rows = table([left('a')], [[cell('b')]]);
    const page = written(heading(1, 'The "levels"'), rows, rows, { kind: 'preformatted', lines: ['a  b', '::c'] });
    const frames = named(page, 'div').filter(({ attributes }) => attributes['role'] === 'region');
    expect(frames.map(({ attributes }) => [attributes['tabindex'], attributes['aria-label']])).toEqual([
      ['0', 'Table 1: The "levels"'],
      ['0', 'Table 2: The "levels"'],
      ['0', 'Figure 3: The "levels"'],
    ]);
    expect(page).toContain('<pre>a  b\n&#58;:c</pre>');
  });

  test('draws charts and diagrams in the page itself', () => {
    const page = written(
      { kind: 'chart', chart: BARS },
      { kind: 'diagram', id: 'leads', title: 'Leads', nodes: [{ id: 'a', label: 'A', tone: 'root' }], edges: [] },
    );
    expect(named(page, 'svg').map(({ attributes }) => attributes['role'])).toEqual(['img', 'img']);
    const frames = named(page, 'div').filter(({ attributes }) => attributes['role'] === 'region');
    expect(frames.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Figure 1: Levels <1>',
      'Figure 2: Leads',
    ]);
  });

  test('is called what its first heading says, or else by the program', () => {
    expect(named(written(heading(1, 'A & B')), 'title')[0]?.text).toBe('A & B');
    expect(named(written(paragraph('a')), 'title')[0]?.text).toBe('egov-assess');
  });
});

describe('the list of contents', () => {
  const entries = (page: string): string[] =>
    elementsIn(page)
      .filter(({ name, within }) => name === 'a' && within.includes('nav'))
      .map(({ text, attributes }) => `${text} ${attributes['href'] ?? ''}`);

  test('leads to sections and their parts, but to none that is folded up', () => {
    const page = written(
      heading(1, 'Title'),
      heading(2, 'A', 'a'),
      heading(3, 'B'),
      heading(4, 'too deep'),
      heading(2, 'C & D'),
      entryHeading(3, 'folded'),
      heading(2, '\u4e2d'),
    );
    expect(entries(page)).toEqual(['A #a', 'B #b', 'C & D #c-d', '\u4e2d #section']);
  });

  test('is left out where there is little to list', () => {
    expect(named(written(heading(1, 'Title'), heading(2, 'A'), heading(2, 'B')), 'nav')).toEqual([]);
  });

  test('lists the documents of a page, where there are several', () => {
    const blocks = [heading(1, 'One'), heading(2, 'A', 'a'), paragraph(link('a', 'to A'))];
    const page = html([{ blocks }, { blocks }, { blocks }], 'en');
    expect(entries(page)).toEqual(['One #one', 'A #1.a', 'One #one-2', 'A #2.a', 'One #one-3', 'A #3.a']);
    expect(
      elementsIn(page)
        .filter(({ text }) => text === 'to A')
        .flatMap(({ attributes }) => attributes['href'] ?? []),
    ).toEqual(['#1.a', '#2.a', '#3.a']);
  });

  test('leaves the anchors of several documents as they are where each is there once', () => {
    const page = html([{ blocks: [heading(1, 'A', 'a')] }, { blocks: [heading(1, 'B', 'b')] }], 'en');
    expect(headings(page).map(({ attributes }) => attributes['id'])).toEqual(['a', 'b']);
    expect(named(page, 'title')[0]?.text).toBe('A \u00b7 B');
  });
});

describe.each(['en', 'id'] as const)('a report in %s', (lang) => {
  const page = render(ASSESSMENT, { format: 'html', lang });
  const elements = elementsIn(page);

  test('says its language, and where its text begins', () => {
    expect(elements.find(({ name }) => name === 'html')?.attributes['lang']).toBe(lang);
    const skip = elements.find(({ attributes }) => attributes['class'] === 'skip');
    const main = elements.find(({ name }) => name === 'main');
    expect(skip?.attributes['href']).toBe(`#${main?.attributes['id'] ?? 'nowhere'}`);
  });

  test('has each id once, and no link that leads out or nowhere', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !ids.includes(to.replace(/^#/u, '')) || !to.startsWith('#'))).toEqual([]);
  });

  test('has headings of every level down from the first', () => {
    const levels = headings(page).map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('runs nothing, and asks nothing of its policy that it refuses', () => {
    expect(elements.filter(({ name }) => ['script', 'iframe', 'img', 'link', 'base', 'form'].includes(name))).toEqual(
      [],
    );
    const attributes = elements.flatMap((each) => Object.keys(each.attributes));
    expect(attributes.filter((name) => name === 'style' || name === 'src' || name.startsWith('on'))).toEqual([]);
  });

  test('is the same every time', () => {
    expect(render(ASSESSMENT, { format: 'html', lang })).toBe(page);
  });
});

test('of nothing there is no page', () => {
  expect(render(ASSESSMENT, { format: 'html', view: 'explain', id: 'unknown' })).toBe('');
});

const headings = (page: string): Found[] => elementsIn(page).filter(({ name }) => /^h\d$/u.test(name));
