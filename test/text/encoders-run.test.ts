import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../src/text/encode/json.js';
import { runnerData, runnerProperty, withoutCommands } from '../../src/text/encode/runner.js';
import { sarifText } from '../../src/text/encode/sarif.js';
import { terminalLine, terminalText } from '../../src/text/encode/terminal.js';
import { uriOf } from '../../src/text/encode/uri.js';
import { xmlAttribute, xmlText } from '../../src/text/encode/xml.js';
import { cases } from '../property.js';

/** Text as a stranger writes it for a runner, a report in XML or a viewer of SARIF. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', ':', '##[', '##', '#', '[', ']', '](', '(', '%0A', '%', ',', '\r', '\n', '\r\n', '\t', ' ', '{0}', '{', '}'),
      fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '&#0;', '\u0000', '\ufffe', '\uffff', '\ud800', '\udc00', '\u001b[', '\u2028'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('')); // prettier-ignore

const always = (holds: (text: string) => void) =>
  fc.assert(fc.property(hostile, holds), { seed: 20261120, numRuns: cases(500) });

/** What the runner obeys: `##[` anywhere in a line, `::` at its start, blanks aside. */
const COMMAND = /##\[|^\s*::/mu;

describe('runner', () => {
  test.each([
    ['a ##[error]b', 'a ##\\u{5b}error]b'],
    ['::error::x', '\\u{3a}:error::x'],
    ['one\n  ::two::', 'one\n  \\u{3a}:two::'],
    ['std::string # [x]', 'std::string # [x]'],
  ])('%j is printed as %j', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
  });

  test('no text is a command, wherever it is printed', () => {
    always((text) => {
      for (const encode of [withoutCommands, terminalText, terminalLine]) expect(encode(text)).not.toMatch(COMMAND);
      expect(jsonText({ [text]: text }, 2)).not.toMatch(COMMAND);
    });
  });

  test('data and properties end neither their line nor themselves', () => {
    expect(runnerData(['100% of a:b', 'second'])).toBe('100%25 of a:b%0Asecond');
    expect(runnerProperty('a,b:c%.yaml')).toBe('a%2Cb%3Ac%25.yaml');
    expect(runnerProperty('a\nb ##[x]')).toBe('a%0Ab ##\\u{5b}x]');
    expect(runnerProperty('::stop')).toBe('%3A%3Astop');
    always((text) => {
      expect(runnerData([text])).not.toMatch(/[\r\n]|##\[|^\s*::/u);
      expect(runnerProperty(text)).not.toMatch(/[\r\n:,]|##\[/u);
    });
  });
});

describe('xml', () => {
  const read = (text: string) => {
    let found = '';
    let attribute = '';
    const parser = new SaxesParser();
    parser.on('error', (problem) => {
      throw problem;
    });
    parser.on('text', (more) => (found += more));
    parser.on('opentag', ({ attributes }) => (attribute = attributes['a'] ?? ''));
    parser.write(`<t${xmlAttribute('a', text)}>${xmlText(text)}</t>`).close();
    return { found, attribute };
  };

  test('any text reads back as it was, but for what is shown', () => {
    expect(read('a <b> & "c"\n\td\'')).toEqual({ found: 'a <b> & "c"\n\td\'', attribute: 'a <b> & "c"\n\td\'' });
    expect(read('\u0000\ufffe\ud800')).toEqual({
      found: '\\u{0}\\u{fffe}\\u{d800}',
      attribute: '\\u{0}\\u{fffe}\\u{d800}',
    });
    always((text) => {
      const { found, attribute } = read(text);
      expect(attribute).toBe(found);
    });
  });

  test('has no colons that begin a command', () => {
    expect(xmlText('::a b::c ::d :e')).toBe('&#58;:a b::c &#58;:d :e');
  });

  test('has no bracket that begins a command', () => {
    expect(xmlText('##[a] [b]')).toBe('##&#91;a] [b]');
    always((text) => {
      expect(xmlText(text)).not.toContain('##[');
    });
  });
});

describe('sarif', () => {
  test('has no links and no arguments', () => {
    expect(sarifText('see [here](http://a.example) {0}')).toBe('see [here] (http://a.example) {{0}}');
    always((text) => {
      expect(sarifText(text)).not.toContain('](');
      expect(sarifText(text).replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/u);
    });
  });
});

describe('uri', () => {
  test.each([
    ['a b/c#d?e%f:g.yaml', 'a%20b/c%23d%3Fe%25f%3Ag.yaml'],
    ['/above/x.yaml', 'file:///above/x.yaml'],
    ['C:/above/x y.yaml', 'file:///C:/above/x%20y.yaml'],
    ['aC:/x', 'aC%3A/x'],
    ['C:x', 'C%3Ax'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('of %j is %j', (path, expected) => {
    expect(uriOf(path)).toBe(expected);
  });

  test('has nothing in it that a reference cannot have', () => {
    always((text) => {
      expect(uriOf(`x/${text}`)).toMatch(/^x\/([\w\-.~!*'()/]|%[\dA-F]{2})*$/u);
    });
  });
});
