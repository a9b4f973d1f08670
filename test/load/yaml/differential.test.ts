import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { cases } from '../../property.js';
import { yaml } from '../reading.js';
import { brokenText, SUITE } from './texts.js';

/**
 * Two readers that know nothing of each other: what our subset accepts, `yaml` must accept and read alike. Where they
 * differed, the text is refused; `layout.ts` and `accepted.ts` are what came of that.
 */
function compare(text: string): 'refused' | 'alike' {
  const ours = yaml(text);
  if (ours.findings.length > 0) return 'refused';
  const theirs = parseDocument(text.replace(/^\ufeff/u, ''), {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  expect(
    [...theirs.errors, ...theirs.warnings].map((e) => e.message),
    JSON.stringify(text),
  ).toEqual([]);
  expect(theirs.toJS(), JSON.stringify(text)).toEqual(ours.value);
  return 'alike';
}

/**
 * A comment that stands left of the list it belongs to: `yaml` then counts the list as begun there. It is the other
 * reader's slip, and too rare to give up such comments for.
 */
const hasOutdentedComment = (text: string): boolean => /[-:] *(#[^\n]*)?\n *#/u.test(text);

describe('the two readers', () => {
  it('agree on what we accept of the YAML test suite', () => {
    const outcomes = SUITE.map(compare);
    // A third of the suite is our subset; the rest is tags, anchors, and texts that are no YAML.
    expect(outcomes.filter((outcome) => outcome === 'alike').length).toBeGreaterThan(100);
  });

  it('agree on what we accept of texts that are nearly YAML', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        fc.pre(!hasOutdentedComment(text));
        compare(text);
      }),
      { numRuns: cases(20_000), seed: 20_220_110 },
    );
  });
});
