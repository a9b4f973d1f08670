import { AXES, SIGNS, type Positioning } from '../../model/axes.js';
import type { Framework } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { CLASSES } from '../../model/tows.js';
import type { Messages } from '../../text/messages/index.js';
import { plain } from '../../text/numbers.js';
import { bullets, code, heading, item, paragraph, strong, type Piece } from '../compose.js';
import { inWords } from '../context.js';
import { basis, restsOn } from './framework-basis.js';
import type { Block, ListItem } from '../tree.js';

/** The axes of a framework, its quadrants, how factors are weighted and what strategies are called; nothing without axes. */
export function positioningBlocks(framework: Framework, lang: Lang, t: Messages): Block[] {
  const { positioning, remarks } = framework;
  if (!positioning) return [];
  const { axes, quadrants, weighting, classes } = positioning;
  const words = t.reportPosition;
  const { from, to } = weighting.ratings;
  const after = (cite: string): Piece => basis(idOf(cite, framework), t);
  return [
    heading(2, words.sections.axes),
    bullets(
      AXES.map((name): ListItem => ({
        ...item(strong(`${name}: ${inWords(axes[name].title, lang)}`)),
        items: SIGNS.map((sign) => {
          const { title, polarity, locus } = axes[name][sign];
          return item(
            `${inWords(title, lang)}: `,
            words.sideOf(t.vocabulary.polarity[polarity], t.vocabulary.locus[locus]),
          );
        }),
      })),
    ),
    heading(2, words.sections.weighting),
    ...restsOn(remarks?.basis.weighting, t),
    paragraph(
      words.method(plain(from, lang), plain(to, lang)),
      ` ${words.sum[weighting.sum]} ${words.minus[weighting.minus]}`,
    ),
    heading(2, words.sections.quadrants),
    bullets(
      quadrants.map(({ id, label, x, y, means, source }) =>
        item(
          strong(words.quadrant(inWords(label, lang), id, words.signs[x], words.signs[y])),
          `. ${inWords(means, lang)}`,
          after(source),
        ),
      ),
    ),
    ...classBlocks(classes, after, lang, t),
  ];
}

/** Axes keep whole references, as results print them; here the id is enough, since the works stand below. */
const idOf = (cite: string, { sources }: Framework): string =>
  Object.keys(sources).find((id) => sources[id]?.cite === cite) ?? cite;

function classBlocks(
  classes: Positioning['classes'],
  after: (cite: string) => Piece,
  lang: Lang,
  t: Messages,
): Block[] {
  const named = CLASSES.flatMap((name) => {
    const found = classes[name];
    return found ? [item(code(name), `: ${inWords(found.title, lang)}`, after(found.source))] : [];
  });
  return named.length === 0 ? [] : [heading(2, t.reportPosition.sections.classes), bullets(named)];
}
