import type { Lang } from '../../../model/lang.js';
import type { Saturation } from '../../../model/saturation.js';
import { messages, type Messages } from '../../../text/messages/index.js';
import { percent, thousands } from '../../../text/numbers.js';
import { heading, paragraph, strong, toned } from '../../compose.js';
import { agencyName } from '../../context.js';
import type { Document } from '../../tree.js';
import { combinationsTable, sessionsTable } from './tables.js';

/** Whether the sessions of a study still brought new themes. */
export function saturation(found: Saturation, lang: Lang): Document {
  const t = messages(lang).saturation;
  const { agency, sessions, undated, outcome, of, generator, seed, runs } = found;
  const { base, run, threshold } = outcome;
  const others = found.combinations.filter(({ orders }) => orders !== null);
  return {
    blocks: [
      heading(1, t.title(agencyName(agency, lang))),
      paragraph(strong(verdict(found, t, lang)), ' ', t.asked(base, run, percent(threshold, lang))),
      paragraph(t.counting(sessions.length, t.of[of]), ...(undated === 0 ? [] : [' ', t.undated(undated)])),
      sessionsTable(found, lang),
      ...(others.length === 0 ? [] : [heading(2, t.others), combinationsTable(found, lang)]),
      paragraph(
        toned(
          'quiet',
          t.source,
          ...(others.length === 0 ? [] : [' ', t.drawn(generator, String(seed), thousands(runs, lang))]),
          ' ',
          t.limits,
        ),
      ),
    ],
  };
}

/** `By this rule saturation is reached at 6+2: ...`, or why not. */
function verdict({ outcome, sessions }: Saturation, t: Messages['saturation'], lang: Lang): string {
  const { base, run, reached, baseThemes, known, why } = outcome;
  if (why !== null) return t.why[why](base, run);
  const point = reached ?? 0;
  const confirming = sessions[point + run - 1]?.run;
  const [found, share] = [confirming?.new ?? 0, percent(confirming?.share ?? 0, lang)];
  const all = sessions.at(-1)?.cumulative ?? 0;
  const by = known ?? all;
  return [
    t.reached(t.point(point, run), point, run, found, base, baseThemes ?? 0, share),
    ...(point + run === sessions.length ? [] : [t.known(by, all, percent(by / all, lang))]),
  ].join(' ');
}
