import { describe, expect, expectTypeOf, test } from 'vitest';
import fc from 'fast-check';
import { bibtexText, bibtexVerbatim } from '../../src/text/encode/bibtex.js';
import { csvField, csvRow } from '../../src/text/encode/csv.js';
import type { Fragment } from '../../src/text/encode/fragment.js';
import { jsonText } from '../../src/text/encode/json.js';
import type { Markdown } from '../../src/text/encode/markdown.js';
import {
  joinMarkdown,
  markdownAnchor,
  markdownCode,
  markdownFence,
  markdownText,
  marked,
} from '../../src/text/encode/markdown.js';
import { mermaidLabel } from '../../src/text/encode/mermaid.js';
import { term, terminalLine, terminalText } from '../../src/text/encode/terminal.js';

/** Text as a stranger writes it: any UTF-16, with the dangerous characters made frequent. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]<>()#+-!|~&@:;.="\'%$0123456789 \n\r\t'.split('')),
      fc.constantFrom(
        '\u001b[31m',
        '\u009b',
        '\u202e',
        '\u2066',
        '\u200b',
        '\ufeff',
        '\ud800',
        '\udc00',
        '\u{e0041}',
        '\u2028',
        'www.',
        'http://',
        '%%{init',
        '```',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What moves a cursor, hides, or reorders; a newline is looked for separately. */
const DANGEROUS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

describe('a fragment', () => {
  test('is not a plain string, and one of another sink is none of its own', () => {
    expectTypeOf<string>().not.toExtend<Markdown>();
    expectTypeOf<Fragment<'terminal'>>().not.toExtend<Markdown>();
    expectTypeOf(marked).parameter(1).toEqualTypeOf<Markdown>();
    expectTypeOf(term).parameter(1).not.toEqualTypeOf<Markdown>();
  });

  test('joins our own markup with what was encoded', () => {
    expect(marked`**${markdownText('a*b')}**`).toBe('**a\\*b**');
  });
});

