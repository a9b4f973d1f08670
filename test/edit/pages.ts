import { fc } from '../property.js';
import type { Entry } from '../../src/model/edits.js';

/** Study files as people write them: any of the parts, in many layouts. */

/** Ids that stand in the texts. */
export const KNOWN = ['head', 'office-1', 'no', '2022-01', 'f.g_h'] as const;

const ids = fc.subarray([...KNOWN]);
const word = fc.constantFrom(
  'Found.',
  'says: "no"',
  "it's",
  '3.1, page 2',
  'yes',
  'Ä ö — ü',
  '# no comment',
  '{x}',
  '- a',
  '',
);
const gap = fc.constantFrom('', '', '', '   # remark');
const comment = fc.constantFrom('', '', '# --- part ---\n', '\n', '\n# what follows\n', '  # deeper\n');

const json = (value: unknown): string => JSON.stringify(value);
const flow = (id: string, text: string): string => `{ id: ${json(id)}, finding: ${json(text)} }`;

/** One item of a list, its dash at `column`. */
function item(id: string, text: string, how: string, column: number): string {
  const pad = ' '.repeat(column);
  switch (how) {
    case 'wrapped':
      return `${pad}- { id: ${json(id)},\n${pad}    finding: ${json(text)} }`;
    case 'block':
      return `${pad}- id: ${json(id)}\n${pad}  finding: ${json(text)}`;
    case 'literal':
      return `${pad}- id: ${json(id)}\n${pad}  finding: |\n${pad}    a text\n${pad}     of lines\n`;
    case 'folded':
      return `${pad}- id: ${json(id)}\n${pad}  finding: >-\n${pad}    a text\n${pad}    of lines`;
    case 'kept':
      return `${pad}- id: ${json(id)}\n${pad}  finding: |+\n${pad}    a text\n\n\n`;
    default:
      return `${pad}- ${flow(id, text)}`;
  }
}

const manner = fc.constantFrom('flow', 'wrapped', 'block', 'literal', 'folded', 'kept');

const items = fc
  .array(fc.tuple(word, manner, gap, comment), { minLength: KNOWN.length, maxLength: KNOWN.length })
  .chain((texts) =>
    fc.record({ ids, column: fc.constantFrom(0, 2, 4), head: gap }).map(({ ids: known, column, head }) =>
      known.length === 0
        ? null
        : `${head}\n${known
            .map((id, i) => {
              const [text, how, remark, below] = texts[i] ?? ['', 'flow', '', ''];
              const isText = how === 'literal' || how === 'kept' || how === 'folded';
              return `${item(id, text, how, column)}${isText ? '' : remark}\n${isText && below.startsWith('  ') ? '' : below}`;
            })
            .join('')}`,
    ),
  );

const bracketed = fc
  .record({ ids, text: word, how: fc.constantFrom('line', 'lines', 'comma', 'remark') })
  .map(({ ids: known, text, how }) => {
    const all = known.map((id) => flow(id, text));
    if (how === 'line') return ` [${all.join(', ')}]\n`;
    if (how === 'comma') return ` [${all.join(', ')}${all.length > 0 ? ' ,' : ''} ]\n`;
    if (how === 'lines') return `\n  [${all.map((each) => `\n    ${each}`).join(',')}\n  ]\n`;
    return ` [ # remark${all.map((each) => `\n    ${each}`).join(', # another')} # last\n  ]   # behind\n`;
  });

const list = fc.oneof(items, bracketed, fc.constantFrom(null, ' []\n', ' [ ]   # none yet\n', '\n', '  # none yet\n'));

const entry = (id: string, text: string): string => `{ kind: place, title: ${json(text)} }`.replace('place', json(id));

const entries = fc
  .record({
    ids,
    text: word,
    how: fc.constantFrom('flow', 'block', 'mixed'),
    step: fc.constantFrom(1, 2, 4),
    remark: gap,
  })
  .map(({ ids: known, text, how, step, remark }) => {
    const pad = ' '.repeat(step);
    const lines = known.map((id, i) =>
      how === 'flow' || (how === 'mixed' && i % 2 === 0)
        ? `${pad}${json(id)}: ${entry(id, text)}${remark}\n`
        : `${pad}${json(id)}:${remark}\n${pad}   kind: ${json(id)}\n${pad}   title: '${text.replaceAll("'", "''")}'\n`,
    );
    return known.length === 0 ? null : `${remark}\n${lines.join('')}`;
  });

