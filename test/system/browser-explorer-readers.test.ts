import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, run } from '../cli/run.js';
import { ask, UNFOLD, violations } from './browser.js';
import { agencies, writtenPage } from './explored.js';
import { textOf, visitor } from './visiting.js';

/** The page of `compare -f html` for those who print it, and those who read Indonesian. */

const TWELVE = agencies(12);

describe('on paper', () => {
  // 178 mm, what the margins leave of the width of A4.
  const paper = { media: 'print', width: 673, scheme: 'dark' } as const;

  test('there is the table and what it shows, and nothing to press', async () => {
    await visitor(writtenPage(folder(), TWELVE, { by: 'region', pair: ['hill', 'lake'] }))(async ({ page }) => {
      const seen = async (selector: string): Promise<number> =>
        ask(page, `[...document.querySelectorAll('${selector}')].filter((e) => e.checkVisibility()).length`);
      expect(await seen('button:not(#ranks button), input, select, .tray, .controls, .pick')).toBe(0);
      expect(await seen('#ranks tbody th[scope=row]')).toBe(12);
      expect(await seen('details li')).toBeGreaterThan(5);
      expect(await textOf(page, '.paper')).toMatch(/\. 12 agencies ranked by .*; the weights are the framework's\.$/u);
      expect(await seen('.paper')).toBe(1);
      // Nothing is cut off: not by the page, not by a frame.
      expect(
        await ask(
          page,
          `[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > 674).length`,
        ),
      ).toBe(0);
      expect(
        await ask(
          page,
          `document.querySelector('#ranks').scrollHeight - document.querySelector('#ranks').clientHeight`,
        ),
      ).toBe(0);
      expect(await ask(page, `getComputedStyle(document.body).color`)).toBe('rgb(28, 29, 31)');
    }, paper);
  });

  test('it says which weights, also those of one’s own, which no control tells there', async () => {
    await visitor(writtenPage(folder(), TWELVE))(
      async ({ page }) => expect(await textOf(page, '.paper')).toMatch(/the weights are people 1 and means 2\.5\.$/u),
      paper,
      'weights=people=1,means=2.5',
    );
  });

  test('a long table goes over several pages of A4', async () => {
    await visitor(writtenPage(folder(), agencies(300)))(async ({ page }) => {
      const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...text.matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[([^\]]*)\]/gu)].map(([, box]) => box);
      expect(boxes.length).toBeGreaterThan(5);
      expect(new Set(boxes)).toEqual(new Set(['0 0 594.95996 841.91998']));
    });
  });
});

describe('in Indonesian', () => {
  /** Words that no Indonesian sentence has. */
  const ENGLISH =
    /\b(?:the|of|with|by|and|or|is|are|in|to|not|no|what|which|how|rank|score|agency|agencies|group|compare|weights?|official|equal|own|shown|first|ahead|behind|runs|draws|all|median of)\b/giu;
  const SPOKEN = `[document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label], [placeholder], [title], optgroup, option')].flatMap((e) => [e.getAttribute('aria-label'), e.getAttribute('placeholder'), e.getAttribute('title'), e.label])].join('\\n')`;

  async function pageIn(lang: 'en' | 'id') {
    const file = join(folder(), 'page.html');
    const pair = ['spbe-hulu-sungai-tengah-2023', 'spbe-balangan-2023'];
    const asked = ['--by', 'region', '--pair', ...pair, '--runs', '200', '-f', `html=${file}`];
    await run(['--lang', lang, 'compare', 'examples/spbe', ...asked]);
    return visitor(file);
  }

  test.each(['light', 'dark'] as const)(
    'there is no English left, whatever one does, and nothing in the way (%s)',
    async (scheme) => {
      const visit = await pageIn('id');
      await visit(
        async ({ page }) => {
          const words = async () => [...new Set((await ask<string>(page, SPOKEN)).match(ENGLISH) ?? [])];
          await ask(page, UNFOLD);
          expect(await words()).toEqual([]);
          await page.check('input[value=own]');
          await page.fill('.own input', '3');
          await expect.poll(() => textOf(page, '#lead'), { timeout: 10_000 }).toContain('500 simulasi');
          expect(await textOf(page, '.panel')).toMatch(/\d,\d/u);
          expect(await words()).toEqual([]);
          expect(await ask(page, 'document.documentElement.lang')).toBe('id');
          expect(await violations(page)).toEqual([]);
          await page.fill('#search', 'tidak ada');
          expect(await words()).toEqual([]);
        },
        { scheme },
      );
    },
  );

  test('and without scripts there is none either', async () => {
    const visit = await pageIn('id');
    await visit(
      async ({ page }) => {
        await ask(page, UNFOLD);
        expect((await ask<string>(page, SPOKEN)).match(ENGLISH)).toBeNull();
      },
      { scripts: false },
    );
  });

  test('which would be found out if there were', async () => {
    const visit = await pageIn('en');
    await visit(async ({ page }) =>
      expect((await ask<string>(page, SPOKEN)).match(ENGLISH)?.length).toBeGreaterThan(20),
    );
  });
});
