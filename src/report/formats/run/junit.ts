import type { CheckRun, JudgedStudy, RunFinding } from '../../../model/check-run.js';
import { groupedBy } from '../../../model/grouped.js';
import { joinXml, xml, xmlAttribute, xmlText, type Xml } from '../../../text/encode/xml.js';
import { findingWords } from '../../../text/findings.js';
import { lineText } from './line.js';

/** A run as JUnit, by the schema of Jenkins: a suite for each file, in it a case for each gate and for each code of a finding. */
export function junit(run: CheckRun): string {
  const suites = new Map<string, Case[]>();
  const add = (file: string, cases: readonly Case[]) => suites.set(file, [...(suites.get(file) ?? []), ...cases]);
  for (const judged of run.judged) add(judged.file, casesOf(judged));
  const told = new Set(run.judged.flatMap(({ findings }) => findings));
  const others = run.findings.filter((finding) => !told.has(finding));
  for (const [file, findings] of groupedBy(others, ({ place }) => place.file))
    add(file, byCode(findings, 'findings', false));
  // A report without a case is taken for a run that never happened.
  if (suites.size === 0) add(run.tool.name, [{ name: 'findings', group: 'findings', findings: [], isJudged: false }]);
  const all = [...suites.values()].flat();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml`<testsuites${xmlAttribute('name', run.tool.name)}${counts(all)}>
${joinXml(
  [...suites].map(([file, cases]) => suite(file, cases, run)),
  xml`\n`,
)}
</testsuites>
`}`;
}

/** A case: a gate, or everything of one code. */
interface Case {
  readonly name: string;
  /** The framework of a gate. */
  readonly group: string;
  readonly findings: readonly RunFinding[];
  /** Whether it tells of a study that was judged: else an error means that the file could not be used. */
  readonly isJudged: boolean;
}

function casesOf({ result, findings }: JudgedStudy): Case[] {
  const { id } = result.framework;
  const gates = result.gates.map((gate) => ({
    name: gate.id,
    group: id,
    findings: findings.filter((each) => each.gate === gate.id),
    isJudged: true,
  }));
  return [
    ...gates,
    ...byCode(
      findings.filter((each) => each.gate === null),
      id,
      true,
    ),
  ];
}

const byCode = (findings: readonly RunFinding[], group: string, isJudged: boolean): Case[] =>
  [...groupedBy(findings, ({ code }) => code)].map(([name, own]) => ({ name, group, findings: own, isJudged }));

const isFailing = ({ findings }: Case): boolean => findings.some(({ failing }) => failing);

/** Whether a case failed because of what the file is, not because of what was found in it. */
const isError = (each: Case): boolean =>
  !each.isJudged && each.findings.some(({ failing, severity }) => failing && severity === 'error');

function counts(cases: readonly Case[]): Xml {
  const failed = cases.filter(isFailing);
  const errors = failed.filter(isError).length;
  return xml`${xmlAttribute('tests', cases.length)}${xmlAttribute('failures', failed.length - errors)}${xmlAttribute('errors', errors)}`;
}

function suite(file: string, cases: readonly Case[], run: CheckRun): Xml {
  return xml`  <testsuite${xmlAttribute('name', file)}${counts(cases)}${xmlAttribute('skipped', 0)}>
${joinXml(
  cases.map((each) => testcase(file, each, run)),
  xml`\n`,
)}
  </testsuite>`;
}

/** Jenkins takes what stands before the last dot for a package, so the file's own dots are none. */
function testcase(file: string, each: Case, run: CheckRun): Xml {
  const { name, group, findings } = each;
  const head = xml`    <testcase${xmlAttribute('classname', `${file.replaceAll('.', '_')}.${group}`)}${xmlAttribute('name', name)}`;
  const failing = findings.filter((finding) => finding.failing);
  const rest = findings.filter((finding) => !finding.failing);
  const [worst] = failing;
  const parts = [
    ...(worst ? [outcome(isError(each), worst, failing, run)] : []),
    ...(rest.length > 0 ? [xml`      <system-out>${inWords(rest, run)}</system-out>`] : []),
  ];
  return parts.length === 0 ? xml`${head}/>` : xml`${head}>\n${joinXml(parts, xml`\n`)}\n    </testcase>`;
}

function outcome(isUnusable: boolean, worst: RunFinding, failing: readonly RunFinding[], run: CheckRun): Xml {
  const inner = xml`${xmlAttribute('type', worst.code)}${xmlAttribute('message', worst.what)}>${inWords(failing, run)}`;
  return isUnusable ? xml`      <error${inner}</error>` : xml`      <failure${inner}</failure>`;
}

const inWords = (findings: readonly RunFinding[], { lang }: CheckRun): Xml =>
  xmlText(
    findings
      .map((each) => [lineText(each), each.why, `${findingWords(lang).fix}: ${each.fix}`].join('\n'))
      .join('\n\n'),
  );
