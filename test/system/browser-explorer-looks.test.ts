import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, run } from '../cli/run.js';
import { all, entrant, type Levels } from '../compare/agencies/entrants.js';
import { open, type Looked } from './browser.js';
import { writtenPage } from './explored.js';
import { TOLERANCE, unlikeness, unlikeReference } from './likeness.js';

/** Two of the published studies held against each other, of two periods. */
const pair = join(folder(), 'pair.html');

beforeAll(async () => {
  const ids = ['spbe-hulu-sungai-tengah-2023', 'spbe-balangan-2023'];
  await run(['compare', 'examples/spbe', '--pair', ...ids, '--runs', '200', '-f', `html=${pair}`]);
});

/** Twelve agencies in three regions; of Tabalong little is known, of Tanah Laut nothing. */
const REGIONS = {
  'Kalimantan Selatan': ['Banjar', 'Barito Kuala', 'Kotabaru', 'Tabalong', 'Tanah Bumbu', 'Tanah Laut', 'Tapin'],
  'Bali': ['Bangli', 'Buleleng', 'Gianyar', 'Karangasem'],
  'Sumatera Selatan': ['Empat Lawang'],
};
const UNKNOWN: Readonly<Record<string, Levels>> = {
  'Tabalong': { rooms: null },
  'Tanah Laut': { staff: null, head: null, rooms: null, funds: null },
};
const AGENCIES = Object.entries(REGIONS)
  .flatMap(([region, names]) => names.map((name) => ({ region, name })))
  .map(({ region, name }, i) => {
    const levels = all(1 + ((i * 5) % 4), 1 + ((i * 3) % 4), 1 + ((i * 7 + 2) % 4), 1 + ((i * 2) % 4));
    return entrant(name, { ...levels, ...UNKNOWN[name] }, { name: `Government of ${name} Regency`, region });
  });
const grouped = writtenPage(folder(), AGENCIES, { by: 'region' });

async function shot(file: string, looked: Looked): Promise<Buffer> {
  const { page, close } = await open(file, { scale: 0.5, ...looked });
  const picture = await page.screenshot();
  await close();
  return picture;
}

const SCREENS = [
  { width: 1280, height: 1400, scheme: 'light' },
  { width: 1280, height: 1400, scheme: 'dark' },
  { width: 390, height: 1800, scheme: 'light' },
  { width: 390, height: 1800, scheme: 'dark' },
] as const;

describe('looks as it was when somebody looked at it', () => {
  it.each(SCREENS)('the table in groups, $width pixels, $scheme', async (screen) => {
    const name = `explorer-groups-${String(screen.width)}-${screen.scheme}`;
    expect(await unlikeReference(name, await shot(grouped, screen))).toBeLessThan(TOLERANCE);
  });

  it.each(SCREENS)('a pair, $width pixels, $scheme', async (screen) => {
    const name = `explorer-pair-${String(screen.width)}-${screen.scheme}`;
    expect(await unlikeReference(name, await shot(pair, screen))).toBeLessThan(TOLERANCE);
  });

  it('without scripts', async () => {
    const picture = await shot(grouped, { width: 1280, height: 1400, scripts: false });
    expect(await unlikeReference('explorer-bare', picture)).toBeLessThan(TOLERANCE);
  });

  it('on paper', async () => {
    const picture = await shot(grouped, { width: 673, height: 1000, media: 'print' });
    expect(await unlikeReference('explorer-print', picture)).toBeLessThan(TOLERANCE);
  });

  it('and would not be taken for that without its style', async () => {
    const bare = join(folder(), 'bare.html');
    writeFileSync(bare, readFileSync(grouped, 'utf8').replace(/<style>.*<\/style>/su, ''));
    const [screen] = SCREENS;
    const pictures = [await shot(grouped, screen), await shot(bare, screen)] as const;
    expect(await unlikeness(...pictures)).toBeGreaterThan(2 * TOLERANCE);
  });
});
