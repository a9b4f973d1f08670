import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/run.js';
import { ask, open, violations } from './browser.js';
import { agencies, writtenPage } from './explored.js';
import { choose, firstRows, hashIn, textOf, visitor } from './visiting.js';

/** Milliseconds after which a page of 612 agencies must be there to be used. */
const SOON = 1_000;

const file = writtenPage(folder(), agencies(612));

const visit = visitor(file);

test('612 agencies are there to be used soon', async () => {
  await visit(async ({ page }) => {
    const spent = await ask<number>(page, 'performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd');
    expect(await ask(page, `document.querySelectorAll('#ranks tbody tr').length`)).toBe(50);
    expect(spent).toBeLessThan(SOON);
    expect(await textOf(page, '#lead')).toContain('Ministry of Works leads with a score of 4.00');
    expect(await textOf(page, '#lead')).toContain('first in 100% of 100 draws');
  });
});

describe('somebody who never saw it finds out', () => {
  test('that the order of two does not hold under equal weights', async () => {
    await visit(async ({ page }) => {
      await choose(page, 'District of Hill');
      await choose(page, 'District of Lake');
      expect(await textOf(page, '.tray p')).toBe(
        'By official weights District of Hill is ahead of District of Lake by 0.25. So the order depends on the weights.',
      );
      expect(await textOf(page, '.panel')).toContain(
        'District of Hill loses against District of Lake in means (−2.00); gains in people (+1.00)',
      );
      await page.click('text=See why');
      expect(await ask(page, 'document.activeElement.id')).toBe('panel-title');
      await page.check('input[value=equal]');
      await page.click('text=Show all 612');
      const rows = await ask<string[]>(
        page,
        `[...document.querySelectorAll('#ranks tr.chosen bdi')].map((e) => e.textContent)`,
      );
      expect(rows).toEqual(['District of Lake', 'District of Hill']);
      expect(await textOf(page, '#lead')).toMatch(/of 612 agencies have another rank than by official weights/u);
      // Asked again and again from here: the page lets nobody evaluate a text within it.
      await expect.poll(() => textOf(page, '#lead'), { timeout: 10_000 }).toContain('500 draws');
    });
  });

  test('what weights of her own make of it', async () => {
    await visit(async ({ page }) => {
      await choose(page, 'District of Hill');
      await choose(page, 'District of Lake');
      await page.check('input[value=own]');
      await page.fill('input[aria-label="Weight of people"]', '0');
      expect(await textOf(page, '.tray p')).toMatch(
        /^By the weights chosen District of Lake is ahead of District of Hill by 2.00/u,
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
      expect(await textOf(page, '.count')).toBe('No agency of West has such a name.');
      await page.press('#search', 'Enter');
      await page.click('text=Start over');
      expect(await textOf(page, '.count')).toBe('50 of 612 agencies shown.');
    });
  });
});

describe('the page', () => {
  test('shows the first fifty, and all when asked, which the address tells', async () => {
    await visit(async ({ page }) => {
      const rows = `document.querySelectorAll('#ranks tbody tr').length`;
      await page.click('text=Show all 612');
      expect([await ask(page, rows), await hashIn(page)]).toEqual([612, '#rows=all']);
      await page.click('text=Show the first 50 alone');
      expect(await ask(page, rows)).toBe(50);
    });
  });

  test.each([1280, 390])('brings details to the top at %i pixels, and the bar makes room for them', async (width) => {
    await visit(
      async ({ page }) => {
        await choose(page, 'District of Hill');
        await choose(page, 'District of Lake');
        const barHeight = `document.querySelector('.tray').offsetHeight`;
        const before = await ask<number>(page, barHeight);
        await page.click('text=See why');
        await page.waitForSelector('.tray.brief');
        expect(await ask<number>(page, `document.querySelector('.panel').getBoundingClientRect().top`)).toBeLessThan(
          200,
        );
        expect(await ask<number>(page, barHeight)).toBeLessThan(before);
        await page.click('text=Back to the ranks');
        expect(await ask(page, 'document.activeElement.id')).toBe('ranks');
      },
      { width },
    );
  });

  test('lets the wheel turn it over a table that is no wider', async () => {
    await visit(async ({ page }) => {
      await page.hover('#ranks tbody tr:nth-child(3)');
      await page.mouse.wheel(0, 400);
      await expect.poll(() => ask<number>(page, 'scrollY'), { timeout: 10_000 }).toBeGreaterThan(0);
      expect(await ask(page, `document.querySelector('#ranks').scrollTop`)).toBe(0);
    });
  });

  test('shows a weight that is none as what it counts', async () => {
    await visit(async ({ page }) => {
      await page.check('input[value=own]');
      await page.fill('input[aria-label="Weight of people"]', '-3');
      await page.press('input[aria-label="Weight of people"]', 'Tab');
      expect(await page.inputValue('input[aria-label="Weight of people"]')).toBe('0');
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
      for (let i = 0; i < 120 && !(await ask<boolean>(page, script)); i++) await page.keyboard.press('Tab');
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
    // Details are in sight below two rows, so there is nothing to go to but back.
    await to(`document.activeElement.textContent === 'Back to the ranks'`);
    await page.keyboard.press('Enter');
    expect(await ask(page, 'document.activeElement.id')).toBe('ranks');
  });
});

test('a script that somebody planted does not run', async () => {
  const planted = join(folder(), 'planted.html');
  const text = readFileSync(file, 'utf8');
  writeFileSync(planted, text.replace('<main', '<script>document.title = "planted"</script><main'));
  const { page, said, close } = await open(planted);
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
