import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node } from './child.mjs';
import { inTurn } from './median.mjs';
import { writeStudies } from './studies.mjs';

const BIN = 'bin/egov-assess.js';
const EXAMPLE = 'examples/hulu-sungai-tengah';

/** One gate of most kinds. They are notes, and so do not fail: what is measured is the judging. */
const ASKED = [
  'score: 3',
  'coverage: 1',
  'strength: high',
  'contradictions: 0',
  'remedied: 3',
  'overdue-remedies: 0',
  'neglected-norms: 0',
  'figure: weak-indicators, most: 0',
];
const gates = ASKED.map((asked) => `  ${asked.replace(/:.*/, '')}: { ${asked}, framework: jones, severity: note }\n`);
const CONFIG = `format: egov-config/1\ngates:\n${gates.join('')}`;

/** What gates cost beside scoring alone: whole process, of the example and of `count` studies, with each framework they name. */
export function checks(rounds, bulkRounds, folder, count) {
  const [one, many] = ['one', 'many'].map((name) => join(folder, 'checked', name));
  mkdirSync(many, { recursive: true });
  cpSync(EXAMPLE, one, { recursive: true });
  writeFileSync(join(one, 'egov-assess.yaml'), CONFIG);
  writeStudies(many, count);
  writeFileSync(join(many, 'egov-assess.yaml'), CONFIG);
  const ratio = (path, times) => {
    const [check, score] = inTurn(times, [
      () => node([BIN, 'check', path, '--today', '2024-06-30']).seconds,
      () => node([BIN, 'score', path]).seconds,
    ]);
    return { ratio: check / score, seconds: check };
  };
  return [
    { what: 'check of the example / score', ...ratio(one, rounds), bound: 1.15 },
    { what: `check of ${count} studies / score`, ...ratio(many, bulkRounds), bound: 1.2 },
  ];
}
