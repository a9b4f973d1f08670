import { anchorName } from '../../../text/encode/anchor.js';
import { element, joinSvg, svgText, type Svg } from '../../../text/encode/svg.js';
import { fitted, widthOf } from './letters.js';
import { INK, PAPER, QUIET } from './palette.js';
import { leading, SIZE, writeLine, writeLines } from './write.js';

export const WIDTH = 720;
export const MARGIN = 16;

/** What a picture is of. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whether the description says what is drawn, and no more: then it is not written below the title. */
  readonly isDrawn?: boolean;
}

/** A sign of the key and what it means. */
export interface Sign {
  readonly width: number;
  readonly draw: (x: number, middle: number) => Svg;
  readonly means: string;
}

/** What is drawn below the title, and where it ends. */
export interface Body {
  readonly drawn: Svg;
  readonly bottom: number;
  /** Where it is not as wide as a page. */
  readonly width?: number;
}

/**
 * A picture with its title, what it shows, its key and its body. The description is there twice: to be read below the title, and
 * whole for those who do not see it.
 */
export function picture(subject: Subject, signs: readonly Sign[], body: (top: number) => Body): Svg {
  const id = anchorName(subject.id);
  const head = headOf(subject);
  const key = keyOf(signs, head.bottom);
  const { drawn, bottom, width = WIDTH } = body(key.bottom + 8);
  const height = Math.ceil(bottom + MARGIN);
  return element(
    'svg',
    {
      'xmlns': 'http://www.w3.org/2000/svg',
      width,
      height,
      'viewBox': `0 0 ${String(width)} ${String(height)}`,
      'role': 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': 'sans-serif',
      'font-size': SIZE,
      'fill': INK,
    },
    element('title', { id: `${id}-title` }, svgText(subject.title)),
    element('desc', { id: `${id}-desc` }, svgText(subject.description)),
    element('rect', { width, height, fill: PAPER }),
    head.drawn,
    key.drawn,
    drawn,
  );
}

function headOf({ title, description, isDrawn = false }: Subject): Body {
  const room = WIDTH - 2 * MARGIN;
  const heading = fitted(title, room * 0.95, TITLE, 3);
  const said = fitted(isDrawn ? '' : description, room, SIZE, 10);
  const titleHeight = heading.lines.length * leading(TITLE);
  const saidHeight = said.lines.length * leading(SIZE);
  const saidTop = MARGIN + titleHeight + 4;
  return {
    drawn: joinSvg([
      writeLines(MARGIN, MARGIN + titleHeight / 2, heading, { size: TITLE, bold: true }),
      writeLines(MARGIN, saidTop + saidHeight / 2, said, { fill: QUIET }),
    ]),
    bottom: saidTop + saidHeight,
  };
}

const TITLE = 16;

/** Signs one after the other, in as many lines as it takes. */
function keyOf(signs: readonly Sign[], top: number): Body {
  const drawn: Svg[] = [];
  let [x, middle] = [MARGIN, top + LINE / 2 + 4];
  for (const { width, draw, means } of signs) {
    const room = WIDTH - 2 * MARGIN - width - 6;
    const taken = width + 6 + Math.min(widthOf(means, SIZE), room);
    if (x > MARGIN && x + taken > WIDTH - MARGIN) [x, middle] = [MARGIN, middle + LINE];
    drawn.push(draw(x, middle), writeLine(x + width + 6, middle, means, room));
    x += taken + 18;
  }
  return { drawn: joinSvg(drawn), bottom: signs.length === 0 ? top : middle + LINE / 2 };
}

const LINE = 20;
