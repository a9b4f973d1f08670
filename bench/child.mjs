import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the project; everything is run from here, by relative paths. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const PEAK = new URL('./peak.mjs', import.meta.url).href;

/** Reading that bundle costs Node 20 about 40 ms a start, which says nothing about any program. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs Node on `args` as a whole process. Seconds of wall time; with `peak`, MiB of memory at most. */
export function node(args, { peak = false } = {}) {
  const start = performance.now();
  const result = spawnSync(process.execPath, [...(peak ? ['--import', PEAK] : []), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', peak ? 'pipe' : 'ignore'],
    maxBuffer: 2 ** 30,
    timeout: 300_000, // hangs only: no figure is judged by it
  });
  const seconds = (performance.now() - start) / 1000;
  if (result.status !== 0) {
    const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.slice(0, 2000);
    throw new Error(`node ${args.join(' ')} ended with ${result.status ?? result.signal}\n${said}`);
  }
  return { seconds, stdout: String(result.stdout), peakMiB: peak ? Number(result.output[3]) / 1024 : null };
}
