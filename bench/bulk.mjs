import { createRequire } from 'node:module';
import { join } from 'node:path';
import { node } from './child.mjs';
import { inTurn } from './median.mjs';

const BIN = 'bin/egov-assess.js';
const require = createRequire(import.meta.url);
const AJV_CLI = require.resolve('ajv-cli/dist/index.js');
const SCHEMA = 'dist/schemas/study.schema.json';

const run = (command, folder) => () => node([BIN, command, folder]).seconds;
const parse = (library, folder) => () => Number(node(['bench/parse.mjs', library, folder]).stdout);
/** What a user would otherwise take: the same files against the published schema. */
const ajvCli = (folder) => () =>
  node([
    AJV_CLI,
    'validate',
    '--strict=true',
    '--allow-union-types',
    '--all-errors',
    '-s',
    SCHEMA,
    '-d',
    join(folder, '*', 'study.yaml'),
  ]).seconds;

/** What many studies cost, whole process, beside what merely parsing or merely validating them costs. */
export function bulk(rounds, folder) {
  const [score, validate, yaml, jsYaml, ajv] = inTurn(rounds, [
    run('score', folder),
    run('validate', folder),
    parse('yaml', folder),
    parse('js-yaml', folder),
    ajvCli(folder),
  ]);
  return [
    { what: 'score / YAML.parse', ratio: score / yaml, bound: 0.25, seconds: score },
    { what: 'validate / YAML.parse', ratio: validate / yaml, bound: 0.25, seconds: validate },
    { what: 'score / js-yaml load', ratio: score / jsYaml, bound: 2.5, seconds: score },
    { what: 'validate / js-yaml load', ratio: validate / jsYaml, bound: 2.5, seconds: validate },
    { what: 'validate / ajv-cli', ratio: validate / ajv, bound: 1, seconds: validate },
  ];
}
