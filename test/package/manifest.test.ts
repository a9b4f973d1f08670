import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const text = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(text('package.json')) as Manifest;

describe('the manifest', () => {
  it('pins every dependency to one version', () => {
    expect(Object.values(manifest.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('asks nobody to install anything: all is inlined', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it('agrees with the citation on the version', () => {
    expect(text('CITATION.cff')).toContain(`\nversion: ${manifest.version}\n`);
  });

  it('has a lockfile that names no registry', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/u);
  });

  // Where a registry lags behind with the packages of other platforms, npm leaves them out, and `npm ci` refuses.
  it('has a lockfile that is complete for every platform', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as Lockfile;
    const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, '')));
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });
});

describe('the package', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'], { encoding: 'utf8' }),
  ) as [{ files: { path: string; size: number }[] }];
  const paths = files.map(({ path }) => path);

  it.each([
    'bin/egov-assess.js',
    'bin/program.js',
    'dist/cli.cjs',
    'dist/prompts.cjs',
    'dist/watching.cjs',
    'dist/workbook.cjs',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/data/index.json',
    'dist/schemas/study.schema.json',
    'dist/THIRD-PARTY-NOTICES.txt',
    'examples/hulu-sungai-tengah/study.yaml',
    'frameworks/jones/framework.yaml',
    'LICENSE',
    'README.md',
  ])('has %s', (path) => {
    expect(paths).toContain(path);
  });

  it('has nothing that only its makers need', () => {
    expect(paths.filter((path) => /^(src|test|scripts|bench|fuzz|\.ci)\/|\.ts$|config\.|\.cache$/u.test(path))).toEqual(
      [
        'dist/index.d.ts',
        'dist/schemas/config.schema.json', // of the user's config
      ],
    );
  });

  // The program is in it twice, as command line and as library; nine frameworks in two languages too, as YAML and resolved; the page of `compare`, and the schemas.
  it('weighs less than 10 MB unpacked', () => {
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(10_000_000);
  });
});

describe('the continuous integration', () => {
  const readme = existsSync('README.md') ? text('README.md') : '';
  const script = text('.ci/run');

  it.each(['npm cit', 'npx egov-assess report examples/hulu-sungai-tengah'])(
    'runs the command of the README: %s',
    (command) => {
      expect(readme).toContain(command);
      expect(script.replaceAll('$EXAMPLE', 'hulu-sungai-tengah')).toContain(command);
    },
  );
});
