import { agreementOf, agreementOfTable, type Agreed, type AgreementOptions } from '../analysis/agreement/index.js';
import type { Comparing } from '../analysis/agreement/compare.js';
import type { RatedStudy } from '../analysis/agreement/raters.js';
import { MOST_CATEGORIES } from '../analysis/agreement/table.js';
import type { Drawing } from '../analysis/random.js';
import { loadTable } from '../load/index.js';
import type { AgreementResult, ComparedScale, ScaleType } from '../model/agreement/index.js';
import type { Assessment } from '../model/assessment/index.js';
import { finding, inOrder, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { append } from '../model/lists.js';
import { nth } from '../model/nth.js';
import { fileName, folderOf } from '../model/paths.js';
import { publicOptions } from '../model/public.js';
import type { StudyPath } from './discover.js';
import { EVERYTHING, type Scoring } from './scored.js';
import { openStudy, type Asked, type Workshop } from './study.js';
import { seenFrom, type Diagnosed, type Texts } from './texts.js';

/** Results of comparing raters: one for each framework by which somebody can be compared. */
export interface AgreementFound extends Diagnosed {
  readonly results: readonly AgreementResult[];
}

/** Studies of one framework, and where each lies. */
interface Pooled {
  readonly framework: Framework;
  readonly rated: RatedStudy[];
  readonly paths: StudyPath[];
}

/** Compares the raters of studies, those of one framework pooled. */
export function agreementOfStudies(
  workshop: Workshop,
  paths: readonly StudyPath[],
  instead: readonly string[] | null,
  options: AgreementOptions,
  asked: Asked = {},
): AgreementFound {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const pools = new Map<string, Pooled>();
  for (const path of paths) {
    const opened = openStudy(workshop, path, instead, asked);
    append(findings, opened.findings);
    for (const [file, text] of opened.texts) texts.set(file, text);
    const { study } = opened;
    if (!study) continue;
    for (const framework of opened.frameworks) {
      const pool = pools.get(framework.digest) ?? { framework, rated: [], paths: [] };
      pools.set(framework.digest, pool);
      pool.rated.push({ study, framework });
      pool.paths.push(path);
    }
  }
  const agreed = [...pools.values()].map((pool) => ({ pool, ...agreementOf(pool.rated, options) }));
  const answered = agreed.filter(({ agreement }) => agreement.comparisons.length > 0);
  const silent = agreed.filter((each) => !answered.includes(each)).map(({ pool }) => pool);
  return {
    results: answered.map(({ pool, agreement }) => ({
      ...blank(workshop),
      ...publicOptions(asked.publishing),
      framework: nameOf(pool.framework),
      studies: studiesOf(pool.rated),
      agreement,
    })),
    findings: inOrder([
      ...findings,
      ...answered.flatMap(({ pool, findings: found }) => found.map((each) => seenBy(each, pool.paths))),
      ...(answered.length > 0 ? leftOut(silent, answered) : silent.map(nobodyToCompare)),
    ]),
    texts,
  };
}

const blank = ({ tool }: Workshop): Pick<AgreementResult, 'format' | 'tool' | 'framework' | 'studies' | 'file'> => ({
  format: 'egov-agreement/1',
  tool,
  framework: null,
  studies: [],
  file: null,
});

const nameOf = ({ id, version, title, digest }: Framework): AgreementResult['framework'] => ({
  id,
  version,
  title,
  digest,
});

const studiesOf = (rated: readonly RatedStudy[]): AgreementResult['studies'] =>
  rated.map(({ study: { id, title, digest, period } }) => ({ id, title, digest: digest(), period }));

/** Studies of which nothing is told, since by none of their frameworks two raters can be compared. */
function leftOut(silent: readonly Pooled[], answered: readonly { readonly pool: Pooled }[]): Finding[] {
  const told = new Set(answered.flatMap(({ pool }) => pool.paths));
  return silent.flatMap(({ framework, rated, paths }) =>
    paths.flatMap((path, i) => {
      if (told.has(path)) return [];
      const { study } = nth(rated, i);
      return [finding('STUDY-WITHOUT-PAIR', { study: study.id, framework: framework.id }, null)];
    }),
  );
}

function nobodyToCompare({ framework, rated }: Pooled): Finding {
  const raters = new Set(
    rated.flatMap(({ study }) =>
      study.raters.filter(({ ratings }) => ratings.get(framework.id)).map(({ rater }) => rater),
    ),
  );
  return finding('RATERS-TOO-FEW', { framework: framework.id, raters: [...raters] }, null);
}

/** With its place as seen from where the user stands. */
function seenBy({ finding: found, at }: Agreed['findings'][number], paths: readonly StudyPath[]): Finding {
  const path = at === null ? undefined : paths[at];
  const [seen] = path ? seenFrom(path.folder, { findings: [found], texts: NO_TEXTS }).findings : [];
  return seen ?? found;
}

const NO_TEXTS: Texts = new Map();

/** A word that stands for itself in every language. */
const inBoth = (text: string) => ({ en: text, id: text });

/** What a caller says of a bare table; null: not said. */
export interface TableAsked {
  readonly categories: readonly string[] | null;
  readonly scale: ScaleType | null;
}

/** What ratings are to each other where nobody says it: numbers that are not all whole look measured, others like levels. */
function typeOf(values: readonly number[], numeric: boolean, named: boolean): ScaleType {
  if (!numeric) return named ? 'ordinal' : 'nominal';
  return named || values.every(Number.isInteger) ? 'ordinal' : 'interval';
}

/** Compares the raters of a bare table. */
export function agreementOfFile(
  workshop: Workshop,
  path: string,
  { categories, scale }: TableAsked,
  comparing: Comparing,
): AgreementFound {
  const { table, labels, numeric, findings, texts } = loadTable(path, categories, workshop.ports);
  const seen = seenFrom(folderOf(path), { findings, texts });
  if (table === null) return { results: [], ...seen };
  const type = scale ?? typeOf(table.categories, numeric, categories !== null);
  if (type !== 'interval' && table.categories.length > MOST_CATEGORIES) {
    const args = { categories: table.categories.length, most: MOST_CATEGORIES, numeric };
    return { results: [], findings: [...seen.findings, finding('CATEGORIES-TOO-MANY', args, null)], texts: seen.texts };
  }
  const assumed = [
    // Words that nobody put in order can only be told apart.
    ...(scale === null && type !== 'nominal' ? [finding('SCALE-ASSUMED', { scale: type }, null)] : []),
    ...(categories === null && type !== 'interval'
      ? [finding('CATEGORIES-ASSUMED', { categories: labels }, null)]
      : []),
  ];
  const compared: ComparedScale = {
    type,
    given: categories !== null,
    categories: table.categories.map((value, i) => ({ value, label: numeric ? null : inBoth(nth(labels, i)) })),
  };
  const { agreement, findings: found } = agreementOfTable(table, compared, comparing);
  return {
    results: [{ ...blank(workshop), file: fileName(path), agreement }],
    findings: inOrder([...seen.findings, ...assumed, ...found.map((each) => each.finding)]),
    texts: seen.texts,
  };
}

/** Everything a report needs, and how far the raters of indicators agree, where several can be compared. */
export const agreed = (drawing: Drawing): Scoring<Assessment> => ({
  run(study, framework, tool, options) {
    const assessment = EVERYTHING.run(study, framework, tool, options);
    const { agreement, findings } = agreementOf([{ study, framework }], {
      ...drawing,
      unit: 'nodes',
      statistics: 'usual',
      benchmark: null,
    });
    if (agreement.comparisons.length === 0) return assessment;
    const told = findings.map((each) => each.finding);
    return { ...assessment, findings: inOrder([...assessment.findings, ...told]), agreement };
  },
});
