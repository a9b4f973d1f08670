import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../cli/run.js';
import { WRITABLE } from '../sinks/payloads/index.js';
import { fillings, type Filling } from '../sinks/plan.js';
import { SINKS } from '../sinks/sinks.js';
import { FIELDS, HARMLESS } from '../sinks/specimen.js';
import { through } from '../sinks/through.js';
import { ask } from './browser.js';
import { visitor } from './visiting.js';

/** What strangers wrote, in the page of `compare` as its script draws it. */

const sink = SINKS.find(({ argv }) => /^compare .* -f html$/u.test(argv))!;

/** The page of a filling once it is in use: two chosen, by weights of one's own, in groups and not. */
async function drawn<T>(filling: Filling, read: (page: Page) => Promise<T>): Promise<T[]> {
  const { out } = await through([sink], filling, { lang: 'en', tty: false });
  const file = join(folder(), 'page.html');
  writeFileSync(file, out.get(sink.argv)!);
  const found: T[] = [];
  await visitor(file)(async ({ page }) => {
    found.push(await read(page));
    await page.check('input[value=own]');
    await page.selectOption('#by', '');
    await page.selectOption('#group', { index: 1 });
    found.push(await read(page));
    await page.reload();
    found.push(await read(page));
  });
  return found;
}

/**
 * All elements with their attributes, but for values that are words, and sizes; for what keeps words of another direction apart; and for
 * what hangs on sizes: whether the foot says less, and whether the table fits.
 */
const structure = async (page: Page): Promise<readonly string[]> =>
  ask(
    page,
    `[...document.body.querySelectorAll('*')].filter((e) => e.tagName !== 'BDI' || e.attributes.length > 0).map((e) => e.tagName + [...e.attributes].map(({ name, value }) => ' ' + name + (['aria-label', 'value', 'label', 'viewBox', 'width', 'height', 'id', 'href', 'd', 'x', 'y', 'transform'].includes(name) ? '' : '=' + value.replace(/ (?:brief|fits)$/, ''))).join(''))`,
  );

const names = async (page: Page): Promise<readonly string[]> =>
  ask(page, `[...document.querySelectorAll('#ranks th[scope=row] bdi')].map((e) => e.textContent)`);

describe('every field of what a stranger writes', () => {
  let tame: (readonly string[])[];
  beforeAll(async () => {
    tame = await drawn(HARMLESS, structure);
  });

  it.each(fillings(FIELDS, WRITABLE).map((filling, i) => ({ filling, turn: i + 1 })))(
    'runs nothing and adds nothing to the page, filling $turn',
    async ({ filling }) => {
      expect(await drawn(filling, structure)).toEqual(tame);
    },
  );

  it('is on it while it is harmless', async () => {
    const [first] = await drawn(HARMLESS, names);
    expect(first?.[0]).toContain(HARMLESS.get('~agency name'));
  });
});
