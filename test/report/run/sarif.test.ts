import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../../src/report/formats/run/sarif.js';
import { failed, hostile, judged, PAYLOADS, runOf, told } from './runs.js';

// Its keywords mean the same in draft 7, but `id`, by which nothing in it is referred to.
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(readFileSync('test/fixtures/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
const isReference = (text: string): boolean => /^([\w\-.~:/?#@!$&'()*+,;=[\]]|%[\da-f]{2})*$/iu.test(text);
const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false, // one of its patterns is none with the u flag
  formats: { 'uri': isReference, 'uri-reference': isReference, 'date-time': true },
}).compile(schema);

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string } }[] };
    };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly properties?: object;
    }[];
  }[];
}

/** The one run of a log that the official schema takes. */
function read(text: string) {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [only] = log.runs;
  return only!;
}

describe('sarif', () => {
  it('has a result for each finding, on its file and line, with a rule for its code', () => {
    const findings = [failed(), told({ place: { file: 'studies/x y/a#1:2%.yaml', line: 7, col: 1 } })];
    const { results, tool, invocations } = read(sarif(runOf({ findings, judged: [judged(['g'], [])] })));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['GATE-SCORE', 'NO-RATINGS']);
    expect(tool.driver.rules[1]?.help.text).toBe('Without ratings every indicator is unknown. Add ratings.');
    expect(invocations).toEqual([{ executionSuccessful: true }]);
    expect(results).toMatchObject([
      { ruleId: 'GATE-SCORE', ruleIndex: 0, level: 'error', properties: { failing: true } },
      {
        ruleId: 'NO-RATINGS',
        ruleIndex: 1,
        level: 'warning',
        message: { text: 'The study has no ratings. Without ratings every indicator is unknown. Fix: add ratings.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'studies/x%20y/a%231%3A2%25.yaml' },
              region: { startLine: 7, startColumn: 1 },
            },
          },
        ],
        properties: { failing: false },
      },
    ]);
  });

  it('has in a rule what its findings have in common, and the rest in the results', () => {
    const help = (over: object) =>
      read(sarif(runOf({ findings: [told(), told(over)] }))).tool.driver.rules[0]?.help.text;
    expect(help({ fix: 'write one of: a, b' })).toBe('Without ratings every indicator is unknown.');
    expect(help({ why: 'Another reason.', fix: 'write one of: a, b' })).toBe('No ratings');
  });

  it('names the place where the same stood before', () => {
    const [result] = read(sarif(runOf({ findings: [told({ first: { file: 'a.yaml', line: 2, col: 3 } })] }))).results;
    expect(result).toMatchObject({
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 2 } } }],
    });
  });

  it('has 5,000 results at most, of which the last tells how many more there are', () => {
    const findings = Array.from({ length: 5003 }, (_, i) => told({ place: { file: 'a.yaml', line: i + 1, col: 1 } }));
    const { results, tool } = read(sarif(runOf({ findings, completed: false })));
    expect(results).toHaveLength(5000);
    expect(results.at(-1)).toMatchObject({
      ruleId: 'FINDINGS-LEFT-OUT',
      ruleIndex: 1,
      message: { text: '4 more findings not shown' },
      locations: [{ physicalLocation: { region: { startLine: 5000 } } }],
    });
    expect(tool.driver.rules.at(-1)?.id).toBe('FINDINGS-LEFT-OUT');
    expect(read(sarif(runOf({ findings: findings.slice(0, 5000) }))).results.at(-1)?.ruleId).toBe('NO-RATINGS');
  });

  it.each(PAYLOADS)('holds neither links nor arguments with %j in every text', (payload) => {
    const text = sarif(runOf({ findings: [hostile(payload)] }));
    const [result] = read(text).results;
    expect(result?.message.text).not.toMatch(/\]\(|(?<!\{)(\{\{)*\{\d/u);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u);
  });
});
