import {
  bullets,
  cell,
  code,
  emphasis,
  heading,
  left,
  line,
  link,
  paragraph,
  right,
  steps,
  strong,
  table,
  toned,
} from '../../src/report/compose.js';
import type { Block, Document } from '../../src/report/tree.js';
import { picturesOf } from './pictures.js';

/** A document with a text in every place that the tree has for one, and beside such text of our own as views put there. */
export function pageOf(text: string): Document {
  return {
    blocks: [
      heading(1, text),
      heading(2, `Score: ${text}`, 'one'),
      paragraph(text),
      paragraph(text, text),
      paragraph('before ', text, ' after'),
      paragraph('(', text, '), [', text, '] and "', text, '".'),
      paragraph('1', text, ': ', text),
      paragraph(strong(text), ': ', emphasis(text), ', ', toned('bad', text)),
      paragraph(strong('a ', emphasis(text)), ' (', strong(text), ')'),
      paragraph(code(text), ' ', code(text)),
      paragraph(link('one', text), ' ', link('one', 'a ', code(text)), ' ', text),
      bullets([
        { text: line(text), anchor: 'two', items: [{ text: line(text) }, { text: line(strong(text), ' ', text) }] },
        { text: line(text), box: true },
        { text: line(code(text)) },
      ]),
      steps([{ text: line(text) }, { text: line('see ', link('two', text)) }], 3),
      table(
        [left(text), right(text)],
        [
          [cell(text), cell(strong(text), ' ', code(text))],
          [{ text: line(text), anchor: 'three', indent: 1 }, cell(link('three', text), text)],
        ],
      ),
      preformatted(text),
      {
        kind: 'diagram',
        id: text,
        title: text,
        nodes: [
          { id: text, label: text, tone: 'root' },
          { id: 'b', label: `1. ${text}`, tone: 'effect' },
        ],
        edges: [{ from: text, to: 'b' }],
      },
      ...picturesOf(text).flatMap((picture): Block[] =>
        picture.kind === 'diagram' ? [] : [{ kind: 'chart', chart: picture }],
      ),
      paragraph('end'),
    ],
  };
}

const preformatted = (text: string): Block => ({ kind: 'preformatted', lines: [text, `a  ${text}  b`] });
