import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { speaker, SOURCES } from './speaker.mjs';

const ITEMS = 100;
const FRAMEWORK = 'jones';

/**
 * Writes `count` studies of 100 items of evidence, about 44 KB each, as a person would lay them out; returns their
 * paths. They are valid and link to the shipped framework and catalogue.
 */
export function writeStudies(folder, count) {
  const pool = vocabulary();
  return Array.from({ length: count }, (_, number) => {
    const id = `s${String(number).padStart(4, '0')}`;
    mkdirSync(join(folder, id), { recursive: true });
    const path = join(folder, id, 'study.yaml');
    writeFileSync(path, study(id, number, pool));
    return path;
  });
}

/** What the studies may refer to, from the data the build resolved. */
function vocabulary() {
  const data = (name) => JSON.parse(readFileSync(new URL(`../dist/data/${name}.json`, import.meta.url), 'utf8'));
  const { nodes, scale } = data(FRAMEWORK);
  const catalogue = data('catalogue');
  return {
    leaves: Object.values(nodes)
      .filter((node) => node.children.length === 0)
      .map((node) => node.id),
    levels: scale.levels.map((level) => level.value),
    factors: Object.keys(catalogue.factors),
    concepts: Object.keys(catalogue.concepts),
  };
}

function study(id, number, { leaves, levels, factors, concepts }) {
  const { next, pick, words } = speaker(number + 1);
  const lines = [
    'format: egov-study/1',
    `id: ${id}`,
    'lang: en',
    `agency: { name: { en: "Office of Records of District ${number}", id: "Dinas Arsip Kabupaten ${number}" }, kind: district-agency, country: ID }`,
    // Dates in quotes: the YAML reader of ajv-cli makes objects of bare ones, and its schema would refuse them.
    'period: { from: "2022-01-07", to: "2022-03-31" }',
    'coder: coder-a',
    `frameworks: [${FRAMEWORK}]`,
    'sources:',
    ...SOURCES.map((source) => `  ${source}: { kind: informant, role: "${words(3)}", group: ${source.split('-')[0]} }`),
    'sessions:',
    ...SOURCES.map(
      (source, day) => `  met-${source}: { source: ${source}, method: interview, date: "2022-01-${String(day + 10)}" }`,
    ),
    'evidence:',
  ];
  for (let item = 0; item < ITEMS; item++) {
    const start = `id: e${item}, from: met-${pick(SOURCES)}, at: "3.${(item % 9) + 1} p. ${item + 1}"`;
    const shows = next() < 0.6 ? `shows: [${pick(factors)}]` : `about: [${pick(concepts)}]`;
    if (item % 4 === 0) {
      lines.push(
        ...`- ${start}`.split(', ').map((field, position) => `${position === 0 ? '  ' : '    '}${field}`),
        `    ${shows}`,
        `    finding: { en: "${words(20)}.", id: "${words(20)}." }`,
        `    quote: { text: "${words(16)}", lang: en, consent: open }`,
      );
    } else {
      lines.push(
        `  - { ${start}, ${shows},`,
        `      finding: { en: "${words(26)}.",`,
        `                 id: "${words(26)}." } }`,
      );
    }
  }
  lines.push('ratings:', `  ${FRAMEWORK}:`);
  leaves.forEach((leaf, position) => {
    const items = Array.from({ length: 9 }, (_, step) => `e${position * 9 + step}`);
    lines.push(`    ${leaf}: { level: ${pick(levels)}, evidence: [${items.join(', ')}], why: "${words(9)}" }`);
  });
  return `${lines.join('\n')}\n`;
}
