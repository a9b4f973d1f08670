import gfmOfGithub from 'cmark-gfm-js';
import { describe, expect, it } from 'vitest';
import { markdown as write } from '../../src/report/formats/markdown.js';
import { documentsOf } from '../../src/report/several.js';
import type { Document } from '../../src/report/tree.js';
import { pictureOf } from '../../src/report/pictures.js';
import { report } from '../../src/report/views/report/index.js';
import { BARS, DIAGRAM } from './charts/samples.js';
import { ASSESSMENT } from './fixtures.js';

const of = (title: string, description: string): Document => ({
  blocks: [
    { kind: 'paragraph', text: ['before'] },
    { kind: 'chart', chart: { ...BARS, title, description } },
    { kind: 'paragraph', text: ['after'] },
  ],
});

describe('in Markdown a chart', () => {
  it('is a link to its file, with what it shows for who does not see it', () => {
    const text = write(of('Levels: A & B', 'Longer is better.'), { charts: ({ id }) => `../my charts/${id}.svg` });
    expect(text).toBe(
      'before\n\n![Levels: A & B. Longer is better.](../my%20charts/bars.svg "Levels: A & B")\n\nafter\n',
    );
  });

  it('is left out where there is no folder for it, or no file of it', () => {
    expect(write(of('T', 'D'))).toBe('before\n\nafter\n');
    expect(write(of('T', 'D'), { charts: () => null })).toBe('before\n\nafter\n');
  });

  it('stays one picture whatever it is called, and wherever it lies', () => {
    const rendered = (text: string): string =>
      gfmOfGithub.convertUnsafe(write(of(text, text), { charts: () => 'a.svg' }));
    const words = / (?:alt|title)="[^"]*"/gu;
    for (const text of ['](javascript:x)', '"quoted" \'title\'', '![x](y)', '\\', '\\"', 'a\n\n# b', '<b>', '`', ''])
      expect(rendered(text).replace(words, '')).toBe('<p>before</p>\n<p><img src="a.svg" /></p>\n<p>after</p>\n');
    expect(rendered('a "b" \\')).toContain('alt="a &quot;b&quot; \\. a &quot;b&quot; \\" title="a &quot;b&quot; \\"');
    const path = write(of('word', 'word'), { charts: () => 'a (1) "b"/<c>?#d\'.svg' });
    expect(path).toContain('(a%20%281%29%20%22b%22/%3Cc%3E%3F%23d%27.svg "word")');
  });

  it('of what leads to what is a diagram in text where it has no file', () => {
    const document: Document = { blocks: [DIAGRAM] };
    expect(write(document)).toContain('```mermaid');
    expect(write(document, { charts: () => 'd.svg' })).toBe('![What leads to what](d.svg "What leads to what")\n');
  });
});

it('pictures of several results are told apart', () => {
  const other = { ...ASSESSMENT, framework: { ...ASSESSMENT.framework, id: 'other' } };
  const ids = documentsOf([ASSESSMENT, other], (assessment) => report(assessment, 'en'), 'en').flatMap(({ blocks }) =>
    blocks.flatMap((block) => pictureOf(block)?.id ?? []),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('tiny.scores');
  expect(ids).toContain('other.scores');
});
