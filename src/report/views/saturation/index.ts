import { given } from '../../../model/at.js';
import { nth } from '../../../model/nth.js';
import type { Lang } from '../../../model/lang.js';
import { REFERENCES } from '../../../model/references.js';
import type { Saturation, SaturationResult } from '../../../model/saturation.js';
import { messages, type Messages } from '../../../text/messages/index.js';
import { percent, thousands } from '../../../text/numbers.js';
import { heading, paragraph, strong, toned } from '../../compose.js';
import { agencyName } from '../../context.js';
import type { Block, Document, Inline } from '../../tree.js';
import { combinationsTable, sessionsTable } from './tables.js';

/** Whether the sessions of a study still brought new themes, as a document of its own. */
export function saturation(found: SaturationResult, lang: Lang): Document {
  const title = messages(lang).saturation.title(agencyName(found.agency, lang));
  return { blocks: [heading(1, title), ...saturationBlocks(found, 2, DOI, lang)] };
}

const DOI: readonly Inline[] = [`, doi:${REFERENCES['guest-2020'].doi}`];

/** The same within another document. `level`: that of its headings; `cited`: where the work it is after can be found. */
export function saturationBlocks(found: Saturation, level: 2 | 3, cited: readonly Inline[], lang: Lang): Block[] {
  const t = messages(lang).saturation;
  const { sessions, undated, outcome, of, codedFrom, generator, seed, runs } = found;
  const { base, run, threshold } = outcome;
  const others = found.combinations.filter(({ orders }) => orders !== null);
  return [
    paragraph(strong(verdict(found, t, lang)), ' ', t.asked(base, run, percent(threshold, lang))),
    paragraph(
      t.counting(sessions.length, t.of[of]),
      ...(undated === 0 ? [] : [' ', t.undated(undated)]),
      ...(codedFrom === 'publication' ? [' ', t.published] : []),
    ),
    sessionsTable(found, lang),
    ...(others.length === 0 ? [] : [heading(level, t.others), combinationsTable(found, lang)]),
    paragraph(
      toned(
        'quiet',
        t.source,
        cited,
        t.sourceMeans,
        ...(others.length === 0 ? [] : [' ', t.drawn(generator, String(seed), thousands(runs, lang))]),
        ' ',
        t.limits,
      ),
    ),
  ];
}

/** `By this rule saturation is reached at 6+2: ...`, or why not. */
function verdict({ outcome, sessions }: Saturation, t: Messages['saturation'], lang: Lang): string {
  const { base, run, reached, baseThemes, known, why } = outcome;
  if (why !== null) return t.why[why](base, run);
  const point = given(reached);
  const confirming = given(nth(sessions, point + run - 1).run);
  const share = percent(given(confirming.share), lang);
  const all = nth(sessions, -1).cumulative;
  const by = given(known);
  return [
    t.reached(t.point(point, run), point, run, confirming.new, base, given(baseThemes), share),
    ...(point + run === sessions.length ? [] : [t.known(by, all, percent(by / all, lang))]),
  ].join(' ');
}
