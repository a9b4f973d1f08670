import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE, folder, run } from '../cli/run.js';
import { ask, open, UNFOLD, violations, type Looked } from './browser.js';
import { TOLERANCE, unlikeness, unlikeReference } from './likeness.js';

/** The report of the example in each language, and one with all that a page of ours must refuse. */
let [en, id, planted]: string[] = [];

beforeAll(async () => {
  const cwd = folder();
  [en, id, planted] = ['en', 'id', 'planted'].map((name) => join(cwd, `${name}.html`));
  for (const [lang, file] of [
    ['en', en],
    ['id', id],
  ] as const)
    await run(['--lang', lang, 'report', EXAMPLE, '-f', 'html', '-o', file!]);
  writeFileSync(planted!, readFileSync(en!, 'utf8').replace('</main>', `${PLANTED}</main>`));
}, 60_000);

const PLANTED = `<script>document.title = 'planted'</script>
<p id="styled" style="position: fixed">x</p>
<style>#sheet { position: fixed }</style><p id="sheet">x</p>
<p id="handler" onclick="document.title = 'planted'">x</p>
<img src="http://127.0.0.1:9/planted.png" alt="" onerror="document.title = 'planted'">
<a id="link" href="javascript:document.title = 'planted'">x</a>
`;

const SCREENS: readonly Looked[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
];

describe('a report that is opened from disk', () => {
  it.each(['en', 'id'])('asks for nothing but itself, and gives the browser nothing to say (%s)', async (lang) => {
    const { requests, said, close } = await open(lang === 'en' ? en! : id!);
    expect(requests).toHaveLength(1);
    expect(said).toEqual([]);
    await close();
  });

  it('runs and obeys nothing that got into it', async () => {
    const { page, said, close } = await open(planted!);
    await page.locator('#handler').click();
    await page.locator('#link').click();
    expect(await page.title()).toContain('Hulu Sungai Tengah');
    const positions = `['styled', 'sheet'].map((id) => getComputedStyle(document.getElementById(id)).position)`;
    expect(await ask(page, positions)).toEqual(['static', 'static']);
    // The script, the style, the style sheet, two handlers, the picture, the link.
    expect(said.filter((text) => text.includes('Content Security Policy'))).toHaveLength(7);
    await close();
  });

  it.each(SCREENS)('has nothing against it by WCAG 2.2 AA: $width pixels, $scheme', async (screen) => {
    const { page, close } = await open(en!, screen);
    await ask(page, UNFOLD);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('would be found out if it had', async () => {
    const bad = join(folder(), 'bad.html');
    writeFileSync(bad, '<!doctype html><p style="color: #777; background: #888">text</p><img src="data:,">');
    const { page, close } = await open(bad);
    const rules = new Set((await violations(page)).map((text) => text.replace(/:.*/su, '')));
    expect([...rules]).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'html-has-lang']));
    await close();
  });

  it.each([390, 320])('moves sideways in no part but its own frames at %i pixels', async (width) => {
    for (const file of [en!, id!]) {
      const { page, close } = await open(file, { width });
      await ask(page, UNFOLD);
      expect(await ask(page, 'document.documentElement.scrollWidth')).toBe(width);
      await close();
    }
  });
});

describe('on a narrow screen', () => {
  it('a picture is seen whole, and large in the frame that was tapped', async () => {
    const { page, close } = await open(en!, { width: 390 });
    const frame = page.locator('.wide:has(svg)').first();
    const wide = async (): Promise<number> => (await frame.locator('svg').boundingBox())!.width;
    expect(await wide()).toBeLessThanOrEqual(390);
    await frame.click();
    expect(await wide()).toBe(720);
    await close();
  });
});

it('the list of contents is shown once on a screen, and on paper', async () => {
  for (const [looked, lists] of [
    [{ width: 1280 }, 1],
    [{ width: 673, media: 'print' }, 1],
  ] as const) {
    const { page, close } = await open(en!, looked);
    const shown = `[...document.querySelectorAll('nav ol, ul.contents')].filter((each) => each.checkVisibility() && !each.closest('ol ol') && !each.parentElement.closest('ol')).length`;
    expect(await ask(page, shown)).toBe(lists);
    await close();
  }
});