const braced = fc
  .record({ ids, text: word, how: fc.constantFrom('line', 'lines') })
  .map(({ ids: known, text, how }) => {
    const all = known.map((id) => `${json(id)}: ${entry(id, text)}`);
    return how === 'line' ? ` { ${all.join(', ')} }\n` : ` {${all.map((each) => `\n     ${each}`).join(',')}\n  }\n`;
  });

const map = fc.oneof(entries, braced, fc.constantFrom(null, ' {}\n', ' { }\n', '\n'));

/** Ratings by two frameworks, of which one may have none yet. */
const rated = fc
  .record({ map: fc.oneof(entries, fc.constant(' {}\n')), other: fc.boolean() })
  .map(({ map: nodes, other }) => {
    const first = nodes === null ? '' : `  jones:${nodes.replaceAll(/\n(?=[^\n])/gu, '\n  ')}`;
    const both = `${first}${other ? '  other: { a: { level: 1 } }\n' : ''}`;
    return both === '' ? null : `\n${both}`;
  });

const section = (key: string, value: fc.Arbitrary<string | null>): fc.Arbitrary<string> =>
  fc
    .record({ above: comment, value, example: fc.boolean() })
    .map(({ above, value: text, example }) =>
      text === null
        ? `${above.trimStart()}${example ? `# ${key}:\n#   - an example\n` : ''}`
        : `${above.trimStart()}${key}:${text}`,
    );

const sections = fc.tuple(
  section('sources', map),
  section('sessions', map),
  section('evidence', list),
  section('ratings', rated),
  section('factors', map),
  section('proposals', list),
  section('include', fc.constantFrom(null, ' [a.yaml]\n')),
);

export const page: fc.Arbitrary<string> = fc
  .record({
    parts: sections.chain((all) => fc.oneof(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
    apart: fc.constantFrom('', '\n'),
    end: fc.constantFrom('', '', '# the end\n', '\n\n', '...\n', 'open'),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    start: fc.constantFrom('', '---\n', '# a study\n'),
  })
  .map(({ parts, apart, end, crlf, mark, start }) => {
    const whole = `${start}format: egov-study/1   # the format\nid: s\n${parts.map((part) => apart + part).join('')}`;
    const ended = end === 'open' ? whole.replace(/\n+$/u, '') : whole + end;
    return (mark ? '\ufeff' : '') + (crlf ? ended.replaceAll('\n', '\r\n') : ended);
  });

/** Texts of any signs that a file may hold. */
const text = fc.oneof(
  word.filter((each) => each !== ''),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((each) => !/[^\P{Cc}\t\n]/u.test(each)),
  fc.lorem({ maxCount: 60 }),
  fc.lorem({ maxCount: 4, mode: 'sentences' }).map((each) => each.replaceAll('. ', '.\n')),
  fc.constantFrom(
    ' x',
    'x ',
    'a\n',
    '\na',
    'a\n\nb',
    'a\n b',
    'a\t',
    '-',
    '?',
    '...',
    '--- a',
    '<<',
    '1e3',
    '0x1',
    '2022',
    '=',
    '~',
    '\u2028',
    '\ufeff',
    'a #b',
    'a: b',
  ),
);

export const fields = fc
  .record(
    {
      finding: text,
      at: text,
      level: fc.integer({ min: -3, max: 9 }),
      share: fc.constantFrom(0.25, 1.5, -2.75),
      sought: fc.boolean(),
      shows: fc.array(fc.constantFrom('a', 'no', 'b.c'), { maxLength: 40 }),
      quote: fc.record({ text, lang: fc.constant('id') }, { requiredKeys: ['text'] }),
      against: fc.array(fc.record({ norm: fc.constant('r'), at: text }), { maxLength: 3 }),
      evidence: fc.dictionary(fc.constantFrom('a', 'no', '12'), fc.integer({ min: 1, max: 4 }), { maxKeys: 3 }),
    },
    { requiredKeys: ['finding'] },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as typeof value);

const newId = fc.constantFrom('head', 'new-1', 'no', '2022-02', '12', 'a.b', 'on', 'x'.repeat(256));

export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constantFrom('source', 'session', 'factor'), id: newId, value: fields }),
  fc
    .record({ kind: fc.constantFrom('evidence', 'proposal'), id: newId, value: fields })
    .map(({ kind, id, value }) => ({ kind, value: { id, ...value } })),
  fc.record({
    kind: fc.constant('rating' as const),
    framework: fc.constantFrom('jones', 'third'),
    node: newId,
    value: fields,
    replace: fc.boolean(),
  }),
);
