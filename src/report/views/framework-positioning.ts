import { AXES, SIGNS, type Positioning } from '../../model/axes.js';
import type { Framework } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { CLASSES } from '../../model/tows.js';
import type { Messages } from '../../text/messages/index.js';
import { plain } from '../../text/numbers.js';
import { bullets, code, heading, item, paragraph, strong } from '../compose.js';
import { inWords } from '../context.js';
import type { Block, ListItem } from '../tree.js';

/** The axes of a framework, its quadrants, how factors are weighted and what strategies are called; nothing without axes. */
export function positioningBlocks({ positioning }: Framework, lang: Lang, t: Messages): Block[] {
  if (!positioning) return [];
  const { axes, quadrants, weighting, classes } = positioning;
  const words = t.reportPosition;
  const { from, to } = weighting.ratings;
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
    paragraph(
      words.method(plain(from, lang), plain(to, lang)),
      ` ${words.sum[weighting.sum]} ${words.minus[weighting.minus]}`,
    ),
    heading(2, words.sections.quadrants),
    bullets(
      quadrants.map(({ id, label, x, y, means }) =>
        item(
          strong(words.quadrant(inWords(label, lang), id, words.signs[x], words.signs[y])),
          `. ${inWords(means, lang)}`,
        ),
      ),
    ),
    ...classBlocks(classes, lang, t),
  ];
}

function classBlocks(classes: Positioning['classes'], lang: Lang, t: Messages): Block[] {
  const named = CLASSES.flatMap((name) => {
    const found = classes[name];
    return found ? [item(code(name), `: ${inWords(found.title, lang)}`)] : [];
  });
  return named.length === 0 ? [] : [heading(2, t.reportPosition.sections.classes), bullets(named)];
}