describe('markdown', () => {
  test.each([
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['1) item', '1\\) item'],
    ['12. item', '12\\. item'],
    ['3.', '3\\.'],
    ['2.50 and 3.25', '2.50 and 3.25'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['---', '\\-\\-\\-'],
    ['e-government (1 + 1 = 2), 3 - 1! R & D', 'e-government (1 + 1 = 2), 3 - 1! R & D'],
    ['A&amp;B &', 'A\\&amp;B \\&'],
    ['look here!', 'look here\\!'],
    ['a | b', 'a \\| b'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['[x](javascript:1)', '\\[x\\]\\(javascript:1)'],
    ['![x](y)', '!\\[x\\]\\(y)'],
    ['@someone', '@\u200bsomeone'],
    ['a@b.example //c.example', 'a\u200b@\u200bb.example /\u200b/c.example'],
    ['#12', '\\#\u200b12'],
    ['GH-12', 'GH-\u200b12'],
    ['::error::x', ':\u200b:\u200berror::x'],
    ['all :warning: of it', 'all :\u200bwarning: of it'],
    [':white_check_mark:', ':\u200bwhite\\_check\\_mark:'],
    ['at 10:30:00, study.yaml:90:3', 'at 10:30:00, study.yaml:90:3'],
    ['std::string', 'std::string'],
    [' a piece\n', ' a piece '],
    [' \n', ' '],
    ['https://a.example www.b.example', 'https\u200b://a.example www\u200b.b.example'],
    ['mailto:x', 'mailto\u200b:x'],
    ['two\r\nlines\n\n    and a tab\t.', 'two lines and a tab .'],
    ['\u001b[31mred', '\\[31mred'],
    ['\u202eevil', '\\\\u\\{202e\\}evil'],
  ])('text %j is written %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  test('text has no line of its own, nothing unseen, and every mark of Markdown escaped where it is one', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const encoded = markdownText(text);
        expect(encoded).not.toMatch(/[\n\r\t]/u);
        expect(encoded.replaceAll('\u200b', '')).not.toMatch(DANGEROUS);
        expect(encoded.replace(/\\[\\`*_{}[\]<>()#+\-!|~&$.]/gu, '')).not.toMatch(/[\\`*_{}[\]<>#|~$]/u);
        expect(encoded).not.toMatch(/^\s*[-+]|--|\]\(|(?<!\\)!\s*$|(?<!\\)&\S|^\s*\d{1,9}[.)](\s|$)/u);
        expect(encoded).not.toMatch(/^ {2}|^\d+\. |@[^\u200b]|https?:|www\./iu);
      }),
    );
  });

  test('code that cannot be a span everywhere, or that a CI runner would obey in one, stands between tags', () => {
    expect(markdownCode('study.yaml:3')).toBe('`study.yaml:3`');
    expect(markdownCode('a`b')).toBe('<code>a\\`b</code>');
    expect(markdownCode('a|b')).toBe('<code>a\\|b</code>');
    expect(markdownCode('##[error]a')).toBe('<code>\\#\\#\\[error\\]a</code>');
    expect(markdownCode('')).toBe('');
  });

  test('a fence keeps its lines, and a diagram its marks', () => {
    const lines = ['a\nb\r\tc', '##[x] :::y'];
    expect(markdownFence(lines, 'text')).toBe('```text\na b  c\n##\\u{5b}x] \\u{3a}::y\n```');
    expect(markdownFence(lines, 'mermaid')).toBe('```mermaid\na b  c\n##[x] :::y\n```');
  });

  test('pieces are joined by nothing, or by a piece', () => {
    const pieces = [markdownText('a'), markdownText('b')];
    expect(joinMarkdown(pieces)).toBe('ab');
    expect(joinMarkdown(pieces, marked`, `)).toBe('a, b');
  });

  test('a fence is longer than any run of backticks in it', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (lines) => {
        const [first = '', ...rest] = markdownFence(lines, 'text').split('\n');
        const fence = /^`+/u.exec(first)?.[0] ?? '';
        expect(rest).toHaveLength(lines.length + 1);
        expect(rest.at(-1)).toBe(fence);
        for (const line of rest.slice(0, -1)) expect(line).not.toContain(fence);
      }),
    );
  });

  test('an anchor holds nothing that could leave its attribute, and keeps ids apart', () => {
    expect(markdownAnchor('node-it-staff.2')).toBe('node-it-staff.2');
    expect(markdownAnchor('a b"c')).toBe('a_20_b_22_c');
    expect(markdownAnchor('a"b')).not.toBe(markdownAnchor('a_22_b'));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markdownAnchor(text)).toMatch(/^[A-Za-z0-9._-]*$/u);
      }),
    );
  });
});

describe('terminal', () => {
  test.each([
    ['\u001b[2J', '\\u{1b}[2J'],
    ['\u009b31m', '\\u{9b}31m'],
    ['a\rb', 'a\\u{d}b'],
    ['a\nb\tc', 'a b c'],
    ['\u202eabc', '\\u{202e}abc'],
    ['a\u200bb', 'a\\u{200b}b'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x', '\\u{d800}x'],
    ['\u{1d173}x', '\\u{1d173}x'],
    ['a ##[error]b', 'a ##\\u{5b}error]b'],
    ['###vso[a]', '###vso\\u{5b}a]'],
    ['a ::error file=x::b', 'a \\u{3a}:error file=x::b'],
    ['C::D', 'C::D'],
    [' a piece\n', ' a piece '],
    [' \n', ' '],
    ['', ''],
    ['Kabupaten 😀', 'Kabupaten 😀'],
  ])('text %j is shown as %j', (text, expected) => {
    expect(terminalText(text)).toBe(expected);
  });

  test('a line keeps its spaces', () => {
    expect(terminalLine('  a\nb\t  c ')).toBe('  a b   c ');
  });

  test('nothing gets through that a terminal would obey', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(terminalText(text)).not.toMatch(DANGEROUS);
        expect(terminalText(text)).not.toContain('\n');
        expect(terminalLine(text)).not.toMatch(DANGEROUS);
      }),
    );
  });
});

describe('csv', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ["'=1+1", `"''=1+1"`],
    ["it's = 1", `"it's = 1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@x', `"'@x"`],
    ['\t=1', `"'\t=1"`],
    ['\uff1d1', `"'\uff1d1"`],
    ['say "hi"', '"say ""hi"""'],
    ['plain', '"plain"'],
    ['a\n ::error::b\n##[x]', '"a\n \\u{3a}:error::b\n##\\u{5b}x]"'],
  ])('text %j becomes %j', (text, expected) => {
    expect(csvField(text)).toBe(expected);
  });

  test('numbers are bare, with at most 12 digits; nothing is an empty field', () => {
    expect(csvRow([csvField(-0.1 - 0.2), csvField(3), csvField(null)])).toBe('-0.3,3,\n');
  });

  test('no field starts a formula or ends early', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inner = csvField(text).slice(1, -1);
        expect(inner).not.toMatch(/^\s*[=+\-@]/u);
        expect(inner.replaceAll('""', '')).not.toContain('"');
      }),
    );
  });
});

