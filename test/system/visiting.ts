import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask, open, type Looked, type Opened } from './browser.js';

/** What somebody does on the page of `compare -f html`, and what is read off it. */

type Use = (opened: Opened) => Promise<void>;

/** Opens a page, and sees at the end that it asked for nothing and that the browser had nothing to say. */
export const visitor =
  (file: string) =>
  async (use: Use, looked: Looked = {}, hash = ''): Promise<void> => {
    const opened = await open(file, looked, hash);
    try {
      await use(opened);
      expect(opened.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
      expect(opened.said).toEqual([]);
    } finally {
      await opened.close();
    }
  };

export const firstRows = async (page: Page, count = 3): Promise<string[]> =>
  ask(
    page,
    `[...document.querySelectorAll('#ranks tbody th[scope=row] bdi')].slice(0, ${String(count)}).map((e) => e.textContent)`,
  );

/** What stands in the cells of a row, or of all that fit. */
export const cellsOf = async (page: Page, row: string): Promise<string[][]> =>
  ask(
    page,
    `[...document.querySelectorAll(${JSON.stringify(row)})].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\\s+/gu, ' ').trim()))`,
  );

export const textOf = async (page: Page, selector: string): Promise<string> =>
  ask(page, `document.querySelector(${JSON.stringify(selector)}).textContent`);

export const hashIn = async (page: Page): Promise<string> => ask(page, 'decodeURIComponent(location.hash)');

export async function choose(page: Page, name: string): Promise<void> {
  await page.fill('#search', name);
  await page.check(`input[aria-label="Compare ${name}"]`);
  await page.fill('#search', '');
}
