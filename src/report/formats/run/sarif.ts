import type { CheckRun, RunFinding } from '../../../model/check-run.js';
import type { Place } from '../../../model/places.js';
import { jsonText } from '../../../text/encode/json.js';
import { markdownText } from '../../../text/encode/markdown.js';
import { sarifText } from '../../../text/encode/sarif.js';
import { uriOf } from '../../../text/encode/uri.js';
import { findingWords } from '../../../text/findings.js';
import { capital, ended } from '../../../text/words.js';

/** Results that are read of one run: GitHub takes no more notice of those beyond. */
const MOST_RESULTS = 5000;

/** The rule of the result that tells how many others there are no results of. */
const LEFT_OUT = 'FINDINGS-LEFT-OUT';

/** A run as SARIF 2.1.0: a rule for each code, a result for each finding. */
export function sarif(run: CheckRun): string {
  const { findings, tool, lang, completed } = run;
  const shown = findings.length > MOST_RESULTS ? findings.slice(0, MOST_RESULTS - 1) : findings;
  const codes = [...new Set(shown.map(({ code }) => code))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language: lang,
            rules: [
              ...codes.map((code) =>
                ruleOf(
                  code,
                  shown.filter((each) => each.code === code),
                ),
              ),
              ...(shown.length < findings.length
                ? [{ id: LEFT_OUT, shortDescription: { text: titleOf(LEFT_OUT) } }]
                : []),
            ],
          },
        },
        invocations: [{ executionSuccessful: completed }],
        columnKind: 'utf16CodeUnits',
        results: [
          ...shown.map((each) => resultOf(each, codes.indexOf(each.code), run)),
          ...findings.slice(shown.length, shown.length + 1).map((first) => leftOut(first, codes.length, run)),
        ],
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
}

/** What its findings have in common: a sentence that only some of them have stands in the result. */
function ruleOf(code: string, findings: readonly RunFinding[]): object {
  const common = (texts: readonly string[]): string[] => (new Set(texts).size === 1 ? texts.slice(0, 1) : []);
  const why = common(findings.map((each) => each.why));
  const fix = common(findings.map((each) => each.fix)).map((text) => ended(capital(text)));
  const title = titleOf(code);
  const sentences = [...why, ...fix];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: sarifText(why[0] ?? title) },
    help: {
      text: sarifText(sentences.length === 0 ? title : sentences.join(' ')),
      markdown: sentences.length === 0 ? title : sentences.map(markdownText).join('\n\n'),
    },
  };
}

/** `GATE-SCORE` as `Gate score`: codes are the same in every language. */
const titleOf = (code: string): string => capital(code.toLowerCase().replaceAll('-', ' '));

function resultOf(finding: RunFinding, ruleIndex: number, { lang }: CheckRun): object {
  const { code, severity, place, first, what, why, fix, fingerprint, failing, suppressed } = finding;
  const words = findingWords(lang);
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: sarifText(`${ended(capital(what))} ${why} ${capital(words.fix)}: ${ended(fix)}`) },
    locations: [locationOf(place)],
    ...(first && { relatedLocations: [{ id: 1, ...locationOf(first), message: { text: words.first } }] }),
    partialFingerprints: fingerprintsOf(fingerprint),
    ...(suppressed !== undefined && { suppressions: [{ kind: 'external', justification: sarifText(suppressed) }] }),
    properties: { failing },
  };
}

/** The second is the one that GitHub goes by; where it is missing, it makes one of the line. */
const fingerprintsOf = (fingerprint: string) => ({
  'egovAssessIdentity/v1': fingerprint,
  'primaryLocationLineHash': `${fingerprint}:1`,
});

/** Of columns SARIF and a place count alike: from 1, by UTF-16 units. */
const locationOf = ({ file, line, col }: Place): object => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: col } },
});

/** In place of the results that there is no room for: at the first of them, and as bad as that. */
function leftOut(
  { place, severity, fingerprint }: RunFinding,
  ruleIndex: number,
  { findings, lang }: CheckRun,
): object {
  return {
    ruleId: LEFT_OUT,
    ruleIndex,
    level: severity,
    message: { text: findingWords(lang).more(findings.length - MOST_RESULTS + 1) },
    locations: [locationOf(place)],
    partialFingerprints: fingerprintsOf(fingerprint),
  };
}
