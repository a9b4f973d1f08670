import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node } from './child.mjs';
import { inTurn } from './median.mjs';
import { writeStudies } from './studies.mjs';

const BIN = 'bin/egov-assess.js';
const EXAMPLE = 'examples/hulu-sungai-tengah';

/** Gates as docs/ci.md shows them, set so that they are passed: what is measured is the judging, not the printing of findings. */
const USUAL = {
  'staffed': 'score: 1, node: staffing',
  'undisputed': 'contradictions: 1000',
  'in-time': 'overdue-remedies: 0',
  'known': 'coverage: 0.1',
};
/** What looks at every part of an assessment. */
const MORE = {
  band: 'band: not-running',
  founded: 'strength: very-low',
  lawful: 'neglected-norms: 1000',
  weak: 'figure: weak-indicators, most: 1000',
  inhibiting: 'figure: inhibiting-factors, most: 1000',
};
const config = (gates) => {
  const lines = Object.entries(gates).map(([name, asked]) => `  ${name}: { ${asked}, framework: jones }\n`);
  return `format: egov-config/1\ngates:\n${lines.join('')}`;
};

/** What gates cost beside scoring alone: whole process, of the example and of `count` studies. */
export function checks(rounds, bulkRounds, folder, count) {
  const one = join(folder, 'checked', 'one');
  const many = join(folder, 'checked', 'many');
  cpSync(EXAMPLE, one, { recursive: true });
  writeStudies(many, count);
  const ratio = (path, times, gates) => {
    writeFileSync(join(path, 'egov-assess.yaml'), config(gates));
    const [check, score] = inTurn(times, [
      () => node([BIN, 'check', path, '--today', '2024-06-30']).seconds,
      () => node([BIN, 'score', path]).seconds,
    ]);
    return { ratio: check / score, seconds: check };
  };
  return [
    { what: 'check of the example / score', ...ratio(one, rounds, USUAL), bound: 1.15 },
    { what: `check of ${count} studies / score`, ...ratio(many, bulkRounds, USUAL), bound: 1.2 },
    { what: `… by gates of every kind / score`, ...ratio(many, bulkRounds, { ...USUAL, ...MORE }), bound: 1.5 },
  ];
}