describe('json', () => {
  test('numbers have at most 12 significant digits', () => {
    expect(jsonText({ a: 0.1 + 0.2, b: 1 / 3 }, 0)).toBe('{"a":0.3,"b":0.333333333333}');
  });

  test('well-formed text reads back as it was, and no line holds what a terminal obeys', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const encoded = jsonText([text], 0);
        expect(encoded).not.toMatch(DANGEROUS);
        if (!/\p{Surrogate}/u.test(text)) expect(JSON.parse(encoded)).toEqual([text]);
      }),
    );
  });

  test('what can be seen is not escaped', () => {
    expect(jsonText('Müller, 中\u202e', 0)).toBe('"Müller, 中\\u202e"');
  });

  test('nothing stands in it that a CI runner obeys, and it reads back all the same', () => {
    expect(jsonText('a ##[error]b', 0)).toBe('"a ##\\u005berror]b"');
    expect(JSON.parse(jsonText('a ##[error]b', 0))).toBe('a ##[error]b');
  });

  test('a lone surrogate is shown, since no well-formed string holds it', () => {
    expect(JSON.parse(jsonText('a\ud800', 0))).toBe('a\\u{d800}');
  });
});

describe('BibTeX', () => {
  test('text has no command of TeX, and its dashes', () => {
    expect(bibtexText('50% of {a_b} & $1 #2, 1\u20133')).toBe('50\\% of \\{a\\_b\\} \\& \\$1 \\#2, 1--3');
    expect(bibtexText('~ ^ \\')).toBe('\\textasciitilde{} \\textasciicircum{} \\textbackslash{}');
  });

  test('an address has nothing that ends its field or that a CI runner obeys', () => {
    expect(bibtexVerbatim('https://a.example/}#b##[error]c')).toBe('https://a.example/%7D#b#%23[error]c');
  });
});

describe('mermaid', () => {
  test.each([
    ['Too few IT-experts (2)', 'Too few IT-experts (2)'],
    ['"] --> x["', '#34;#93; --#62; x#91;#34;'],
    ['%%{init: {}}%%', '#37;#37;#123;init: #123;#125;#125;#37;#37;'],
    ['1. first', '1#46; first'],
    ['12) first', '12#41; first'],
    ['- first', '#45; first'],
    ['`md`', '#96;md#96;'],
    ['<b>', '#60;b#62;'],
  ])('label %j is written %j', (text, expected) => {
    expect(mermaidLabel(text)).toBe(expected);
  });

  test('no label ends its quotes, its line or its fence', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mermaidLabel(text)).not.toMatch(/["`\n\r<>%{}[\]]/u);
      }),
    );
  });
});
