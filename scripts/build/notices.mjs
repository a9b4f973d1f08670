import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

const HEAD = `Third-party software inlined in this distribution, with its licences.
Written by scripts/build/notices.mjs from what the bundler took in.
`;

/** The licences of every package that the bundles contain. */
export function notices(metafiles) {
  const used = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => packageOf(path));
  const packages = [...new Set(used)].filter((folder) => folder !== null).sort();
  return [HEAD, ...packages.map(notice)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`. */
function packageOf(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(inRoot(join(folder, 'package.json')), 'utf8'));
  const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  // What is published of saxes lacks it; the text is that of its repository.
  const path = file ? join(folder, file) : `scripts/build/licences/${name}.txt`;
  const text = readFileSync(inRoot(path), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
