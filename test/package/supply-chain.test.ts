import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is taken in from others: how it is pinned, what it may run, and under which licence it is passed on. */

/** Development packages that want to run a program when they are installed. None is let: `allowScripts` of package.json. */
const WITH_INSTALL_SCRIPT: Readonly<Record<string, string>> = {
  esbuild:
    'replaces its JavaScript starter by the binary of the platform, which is a tenth of a second quicker; works without',
};

/** Licences under which code may be inlined: all ask for no more than that their text is passed on. */
const LICENCES_OF_BUNDLED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Python-2.0'];

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devDependencies?: Wanted;
  readonly dependencies?: Wanted;
  readonly optionalDependencies?: Wanted;
}

type Wanted = Readonly<Record<string, string>>;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly scripts?: Wanted;
  readonly devDependencies: Wanted;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const manifest = read('package.json') as Manifest;
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const { '': root = {}, ...locked } = packages;
const entries = Object.entries(locked);
const nameOf = (path: string): string => path.replace(/^.*node_modules\//u, '');

describe('the lockfile', () => {
  it('has a SHA-512 of every package', () => {
    const unsealed = entries.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity));
    expect(unsealed.map(([path]) => path)).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });

  // Without an address npm asks the registry that the user has chosen, and takes nothing that has another SHA-512.
  it('takes everything from the registry: no address, no folder, no repository', () => {
    const elsewhere = entries.filter(([, { resolved, link }]) => resolved !== undefined || link === true);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
    const wanted = entries.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, range]) => `${path}: ${name} ${range}`),
    );
    expect(wanted.filter((line) => /: \S+ (?:git|file:|link:|github:)|\/\/|\.tgz/u.test(line))).toEqual([]);
  });

  it('has each direct dependency at the version that package.json says', () => {
    expect(root.devDependencies).toEqual(manifest.devDependencies);
    const versions = Object.keys(manifest.devDependencies).map((name) => [
      name,
      locked[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(versions)).toEqual(manifest.devDependencies);
  });
});

describe('what runs when something is installed', () => {
  it('is nothing of the package itself', () => {
    const { scripts = {} } = manifest;
    expect(['preinstall', 'install', 'postinstall'].filter((name) => name in scripts)).toEqual([]);
  });

  it('is nothing of what it needs to run, since that is inlined', () => {
    expect(entries.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
  });

  it('is known of development packages by name and reason, and not let', () => {
    const wanting = entries.filter(([path, entry]) => entry.hasInstallScript === true || wantsToRun(path));
    expect(wanting.map(([path]) => nameOf(path))).toEqual(Object.keys(WITH_INSTALL_SCRIPT));
    expect(manifest.allowScripts).toEqual(
      Object.fromEntries(Object.keys(WITH_INSTALL_SCRIPT).map((name) => [name, false])),
    );
  });
});

/** What the package itself says, where it is installed: npm also builds one that has a binding.gyp. */
function wantsToRun(path: string): boolean {
  if (!existsSync(`${path}/package.json`)) return false; // of another platform
  const { scripts = {} } = read(`${path}/package.json`) as Manifest;
  return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) || existsSync(`${path}/binding.gyp`);
}

describe('what is inlined', async () => {
  const BUNDLE = '../../scripts/build/bundle.mjs';
  const { bundle, common } = (await import(BUNDLE)) as {
    readonly bundle: (options: object) => Promise<{ readonly metafile: Metafile }>;
    readonly common: (stage: string) => object;
  };
  const { metafile } = await bundle({
    ...common(resolve('dist')),
    entryPoints: ['src/cli/main.ts', 'src/index.ts'],
    outdir: 'dist',
    metafile: true,
    write: false,
  });
  const folders = [...new Set(Object.values(metafile.outputs).flatMap(foldersIn))];
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8')
    .split(`\n${'-'.repeat(80)}\n\n`)
    .slice(1);

  it('is few packages', () => {
    expect(folders.map(nameOf)).toContain('js-yaml');
    expect(folders.length).toBeLessThan(50);
  });

  it.each(folders)('%s is told with the text of its licence, which is one of those allowed', (folder) => {
    const { name, version, license } = read(`${folder}/package.json`) as Manifest;
    expect(locked[folder]).toMatchObject({ version, license });
    expect(LICENCES_OF_BUNDLED).toContain(license);
    const [notice = ''] = notices.filter((each) => each.startsWith(`${name} ${version} (${license})\n`));
    expect(notice).toMatch(/copyright/iu);
    expect(notice).toMatch(/permission|redistribution|licen[cs]e/iu);
    expect(notice.length).toBeGreaterThan(500);
  });

  it('is all that the notices tell', () => {
    expect(notices.length).toBe(folders.length);
  });
});

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** The folders of the packages of which a byte is in the output. */
const foldersIn = ({ inputs }: Metafile['outputs'][string]): string[] =>
  Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
    const [folder] = /node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*/u.exec(path) ?? [];
    return bytesInOutput > 0 && folder !== undefined ? [folder] : [];
  });
