import type { Change, Draw } from './draw.js';

/*
 * Changes by lines. A block is a line and all below it that is indented further: an entry of a map or an item of a list.
 */

const indentOf = (line: string): number => /^ */u.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => line.trim() === '';

interface Block {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

function blockAt(lines: readonly string[], from: number): Block {
  const indent = indentOf(lines[from] ?? '');
  let to = from + 1;
  while (to < lines.length && (isBlank(lines[to] ?? '') || indentOf(lines[to] ?? '') > indent)) to++;
  return { from, to, indent };
}

/** A block that begins at any line that is not blank; null where there is none. */
function anyBlock(lines: readonly string[], draw: Draw, fits: (indent: number) => boolean = () => true): Block | null {
  const starts = lines.flatMap((line, i) => (!isBlank(line) && fits(indentOf(line)) ? [i] : []));
  return starts.length === 0 ? null : blockAt(lines, draw.one(starts));
}

const of = (lines: readonly string[], { from, to }: Block): string[] => lines.slice(from, to);

const replaced = (lines: readonly string[], from: number, to: number, put: readonly string[]): string =>
  [...lines.slice(0, from), ...put, ...lines.slice(to)].join('\n');

/** A change of one block. */
const onBlock =
  (change: (lines: readonly string[], block: Block, draw: Draw, donor: string) => string): Change =>
  (text, draw, donor) => {
    const lines = text.split('\n');
    const block = anyBlock(lines, draw);
    return block ? change(lines, block, draw, donor) : text;
  };

export const dropBlock = onBlock((lines, { from, to }) => replaced(lines, from, to, []));

export const dropLine = onBlock((lines, { from }) => replaced(lines, from, from + 1, []));

/** The same entry twice. */
export const doubleBlock = onBlock((lines, block) => replaced(lines, block.to, block.to, of(lines, block)));

/** The entry once more, under another name. */
export const renamedCopy = onBlock((lines, block, draw) => {
  const [first = '', ...rest] = of(lines, block);
  const more = `-${draw.below(100)}`;
  const renamed = first.replace(/(\bid: *["']?[\w.-]+)|^( *(?:- )?["']?[\w.-]+)(?=["']?:)/u, `$&${more}`);
  return replaced(lines, block.to, block.to, [renamed, ...rest]);
});

/** Two entries in the other order. */
export const swapBlocks = onBlock((lines, block) => {
  const next = lines[block.to];
  if (next === undefined || indentOf(next) !== block.indent) return lines.join('\n');
  const other = blockAt(lines, block.to);
  return replaced(lines, block.from, other.to, [...of(lines, other), ...of(lines, block)]);
});

/** A block of another text, of the same depth, in its place or behind it. */
export const spliceBlock = onBlock((lines, block, draw, donor) => {
  const others = donor.split('\n');
  const other = anyBlock(others, draw, (indent) => indent === block.indent);
  if (!other) return lines.join('\n');
  return replaced(lines, draw.chance(50) ? block.from : block.to, block.to, of(others, other).slice(0, 40));
});

export const commented = onBlock((lines, { from, indent }, draw) =>
  replaced(lines, from, from, [draw.one(['', '# x', `${' '.repeat(indent)}# x: y`, '  '])]),
);

export const trailing = onBlock((lines, { from }, draw) =>
  replaced(lines, from, from + 1, [`${lines[from] ?? ''}${draw.one([' ', '  ', ' # x', ' #x', '\r'])}`]),
);

/** Everything below a key further in, which means the same. */
export const deepened = onBlock((lines, block, draw) => {
  const [first = '', ...rest] = of(lines, block);
  const more = ' '.repeat(1 + draw.below(3));
  return replaced(lines, block.from, block.to, [first, ...rest.map((line) => (isBlank(line) ? line : more + line))]);
});

/** One block further in or out, which mostly means something else. */
export const shifted = onBlock((lines, block, draw) => {
  const by = draw.chance(50) ? ' '.repeat(1 + draw.below(2)) : null;
  const moved = of(lines, block).map((line) => (by === null ? line.replace(/^ {1,2}/u, '') : by + line));
  return replaced(lines, block.from, block.to, moved);
});

export const cutShort = onBlock((lines, { to }) => replaced(lines, to, lines.length, []));
