import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

let launched: Promise<Browser> | null = null;

/** One for all tests of a file, from the first that looks at something. */
export const browser = async (): Promise<Browser> => (launched ??= launch());

afterAll(async () => (await launched)?.close());

/** Debian's Chromium, found on PATH, without a window and without anything it would do by itself. */
async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: programOnPath(['chromium', 'chromium-browser']),
    args: [
      '--no-sandbox', // a container has no user namespaces
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-extensions',
      '--disable-sync',
      '--no-first-run',
      '--no-proxy-server',
      '--force-color-profile=srgb',
    ],
    env: { ...process.env, FONTCONFIG_FILE: oneFont() },
  });
}

function programOnPath(names: readonly string[]): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`none of ${names.join(', ')} is on PATH: see SYSTEM_PACKAGES in .ci/run`);
  return found;
}

/** Lines break at the same words on every machine that has this font, whichever others it has. */
function oneFont(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'egov-assess-fonts-')), 'fonts.conf');
  const content = [
    '<?xml version="1.0"?>',
    '<fontconfig>',
    '<dir>/usr/share/fonts/truetype/dejavu</dir>',
    '<cachedir prefix="xdg">fontconfig</cachedir>',
    '<alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>',
    '<match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>',
    '</fontconfig>\n',
  ].join('\n');
  writeFileSync(file, content);
  return file;
}

export interface Looked {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** As it is on paper; without it the browser decides, for a PDF as well. */
  readonly media?: 'print';
  /** Pixels of the picture to one of the page. */
  readonly scale?: number;
  /** false: as where somebody switched scripts off. */
  readonly scripts?: boolean;
}

/** A page that is open, what it asked of the network, and what the browser said of it. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly said: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a file from disk. `hash`: what a link to it has behind its `#`. */
export async function open(file: string, looked: Looked = {}, hash = ''): Promise<Opened> {
  const { width = 1280, height = 900, scheme = 'light', media = null, scale = 1, scripts = true } = looked;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.emulateMedia({ media });
  const [requests, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${pathToFileURL(file).href}${hash === '' ? '' : `#${hash}`}`);
  return { page, requests, said, close: () => context.close() };
}

/** Asks a page something. It is written out, since it runs where there is a document, which is nowhere else in this project. */
export const ask = async <T>(page: Page, script: string): Promise<T> => page.evaluate<T>(script);

export const UNFOLD = `for (const each of document.querySelectorAll('details')) each.open = true`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core has against a page by WCAG 2.2, levels A and AA, and by good practice. */
export async function violations(page: Page): Promise<string[]> {
  await ask(page, axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await ask<readonly Violation[]>(
    page,
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'], selectors: false, preload: false }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
