import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rankDraws } from '../../src/analysis/ranks/index.js';
import { shippedExplorer } from '../../src/app/shipped.js';
import { explorer } from '../../src/report/formats/html/explorer/index.js';
import { all, comparison, entrant } from '../compare/agencies/entrants.js';
import { ask, launch, open, violations, type Looked, type Opened } from './browser.js';

/** Milliseconds after which a page of 612 agencies must be there to be used. */
const SOON = 1_000;

const folder = mkdtempSync(join(tmpdir(), 'egov-assess-explorer-'));
const file = join(folder, 'explorer.html');
let browser: Browser;

/** 612 agencies. By the framework's weights (3 : 1) Hill is ahead of Lake, by equal ones Lake of Hill. */
const AGENCIES = [
  entrant('hill', all(3, 3, 1, 1), { name: 'District of Hill', region: 'East' }),
  entrant('lake', all(2, 2, 3, 3), { name: 'District of Lake', region: 'East' }),
  entrant('best', all(4, 4, 4, 4), { name: 'Ministry of Works', region: 'West' }),
  ...Array.from({ length: 609 }, (_, i) =>
    entrant(`o${String(i)}`, all(1 + (i % 3), 1 + ((i * 7) % 4), 1 + ((i * 3) % 4), 1 + ((i * 5) % 4)), {
      name: `Office ${String(i)}`,
      region: i % 2 === 0 ? 'East' : 'West',
    }),
  ),
];

beforeAll(async () => {
  const found = comparison(AGENCIES, {}, (table) => rankDraws(table, { runs: 200, seed: 1 }));
  writeFileSync(file, explorer(found, 'en', shippedExplorer()));
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens the page, and sees at the end that it asked for nothing and that the browser had nothing to say. */
async function visit(use: (opened: Opened) => Promise<void>, looked: Looked = {}, from = file): Promise<void> {
  const opened = await open(browser, from, looked);
  try {
    await use(opened);
    expect(opened.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(opened.said).toEqual([]);
  } finally {
    await opened.close();
  }
}

const firstRows = async (page: Page, count = 3): Promise<string[]> =>
  ask(
    page,
    `[...document.querySelectorAll('#ranks tbody th')].slice(0, ${String(count)}).map((e) => e.querySelector('bdi').textContent)`,
  );

const textOf = async (page: Page, selector: string): Promise<string> =>
  ask(page, `document.querySelector(${JSON.stringify(selector)}).textContent`);

const hashIn = async (page: Page): Promise<string> => ask(page, 'decodeURIComponent(location.hash)');

async function choose(page: Page, name: string): Promise<void> {
  await page.fill('#search', name);
  await page.check(`input[aria-label="Compare ${name}"]`);
  await page.fill('#search', '');
}

test('612 agencies are there to be used soon', async () => {
  await visit(async ({ page }) => {
    const spent = await ask<number>(page, 'performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd');
    expect(await ask(page, `document.querySelectorAll('#ranks tbody tr').length`)).toBe(612);
    expect(spent).toBeLessThan(SOON);
    expect(await textOf(page, '#lead')).toContain('Ministry of Works leads with a score of 4.00');
    expect(await textOf(page, '#lead')).toContain('first in 100% of the draws');
  });
});

describe('somebody who never saw it finds out', () => {
  test('that the order of two does not hold under equal weights', async () => {
    await visit(async ({ page }) => {
      await choose(page, 'District of Hill');
      await choose(page, 'District of Lake');
      expect(await textOf(page, '.tray p')).toBe(
        'By official weights District of Hill is ahead of District of Lake by 0.25. With equal weights District of Lake is ahead of District of Hill by 0.50. The order does not hold: it depends on the weights.',
      );
      expect(await textOf(page, '.panel')).toContain(
        'District of Lake loses against District of Hill in people (−1.00)',
      );
      await page.click('text=See why');
      expect(await ask(page, 'document.activeElement.id')).toBe('panel-title');
      await page.check('input[value=equal]');
      const rows = await ask<string[]>(
        page,
        `[...document.querySelectorAll('#ranks tr.chosen bdi')].map((e) => e.textContent)`,
      );
      expect(rows).toEqual(['District of Lake', 'District of Hill']);
      expect(await textOf(page, '#lead')).toMatch(/of 612 agencies have another rank than by official weights/u);
      // Asked again and again from here: the page lets nobody evaluate a text within it.
      await expect.poll(() => textOf(page, '#lead'), { timeout: 10_000 }).toContain('1,000 draws');
    });
  });

  test('what weights of her own make of it', async () => {
    await visit(async ({ page }) => {
      await choose(page, 'District of Hill');
      await choose(page, 'District of Lake');
      await page.check('input[value=own]');
      await page.fill('input[aria-label="Weight of people"]', '0');
      expect(await textOf(page, '.tray p')).toMatch(
        /^By your weights District of Lake is ahead of District of Hill by 2.00/u,
      );
      await page.fill('input[aria-label="Weight of means"]', '0');
      expect(await textOf(page, '#lead')).toContain('Nobody has a score by these weights.');
    });
  });
});

describe('the table', () => {
  test('is sorted by a heading, the other way round by the same again', async () => {
    await visit(async ({ page }) => {
      await page.click('thead button:has-text("Agency")');
      expect(await firstRows(page, 2)).toEqual(['District of Hill', 'District of Lake']);
      expect(await ask(page, `document.querySelector('th[aria-sort]').getAttribute('aria-sort')`)).toBe('ascending');
      await page.click('thead button:has-text("Agency")');
      expect(await firstRows(page, 1)).toEqual(['Office 99']);
      expect(await ask(page, `document.querySelector('th[aria-sort]').getAttribute('aria-sort')`)).toBe('descending');
    });
  });

  test('shows who is looked for, and says how many those are', async () => {
    await visit(async ({ page }) => {
      await page.fill('#search', 'district');
      expect(await firstRows(page)).toEqual(['District of Hill', 'District of Lake']);
      expect(await textOf(page, '.count')).toBe('2 of 612 agencies shown.');
      await page.selectOption('#group', 'region:West');
      expect(await textOf(page, '.count')).toBe('No agency has such a name in this group.');
      await page.press('#search', 'Enter');
      await page.click('text=Start over');
      expect(await textOf(page, '.count')).toBe('612 of 612 agencies shown.');
    });
  });
});

describe('the address', () => {
  test('holds what was chosen, goes back and forth, and brings it back', async () => {
    await visit(async ({ page }) => {
      await page.check('input[value=equal]');
      await choose(page, 'District of Lake');
      expect(await hashIn(page)).toBe('#weights=equal&compare=lake');
      await page.goBack();
      expect(await hashIn(page)).toBe('#weights=equal&search=District+of+Lake');
      expect(await textOf(page, '.tray p')).toBe('Tick two agencies to see what separates them.');
      await page.goBack();
      expect(await ask(page, `document.querySelector('input[value=official]').checked`)).toBe(true);
      await page.goForward();
      expect(await ask(page, `document.querySelector('input[value=equal]').checked`)).toBe(true);
    });
  });

  test('opens as it was left', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${page.url()}#weights=equal&sort=-name&region=East&compare=hill&compare=lake`);
      await page.reload();
      expect(await firstRows(page, 1)).toEqual(['Office 98']);
      expect(await textOf(page, '.panel h2')).toBe('What separates District of Hill and District of Lake');
    });
  });
});

