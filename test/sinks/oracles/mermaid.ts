import type { Oracle } from './oracle.js';

/** A diagram has the same lines but for the words in its labels, and no label holds what Mermaid reads as more than letters. */
export const mermaid: Oracle = (hostile, harmless) => {
  const found = hostile.trimEnd().split('\n');
  const expected = harmless.trimEnd().split('\n');
  if (found.length !== expected.length) return `the diagram has ${String(found.length)} lines`;
  for (const [i, line] of found.entries()) {
    const label = LABEL.exec(line)?.groups?.['label'] ?? null;
    if (line.replace(LABEL, '$<before>$<after>') !== expected[i]?.replace(LABEL, '$<before>$<after>'))
      return `the line ${JSON.stringify(line)} of the diagram is no line with a label`;
    if (
      label !== null &&
      (/["`<>%{}[\]\\$|;](?!$)/u.test(label.replace(/#\d+;/gu, '')) || /^\s*([-*+]|\d+[.)])\s/u.test(label))
    )
      return `the label ${JSON.stringify(label)} is more than text`;
  }
  return null;
};

const LABEL = /(?<before>^ {2}n\d+\["|^ {2}accTitle: )(?<label>.*?)(?<after>"\]:::(?:root|effect|circle)$|$)/u;
