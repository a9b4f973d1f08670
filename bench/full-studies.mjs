import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { speaker, SOURCES } from './speaker.mjs';

const FRAMEWORK = 'spbe-2020';
/** The levels that the three items of an indicator prove, each beyond the worst: some climb, some leave a hole. */
const PROVEN = [
  [2, 3, 4],
  [2, 2, 3],
  [2, 3, 3],
  [2, 2, 2],
  [2, 4, 4],
];

/** Writes `count` studies in which an assessor rated every indicator of a long framework, each on three items. */
export function writeFullStudies(folder, count) {
  const { nodes } = JSON.parse(readFileSync(new URL(`../dist/data/${FRAMEWORK}.json`, import.meta.url), 'utf8'));
  const leaves = Object.values(nodes).filter((node) => node.children.length === 0);
  for (let number = 0; number < count; number++) {
    const id = `f${String(number).padStart(4, '0')}`;
    mkdirSync(join(folder, id, 'ratings'), { recursive: true });
    const spoken = speaker(number + 1);
    writeFileSync(join(folder, id, 'study.yaml'), study(id, number, leaves, spoken));
    writeFileSync(join(folder, id, 'ratings', 'assessor.yaml'), ratings(leaves, spoken));
  }
}

const item = (leaf, position) => `${leaf.id}-${String(position + 1)}`;

const study = (id, number, leaves, { pick, words }) => `format: egov-study/1
id: ${id}
lang: en
agency: { name: { en: "Government of District ${number}", id: "Pemerintah Kabupaten ${number}" }, kind: regency-government, country: ID }
period: { from: "2023-07-03", to: "2023-09-29" }
frameworks: [${FRAMEWORK}]
sources:
${SOURCES.map((source) => `  ${source}: { kind: document, title: "${words(4)}", status: enacted, date: 2022 }\n`).join('')}evidence:
${leaves
  .flatMap((leaf) =>
    PROVEN[0].map(
      (_, position) =>
        `  - { id: ${item(leaf, position)}, from: ${pick(SOURCES)}, at: article ${position + 1},\n` +
        `      finding: "${words(18)}." }\n`,
    ),
  )
  .join('')}`;

const ratings = (leaves, { pick, words }) => `format: egov-ratings/1
rater: assessor-1
role: assessor
ratings:
  ${FRAMEWORK}:
${leaves
  .map((leaf) => {
    const levels = pick(PROVEN).map((level, position) => `${item(leaf, position)}: ${level}`);
    return `    ${leaf.id}: { evidence: { ${levels.join(', ')} }, why: "${words(9)}" }\n`;
  })
  .join('')}`;
