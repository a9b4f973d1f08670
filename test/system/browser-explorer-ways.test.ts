import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/run.js';
import { all, comparison, entrant } from '../compare/agencies/entrants.js';
import { ask, open, violations } from './browser.js';
import { agencies, writtenPage } from './explored.js';
import { cellsOf, choose, firstRows, hashIn, textOf, visitor } from './visiting.js';

/** The page of `compare -f html` without scripts, with very many agencies, of several periods, in groups. */

const TWELVE = agencies(12);

describe('without scripts', () => {
  const visit = visitor(writtenPage(folder(), TWELVE, { by: 'region' }));
  const off = { scripts: false } as const;

  test('there is the table of ranks, and a note that says what is switched off', async () => {
    await visit(async ({ page }) => {
      expect(await textOf(page, '#lead')).toContain('scripts, which are switched off here');
      const rows = await cellsOf(page, '#ranks tbody tr');
      expect(rows).toHaveLength(12);
      expect(rows[0]).toEqual(expect.arrayContaining(['1', 'Ministry of Works', 'West', '4.00']));
      const ranks = rows.map(([rank = '']) => Number(rank.replace('=', '')));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(await textOf(page, 'main')).toContain(
        "12 agencies ranked by their scores before any rounding; the weights are the framework's.",
      );
      expect(await ask(page, `document.querySelectorAll('.controls, .tray, button, input, select').length`)).toBe(0);
    }, off);
  });

  test('groups that were asked for have a table of their medians', async () => {
    await visit(async ({ page }) => {
      const [scripted, plain] = [await cellsOf(page, '.unscripted tbody tr'), comparison(TWELVE, { by: 'region' })];
      expect(scripted.map(([name, members]) => [name, members])).toEqual(
        plain.sets[0]!.groups.map(({ name, members }) => [name, String(members)]),
      );
    }, off);
  });

  test.each([1280, 390])('nothing stands in the way of anybody at %i pixels', async (width) => {
    // axe is a script as well: so here the page is refused its own alone.
    const [file, refused] = [writtenPage(folder(), TWELVE, { by: 'region' }), join(folder(), 'refused.html')];
    writeFileSync(refused, readFileSync(file, 'utf8').replace('<script>', '<script>0;'));
    const { page, said, close } = await open(refused, { width });
    expect(said.join()).toContain('Content Security Policy');
    expect(await ask<number>(page, 'document.documentElement.scrollWidth')).toBe(width);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('and with scripts none of that is left', async () => {
    await visit(async ({ page }) => {
      expect(await textOf(page, 'main')).not.toContain('switched off');
      expect(await ask(page, `document.querySelectorAll('.unscripted').length`)).toBe(0);
    });
  });
});

describe('1,000 agencies', () => {
  const THOUSAND = agencies(1000);
  const visit = visitor(writtenPage(folder(), THOUSAND));

  test('are ranked, weighed anew, looked for and held against each other', async () => {
    await visit(async ({ page }) => {
      expect(await textOf(page, '.count')).toBe('50 of 1,000 agencies shown.');
      await page.check('input[value=equal]');
      const byProgram = comparison(THOUSAND, { weights: { kind: 'equal' } });
      const expected = byProgram.sets[0]!.standings.map(({ entry, rank }) => [
        byProgram.compared[entry]!.agency.name.en,
        rank,
      ]);
      await page.click('text=Show all');
      const shown = (await cellsOf(page, '#ranks tbody tr')).map(([, rank = '', name]) => [
        name?.replace(/ (?:East|West)$/u, ''),
        Number(rank.replace('=', '')),
      ]);
      expect(sorted(shown)).toEqual(sorted(expected));
      // What takes longest comes after the ranks, and keeps nobody from going on.
      await choose(page, 'District of Hill');
      await choose(page, 'Office 996');
      expect(await textOf(page, '.panel h2')).toBe('What separates District of Hill and Office 996');
      await page.selectOption('#by', 'region');
      expect(await cellsOf(page, '#ranks tr.group')).toHaveLength(2);
      await expect.poll(() => textOf(page, '#lead'), { timeout: 30_000 }).toContain('500 draws');
      expect(await firstRows(page, 1)).toEqual(['Ministry of Works']);
    });
  });
});

/** Those of one rank stand in any order. */
const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

describe('another period', () => {
  const of = (year: string, names: Readonly<Record<string, number>>) =>
    Object.entries(names).map(([name, level]) =>
      entrant(`${name.toLowerCase()}-${year}`, all(level, level, level, 1), { name, period: { from: year, to: year } }),
    );
  const visit = visitor(
    writtenPage(folder(), [...of('2023', { Hill: 4, Lake: 2 }), ...of('2024', { Hill: 2, Lake: 3, Moor: 1 })]),
  );

  test('has other ranks and the same agencies chosen, and a link leads to it', async () => {
    await visit(async ({ page }) => {
      expect(await firstRows(page)).toEqual(['Lake', 'Hill', 'Moor']);
      await choose(page, 'Hill');
      await choose(page, 'Lake');
      await page.selectOption('#set', { label: '2023' });
      expect(await firstRows(page)).toEqual(['Hill', 'Lake']);
      expect(await textOf(page, '#lead')).toContain('Hill leads');
      expect(await textOf(page, '.tray p')).toContain('By official weights Hill is ahead of Lake by 1.75.');
      expect(await hashIn(page)).toBe('#set=0&compare=hill-2023&compare=lake-2023');
      await page.reload();
      expect(await firstRows(page)).toEqual(['Hill', 'Lake']);
      expect(await textOf(page, '.panel h2')).toBe('What separates Hill and Lake');
      await page.goBack();
      expect(await firstRows(page)).toEqual(['Lake', 'Hill', 'Moor']);
      expect(await textOf(page, '.tray p')).toContain('By official weights Lake is ahead of Hill by 0.88.');
    });
  });

  test('stands beside the first, with what changed', async () => {
    await visit(async ({ page }) => {
      await choose(page, 'Hill');
      await choose(page, 'Moor');
      expect((await cellsOf(page, '.panel table:not(.values) tbody tr')).sort()).toEqual([
        ['Hill', '3.63, rank 1', '1.88, rank 2', '−1.75'],
        ['Moor', '–', '1.00, rank 3', '–'],
      ]);
    });
  });

  test('without scripts stands under the first', async () => {
    await visit(
      async ({ page }) => {
        expect(await ask(page, `[...document.querySelectorAll('h2')].map((e) => e.textContent.slice(-4))`)).toEqual(
          expect.arrayContaining(['2023', '2024']),
        );
        expect(await cellsOf(page, 'main > :not(article) tbody tr')).toHaveLength(5);
      },
      { scripts: false },
    );
  });
});

describe('groups', () => {
  const visit = visitor(writtenPage(folder(), TWELVE, { by: 'region' }));
  const groupNames = `#ranks tr.group th bdi`;

  test('that were asked for are there from the start, with the medians of all their agencies', async () => {
    await visit(async ({ page }) => {
      expect(await ask(page, `document.querySelector('#by').value`)).toBe('region');
      expect(await hashIn(page)).toBe('');
      const { groups } = comparison(TWELVE, { by: 'region' }).sets[0]!;
      const medians = new Map(
        groups.map(({ name, members, median }) => [`${name!} medians of ${String(members)} agencies`, median]),
      );
      for (const [, , name = '', median] of await cellsOf(page, '#ranks tr.group'))
        expect(Number(median)).toBeCloseTo(medians.get(name)!, 1);
      const before = await cellsOf(page, '#ranks tr.group');
      await page.fill('#search', 'district');
      expect(await firstRows(page)).toEqual(['District of Hill', 'District of Lake']);
      expect(await cellsOf(page, '#ranks tr.group')).toEqual(before.filter(([, , name]) => name?.startsWith('East')));
    });
  });

  test('are left, told by the address, and come back by it', async () => {
    await visit(async ({ page }) => {
      await page.selectOption('#by', '');
      expect(await cellsOf(page, '#ranks tr.group')).toEqual([]);
      expect(await hashIn(page)).toBe('#by=');
      await page.reload();
      expect(await cellsOf(page, '#ranks tr.group')).toEqual([]);
      await page.goBack();
      expect(await cellsOf(page, '#ranks tr.group')).toHaveLength(2);
    });
  });

  test('are sorted with their rows, and keep who is chosen', async () => {
    await visit(async ({ page }) => {
      await choose(page, 'District of Lake');
      const names = async () =>
        ask<string[]>(page, `[...document.querySelectorAll('${groupNames}')].map((e) => e.textContent)`);
      await page.click('thead button:has-text("Agency")');
      expect(await names()).toEqual(['East', 'West']);
      await page.click('thead button:has-text("Agency")');
      expect(await names()).toEqual(['West', 'East']);
      await page.click('thead button:has-text("Ahead of the median")');
      expect(await names()).toEqual(['East', 'West']);
      expect(await ask(page, `document.querySelector('#ranks tr.chosen bdi').textContent`)).toBe('District of Lake');
    });
  });

  test.each(['light', 'dark'] as const)('stand in nobody’s way in %s', async (scheme) => {
    await visit(async ({ page }) => expect(await violations(page)).toEqual([]), { scheme });
  });
});
