import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Fragment } from '../../src/text/encode/fragment.js';
import {
  htmlAnchor,
  htmlAttribute,
  htmlBare,
  htmlLine,
  htmlText,
  markup,
  type Html,
} from '../../src/text/encode/html.js';

/** Text as a stranger writes it: any UTF-16, with what HTML is made of made frequent. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'<>&"\'=/!-;# \n\t\r`'.split('')),
      fc.constantFrom(
        '<script>',
        '</p>',
        '<!--',
        '-->',
        '&lt;',
        '&#60;',
        ']]>',
        '\u202e',
        '\u200b',
        '\ud800',
        '\u05d0\u05d1',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What a browser shows of a fragment, and how many elements it found in it. */
function read(fragment: string): { text: string; elements: string[] } {
  const tree = parseFragment(fragment);
  const elements: string[] = [];
  const text = (nodes: typeof tree.childNodes): string =>
    nodes
      .map((node) => {
        if ('value' in node) return node.value;
        elements.push(node.nodeName);
        return 'childNodes' in node ? text(node.childNodes) : '';
      })
      .join('');
  return { text: text(tree.childNodes), elements };
}

describe('text in HTML', () => {
  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"x" and 'y'`, '&quot;x&quot; and &#39;y&#39;'],
    ['&lt;', '&amp;lt;'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    [' before', ' before'],
    ['after\n', 'after '],
    [' ', ' '],
    ['\u202eevil', '\\u{202e}evil'],
    ['a\u200bb\u001b[2J\ud800', 'a\\u{200b}b\\u{1b}[2J\\u{d800}'],
    ['##[error]x', '##&#91;error]x'],
    ['::error::x', '&#58;:error::x'],
    ['Kabupaten 😀', 'Kabupaten 😀'],
  ])('%j is written %j', (text, expected) => {
    expect(htmlText(text)).toBe(expected);
  });

  test.each([
    ['abc \u05d0\u05d1\u05d2 123', 'abc <bdi>\u05d0\u05d1\u05d2</bdi> 123'],
    [
      '\u0627\u0644\u062f\u064a\u0648\u0627\u0646 (1) \u0645',
      '<bdi>\u0627\u0644\u062f\u064a\u0648\u0627\u0646 (1) \u0645</bdi>',
    ],
    ['\u05d0<\u05d1', '<bdi>\u05d0</bdi>&lt;<bdi>\u05d1</bdi>'],
  ])('of %j what is written from right to left is isolated', (text, expected) => {
    expect(htmlText(text)).toBe(expected);
    expect(htmlBare(text)).not.toContain('<');
    expect(htmlAttribute('title', text)).not.toContain('<');
  });

  test('is read back as it was, but for what cannot be seen, and holds no element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: shown, elements } = read(htmlText(text));
        expect(elements.filter((name) => name !== 'bdi')).toEqual([]);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e]|\p{Surrogate}/u);
        if (/^[!-~]*$/u.test(text)) expect(shown).toBe(text);
      }),
    );
  });

  test('leaves no attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = serialize(parseFragment(`<p${htmlAttribute('title', text)}></p>`));
        expect(page).toMatch(/^<p title="[^"]*"><\/p>$/u);
      }),
    );
  });

  test('keeps its spaces where they carry meaning', () => {
    expect(htmlLine('a   b\tc\nd')).toBe('a   b c d');
  });

  test('names a place by an id that needs no quotes', () => {
    expect(htmlAnchor('node-it-staff.2')).toBe('node-it-staff.2');
    expect(htmlAnchor('a b"')).toBe('a_20_b_22_');
  });

  test('is none of another sink', () => {
    expectTypeOf<string>().not.toExtend<Html>();
    expectTypeOf<Fragment<'xml'>>().not.toExtend<Html>();
    expect(markup`<p>${htmlText('a<b')}</p>`).toBe('<p>a&lt;b</p>');
  });
});
