import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { loadStudy } from '../../src/load/index.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import type { Study } from '../../src/model/study.js';

/** Reasons are prose for the report, so they are read like every other text: in the file's language, or in both. */
function read(files: Record<string, string>): Study {
  const { study, findings } = loadStudy('study.yaml', { files: memoryFiles(files), sha256, limits: DEFAULT_LIMITS });
  expect(findings).toEqual([]);
  if (!study) throw new Error('no study');
  return study;
}

const reasonsOf = (study: Study, rater = 0) =>
  [...(study.raters[rater]?.ratings.values() ?? [])].flatMap((nodes) => [...nodes.values()].map(({ why }) => why));

const STUDY = `format: egov-study/1
id: x
lang: id
agency: { name: X }
frameworks: [jones]
sources:
  head: { kind: informant }
evidence:
  - { id: a, from: head, finding: A, state: rejected, why: kabar angin }
  - { id: b, from: head, finding: B, state: rejected, why: { en: hearsay, id: kabar angin } }
  - { id: c, from: head, finding: C }
ratings:
  jones:
    funds: { status: no-evidence, why: belum ada }
    staffing: { level: 2, evidence: [c], why: { en: one voice, id: satu suara } }
    rules: { level: 2, evidence: [c] }
`;

test('a reason is in the language of its study, or in both; it may be missing', () => {
  const study = read({
    'study.yaml': STUDY,
    'ratings/b.yaml':
      'format: egov-ratings/1\nrater: b\nrole: self\nratings: { jones: { funds: { status: no-evidence, why: tidak tahu } } }\n',
  });
  expect(reasonsOf(study)).toEqual([{ id: 'belum ada' }, { en: 'one voice', id: 'satu suara' }, null]);
  expect(reasonsOf(study, 1)).toEqual([{ id: 'tidak tahu' }]);
  expect([...study.evidence.values()].map(({ why }) => why)).toEqual([
    { id: 'kabar angin' },
    { en: 'hearsay', id: 'kabar angin' },
    null,
  ]);
});

test('the example gives every reason in both languages', () => {
  const reasons = reasonsOf(read({ 'study.yaml': readFileSync('examples/hulu-sungai-tengah/study.yaml', 'utf8') }));
  expect(reasons).toHaveLength(11);
  expect(reasons.filter((why) => why?.en === undefined || why.id === undefined)).toEqual([]);
});
