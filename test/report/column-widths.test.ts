import { describe, expect, it } from 'vitest';
import { cell, code, left, link, right, strong, table } from '../../src/report/compose.js';
import { markdown } from '../../src/report/formats/markdown.js';
import type { Cell, Column } from '../../src/report/tree.js';

/** The line under the head of a table. */
const line = (columns: readonly Column[], ...rows: readonly (readonly Cell[])[]): string | undefined =>
  markdown({ blocks: [table(columns, rows)] }).split('\n')[1];

describe('under the head of a column', () => {
  it('stand as many dashes as its widest text has characters, marks and targets of links apart', () => {
    expect(line([left('ab')], [cell('twelve chars')], [cell('few')])).toBe(`| ${'-'.repeat(12)} |`);
    expect(line([left('a')], [cell(strong('four'), code('six'), link('a-long-anchor', '*!*'))])).toBe(
      `| ${'-'.repeat(10)} |`,
    );
    expect(line([left('a title')], [cell('x')])).toBe(`| ${'-'.repeat(7)} |`);
  });

  it('stand three at least and forty at most, whatever is in it', () => {
    expect(line([left('a'), right('')], [cell('x'.repeat(900)), cell('')])).toBe(`| ${'-'.repeat(40)} | ---: |`);
  });

  it('stand some where a row is short of cells', () => {
    expect(line([left('a'), left('b')], [cell('four')])).toBe('| ---- | --- |');
  });
});
