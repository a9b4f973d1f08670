import { describe, expect, test } from 'vitest';
import { blackedOut } from '../../src/load/index.js';
import { maybePersonal, personalIn } from '../../src/privacy/index.js';
import { bibtexText, bibtexVerbatim } from '../../src/text/encode/bibtex.js';
import { csvField } from '../../src/text/encode/csv.js';
import { jsonText } from '../../src/text/encode/json.js';
import { markdownAnchor, markdownCode, markdownFence, markdownText } from '../../src/text/encode/markdown.js';
import { mermaidLabel } from '../../src/text/encode/mermaid.js';
import { runnerData, runnerProperty, withoutCommands } from '../../src/text/encode/runner.js';
import { sarifText } from '../../src/text/encode/sarif.js';
import { terminalLine, terminalText } from '../../src/text/encode/terminal.js';
import { oneLine, showUnseen } from '../../src/text/encode/unseen.js';
import { uriOf } from '../../src/text/encode/uri.js';
import { xmlText } from '../../src/text/encode/xml.js';

/**
 * A file may hold a line as long as itself. Whatever takes the square of that length would need minutes for it, and so runs into the limit
 * that stops what hangs.
 */

const LONG = 200_000;

/** What patterns stumble over where a stretch of it may or may not be part of what is looked for. */
const STRETCHES = [
  ...' ,\t,\n,\\,`,*,_,[,],(,),{,},<,>,#,+,-,.,:,;,!,|,~,&,@,%,$,=,?,/,\',",0,a,A,\u00e9,\u0000,\u200b,\ud800'.split(
    ',',
  ),
  ...'##a,##[,::,a.,a@,www.,1 ,0-,Pak ,A. ,http://,](,`a,%%,&#,08 ,\r\n'.split(','),
];

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  bibtexText,
  bibtexVerbatim,
  csvField,
  jsonText: (text) => jsonText(text, 2),
  markdownAnchor,
  markdownCode,
  markdownFence: (text) => markdownFence([text], 'text'),
  markdownText,
  mermaidLabel,
  runnerData: (text) => runnerData([text]),
  runnerProperty,
  withoutCommands,
  sarifText,
  terminalLine,
  terminalText,
  oneLine,
  showUnseen,
  uriOf,
  xmlText,
  personalIn,
  maybePersonal,
  blackedOut: (text) => blackedOut(text, ['0812 3456 7890', 'a@b.id']),
};

describe('a very long text', () => {
  test.each(Object.entries(READERS))('goes through %s', (_, read) => {
    for (const stretch of STRETCHES) {
      expect(read(`x${stretch.repeat(LONG / stretch.length)}x`)).toBeDefined();
    }
  });
});