describe('who has no mouse', () => {
  it('skips to the text with the first key', async () => {
    const { page, close } = await open(en!);
    await page.keyboard.press('Tab');
    expect(await ask(page, 'document.activeElement.className')).toBe('skip');
    expect(await ask(page, 'document.activeElement.getBoundingClientRect().left')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await ask(page, 'document.activeElement.tagName')).toBe('MAIN');
    await close();
  });

  it('comes to the frame of each table and to what is folded up, and unfolds it', async () => {
    const { page, close } = await open(en!);
    const [frames, folded] = ['.wide', 'details.part > summary'];
    for (const what of [frames, folded]) {
      await page.locator(what).first().focus();
      expect(await ask(page, `document.activeElement.matches('${what}')`)).toBe(true);
    }
    await page.keyboard.press('Enter');
    expect(await ask(page, `document.querySelector('details.part').open`)).toBe(true);
    await close();
  });
});

it('a number leads to its evidence, which unfolds', async () => {
  const { page, close } = await open(en!);
  const link = page.locator('table a[href^="#evidence-"]').first();
  const to = (await link.getAttribute('href'))!;
  const target = page.locator(to);
  expect(await target.isVisible()).toBe(false);
  await link.click();
  expect(await target.isVisible()).toBe(true);
  expect(
    await ask(
      page,
      `(({ top, bottom }) => top >= 0 && bottom <= 900)(document.querySelector('${to}').getBoundingClientRect())`,
    ),
  ).toBe(true);
  await close();
});

describe('on paper', () => {
  /** The size of each page of the PDF. */
  const sheets = async (page: Page): Promise<string[]> => {
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...text.matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[([^\]]*)\]/gu)].map(([, box]) => box!);
  };

  it('takes several pages of A4, also what is folded up on the screen', async () => {
    const { page, close } = await open(en!, { scheme: 'dark' });
    const boxes = await sheets(page);
    expect(boxes.length).toBeGreaterThan(10);
    expect(new Set(boxes)).toEqual(new Set(['0 0 594.95996 841.91998']));
    await ask(page, UNFOLD);
    expect((await sheets(page)).length).toBe(boxes.length);
    await close();
  });

  it.each(
    [EXAMPLE, 'examples/badung', 'examples/spbe/banyuasin-2023'].flatMap((study) =>
      (['en', 'id'] as const).map((lang) => ({ study, lang, name: basename(study) })),
    ),
  )('a summary is one sheet: $name, $lang', async ({ study, lang }) => {
    const file = join(folder(), 'summary.html');
    await run(['--lang', lang, 'report', study, '--summary', '-f', `html=${file}`]);
    const { page, close } = await open(file);
    expect(await sheets(page)).toHaveLength(1);
    await close();
  });

  it('cuts nothing off', async () => {
    // 178 mm, what the margins leave of the width of A4.
    const { page, close } = await open(en!, { media: 'print', width: 673 });
    expect(
      await ask(
        page,
        `[...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > 674).length`,
      ),
    ).toBe(0);
    expect(
      await ask(page, `[...document.querySelectorAll('main li')].filter((each) => !each.checkVisibility()).length`),
    ).toBe(0);
    await close();
  });
});

describe('looks as it was when somebody looked at it', () => {
  const shot = async (file: string, looked: Looked, at?: string): Promise<Buffer> => {
    const { page, close } = await open(file, { height: 1100, scale: 0.5, ...looked });
    if (at !== undefined) await ask(page, `document.getElementById('${at}').scrollIntoView()`);
    const picture = await page.screenshot();
    await close();
    return picture;
  };

  it.each([
    ['report-1280', { width: 1280 }, undefined],
    ['report-1280-dark', { width: 1280, scheme: 'dark' }, 'inhibiting-factors'],
    ['report-390', { width: 390 }, undefined],
    ['report-print', { width: 673, media: 'print' }, 'dimensions-and-indicators'],
  ] as const)('%s', async (name, looked, at) => {
    expect(await unlikeReference(name, await shot(en!, looked, at))).toBeLessThan(TOLERANCE);
  });

  it('and would not be taken for that without its style', async () => {
    const bare = join(folder(), 'bare.html');
    writeFileSync(bare, readFileSync(en!, 'utf8').replace(/<style>.*<\/style>/su, ''));
    const pictures = [await shot(en!, { width: 1280 }), await shot(bare, { width: 1280 })] as const;
    expect(await unlikeness(...pictures)).toBeGreaterThan(2 * TOLERANCE);
  });
});
