import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, run } from '../cli/run.js';
import type { Filling } from './plan.js';
import { filled } from './specimen.js';
import type { Sink } from './sinks.js';

/** What each sink made of a specimen, by command line; and what was said on standard error. */
export interface Outputs {
  readonly out: ReadonlyMap<string, string>;
  readonly err: ReadonlyMap<string, string>;
}

interface Shown {
  readonly lang: 'en' | 'id';
  /** Whether a person looks at it: colours, ruled tables. */
  readonly tty: boolean;
}

/** Sends a specimen through sinks. */
export async function through(sinks: readonly Sink[], filling: Filling, { lang, tty }: Shown): Promise<Outputs> {
  const files = { ...filled(filling), 'files/decree.pdf': '', 'files/photo.jpg': '' };
  const [cwd, copy] = [folder(files), folder(renamed(files))];
  const [out, err] = [new Map<string, string>(), new Map<string, string>()];
  for (const { argv, file } of sinks) {
    const outcome = await run(['--lang', lang, ...argv.replace('COPY', copy).split(' '), ...fewRuns(argv)], {
      cwd,
      tty,
    });
    // A version of before in which something was otherwise: an item gone, another level.
    if (file === 'before.json') change(join(cwd, file));
    out.set(
      argv,
      file === undefined ? outcome.out : existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), 'utf8') : '',
    );
    err.set(argv, outcome.err);
  }
  for (const path of [cwd, copy]) rmSync(path, { recursive: true });
  return { out, err };
}

/** The same study under another id, since what is compared takes two; by the frameworks and the config of the first. */
function renamed(files: Readonly<Record<string, string>>): Record<string, string> {
  const { 'study.yaml': study = '' } = files;
  const own = Object.entries(files).filter(([path]) => !/^(frameworks\/|egov-assess\.yaml$)/u.test(path));
  return { ...Object.fromEntries(own), 'study.yaml': study.replace('"id": "specimen"', '"id": "another"') };
}

function change(path: string): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replaceAll('"loose"', '"gone"').replaceAll('"score": 2,', '"score": 1,'));
}

/** Samples take time, and their number is nothing to a sink. */
const fewRuns = (argv: string): string[] =>
  /^(report|agreement|uncertainty|saturation|compare)/u.test(argv) ? ['--runs', '100'] : [];
