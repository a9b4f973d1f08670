/*
 * Compares the program with what others published: turns official SPBE results into studies, lets the program score
 * them, and compares index and predicate row by row.
 *
 *   node test/verification/spbe-results.mjs <results.csv> [<program>]
 *
 * Columns: year, agency, d1_policy, d2_governance, d3_management, d4_services, index_published, predicate_published. The
 * program is a path to its egov-assess.js (default: this checkout's). Ends with 0 where all rows agree but for the known
 * anomalies, with 1 where one does not, with 2 where the CSV cannot be used.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { records } from './csv.mjs';
import { knownAnomaly } from './known-anomalies.mjs';
import { DOMAINS, FRAMEWORK_OF_YEAR, studyId, writeStudies } from './spbe-studies.mjs';

/** How far a recomputed index may lie from the printed one: domain values are printed with two decimals. */
const TOLERANCE = 0.01;
const NUMBERS = [...DOMAINS.map(({ column }) => column), 'index_published'];
const COLUMNS = ['year', 'agency', ...NUMBERS, 'predicate_published'];
const THIS_PROGRAM = fileURLToPath(new URL('../../bin/egov-assess.js', import.meta.url));

const say = (text) => process.stdout.write(`${text}\n`);
const nameOf = (result) => `line ${result.line}, ${result.agency} ${result.year}`;

/** The results of the CSV. Refuses what could not be compared, so that no row drops out unseen. */
function readResults(path) {
  const results = records(readFileSync(path, 'utf8'));
  if (results.length === 0) throw new Error('there is no result in it');
  const missing = COLUMNS.filter((column) => !(column in results[0]));
  if (missing.length > 0) throw new Error(`there is no column ${missing.join(', ')}`);
  for (const result of results) {
    if (!(result.year in FRAMEWORK_OF_YEAR))
      throw new Error(`line ${result.line}: no rule is known for ${result.year}`);
    const odd = NUMBERS.find((column) => !/^\d+(?:\.\d+)?$/u.test(result[column]));
    if (odd) throw new Error(`line ${result.line}: ${odd} is no number: "${result[odd]}"`);
  }
  return results;
}

/** Index and band of each study, by its id, and what the program had to say. */
function score(program, results) {
  const folder = mkdtempSync(join(tmpdir(), 'spbe-results-'));
  try {
    writeStudies(folder, results);
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [program, 'score', folder, '--format', 'csv', '--no-color'],
      { encoding: 'utf8', maxBuffer: Infinity },
    );
    if (error) throw error;
    const wholes = status === null ? [] : records(stdout).filter(({ node }) => node === '');
    return { status, said: stderr, wholes: new Map(wholes.map((whole) => [whole.study, whole])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is wrong with a row, or null. */
function disagreement(result, whole) {
  if (!whole || whole.score === '') return 'the program gave no index';
  const apart = Math.abs(Number(whole.score) - Number(result.index_published));
  if (apart > TOLERANCE + 1e-9) return `index ${result.index_published} printed, ${whole.score} computed`;
  // The framework names its bands after the predicates: "Sangat Baik" is sangat-baik.
  const predicate = result.predicate_published.toLowerCase().replaceAll(' ', '-');
  if (whole.band !== predicate)
    return `${result.predicate_published} printed, ${whole.band} computed for an index of ${whole.score}`;
  return null;
}

function verify(path, program) {
  const results = readResults(path);
  const { status, said, wholes } = score(program, results);

  const known = results.flatMap((result) =>
    DOMAINS.flatMap((domain) => {
      const anomaly = knownAnomaly(result, domain);
      return anomaly ? [`known anomaly: ${nameOf(result)}, ${domain.node} ${anomaly.value}. ${anomaly.why}`] : [];
    }),
  );
  const wrong = results.flatMap((result) => {
    const what = disagreement(result, wholes.get(studyId(result)));
    return what ? [`DISAGREES: ${nameOf(result)}: ${what}`] : [];
  });
  for (const line of [...known, ...wrong]) say(line);
  if (status !== 0) say(`The program ended with ${status}:\n${said}`);

  for (const [year, framework] of Object.entries(FRAMEWORK_OF_YEAR))
    say(`${year}, by ${framework}: ${results.filter((result) => result.year === year).length} results`);
  say(
    `${results.length - wrong.length} of ${results.length} agree in index (within ${TOLERANCE}) and predicate; ` +
      `known anomalies: ${known.length}`,
  );
  return wrong.length === 0 && status === 0;
}

const [path, program = THIS_PROGRAM] = process.argv.slice(2);
try {
  if (path === undefined)
    throw new Error('which CSV? node test/verification/spbe-results.mjs <results.csv> [<program>]');
  process.exitCode = verify(path, program) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${path ?? 'usage'}: ${error.message}\n`);
  process.exitCode = 2;
}