test('all of it can be done by keys alone', async () => {
  await visit(async ({ page }) => {
    const to = async (script: string): Promise<void> => {
      for (let i = 0; i < 60 && !(await ask<boolean>(page, script)); i++) await page.keyboard.press('Tab');
      expect(await ask(page, script)).toBe(true);
    };
    await to(`document.activeElement.name === 'weights'`);
    await page.keyboard.press('ArrowRight');
    expect(await hashIn(page)).toBe('#weights=equal');
    await to(`document.activeElement.id === 'search'`);
    await page.keyboard.type('district');
    await to(`document.activeElement.getAttribute('aria-label') === 'Compare District of Hill'`);
    await page.keyboard.press('Space');
    expect(await ask(page, `document.activeElement.getAttribute('aria-label')`)).toBe('Compare District of Hill');
    await to(`document.activeElement.getAttribute('aria-label') === 'Compare District of Lake'`);
    await page.keyboard.press('Space');
    await to(`document.activeElement.textContent === 'See why'`);
    await page.keyboard.press('Enter');
    expect(await ask(page, 'document.activeElement.id')).toBe('panel-title');
  });
});

test('a script that somebody planted does not run', async () => {
  const planted = join(folder, 'planted.html');
  const text = readFileSync(file, 'utf8');
  writeFileSync(planted, text.replace('<main', '<script>document.title = "planted"</script><main'));
  const { page, said, close } = await open(browser, planted);
  expect(await page.title()).toBe('Comparison of 612 agencies');
  expect(said.join()).toContain('Content Security Policy');
  await close();
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([1280, 390])(
    'at %i pixels nothing stands in the way of anybody, and the page does not move sideways',
    async (width) => {
      await visit(
        async ({ page }) => {
          await page.check('input[value=own]');
          await choose(page, 'District of Hill');
          await choose(page, 'District of Lake');
          await page.fill('#search', 'o');
          expect(await ask<number>(page, 'document.documentElement.scrollWidth')).toBe(width);
          expect(await violations(page)).toEqual([]);
        },
        { width, scheme },
      );
    },
  );
});
