import { decimal, percent, plain } from '../../../text/numbers.js';
import { bullets, heading, item, paragraph, strong } from '../../compose.js';
import type { Context } from '../../context.js';
import { inWords } from '../../context.js';
import { capital } from '../../../text/words.js';
import type { Block } from '../../tree.js';

/** The method in plain words, with the framework's own figures. */
export function method(c: Context): Block[] {
  const { framework, study, evidence } = c.assessment;
  const t = c.t.reportMethod;
  const { nouns, vocabulary } = c.t;
  const accepted = evidence.filter((found) => found.state === 'accepted');
  const sources = new Set(accepted.map((found) => found.source)).size;
  const [from, to] = [framework.levels[0]?.value ?? 0, framework.levels.at(-1)?.value ?? 0];
  const [worst, best] = [plain(from, c.lang), plain(to, c.lang)];
  const rule = vocabulary.aggregate[framework.aggregate];
  return [
    heading(2, t.heading),
    paragraph(t.evidence(nouns.items(accepted.length), nouns.sources(sources), vocabulary.codedFrom[study.codedFrom])),
    paragraph(t.levels(worst, best)),
    bullets(
      framework.levels.map((level) =>
        item(
          strong(`${plain(level.value, c.lang)} ${inWords(level.label, c.lang)}`),
          `: ${inWords(level.means, c.lang)}`,
        ),
      ),
    ),
    paragraph(t.combine(vocabulary.combine[framework.combine])),
    paragraph(t.aggregate(rule)),
    paragraph(t.unknown(percent(framework.coverageFloor, c.lang))),
    paragraph(t.bands),
    bullets(
      framework.bands.map((band) => item(t.band(capital(inWords(band.label, c.lang)), decimal(band.from, c.lang)))),
    ),
    paragraph(t.notes, ' ', t.percent(worst, best)),
    paragraph(t.ordinal(rule)),
  ];
}
