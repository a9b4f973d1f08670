import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownAnomaly } from './known-anomalies.mjs';

/** Where a result's four domain values stand in the CSV, and which node of the framework they are values of. */
export const DOMAINS = [
  { node: 'd1', column: 'd1_policy' },
  { node: 'd2', column: 'd2_governance' },
  { node: 'd3', column: 'd3_management' },
  { node: 'd4', column: 'd4_services' },
];

/**
 * The framework by which the results of a year were put into words: those of 2023 by the index rounded to two decimals,
 * those of 2024 by the index as it is.
 */
export const FRAMEWORK_OF_YEAR = { 2023: 'spbe-results-2023', 2024: 'spbe-2020' };

/** The id of the study that a result becomes; it tells the line of the CSV. */
export const studyId = (result) => `line-${result.line}`;

/** Writes each result as a study of its own, `<folder>/<id>/`, as somebody would who takes over what was printed. */
export function writeStudies(folder, results) {
  for (const result of results) {
    const ratings = join(folder, studyId(result), 'ratings');
    mkdirSync(ratings, { recursive: true });
    writeFileSync(join(ratings, '..', 'study.yaml'), study(result));
    writeFileSync(join(ratings, 'official.yaml'), official(result));
  }
}

// JSON's texts are YAML's as well, so names with a quote or a colon stay what they are.
const study = (result) => `format: egov-study/1
id: ${studyId(result)}
lang: id
agency: { name: ${JSON.stringify(result.agency)}, country: ID }
period: { from: ${result.year}, to: ${result.year} }
coded-from: publication
frameworks: [${FRAMEWORK_OF_YEAR[result.year]}]
sources:
  report: { kind: publication, title: Laporan evaluasi SPBE ${result.year} }
`;

const official = (result) => `format: egov-ratings/1
rater: ministry
role: official
ratings:
  ${FRAMEWORK_OF_YEAR[result.year]}:
${DOMAINS.map((domain) => rating(result, domain)).join('')}`;

function rating(result, domain) {
  const known = knownAnomaly(result, domain);
  const waiver = known ? `, out-of-scale: { why: ${JSON.stringify(known.why)} }` : '';
  const at = `line ${result.line}, ${domain.column}`;
  return `    ${domain.node}: { value: ${result[domain.column]}, status: external, source: report, at: "${at}"${waiver} }\n`;
}
