import { given } from '../../../model/at.js';
import type { Path, Step, WhatIf } from '../../../model/whatIf.js';
import { decimal, plain } from '../../../text/numbers.js';
import { heading, item, paragraph, steps as ordered, strong, toned, worded } from '../../compose.js';
import { inWords, type Wording } from '../../context.js';
import { bandLabel, bandWords } from '../../phrases/bands.js';
import { boundsText } from '../../phrases/values.js';
import type { Block, ListItem } from '../../tree.js';

/** The steps to a better band, or why there are none. */
export function path({ target, path: found, noPath, summit, after }: WhatIf, c: Wording): Block[] {
  const t = c.t.whatIf;
  const band = target === null ? '' : bandLabel(target, c);
  if (found === null) {
    const top = summit === null ? '' : `${decimal(summit.score, c.lang)}, ${bandLabel(summit.band, c)}`;
    return [heading(2, t.noPath), paragraph(t.why[given(noPath)](band, top))];
  }
  const from = decimal(given(after.score), c.lang);
  return [
    heading(2, t.path(band)),
    paragraph(t.needs(band, from, found.effort, found.steps.length)),
    ordered(found.steps.map((step) => stepItem(step, c))),
    paragraph(end(found, c)),
    paragraph(toned('quiet', t.legend)),
  ];
}

function stepItem({ title, from, to, effort, remedy }: Step, c: Wording): ListItem {
  const t = c.t.whatIf;
  const means = remedy === null ? t.noRemedy : t.byRemedy(inWords(remedy.title, c.lang));
  const words = t.step(plain(from, c.lang), plain(to, c.lang), effort);
  return item(strong(worded(title, c.lang)), `: ${words} (${means})`);
}

function end({ effort, atLeast, result }: Path, c: Wording): string {
  const t = c.t.whatIf;
  const score = `${decimal(given(result.score), c.lang)}, ${bandWords(result, c)}`;
  return `${t.then(score, boundsText(result, c))} ${effort === atLeast ? t.proven : t.gap(atLeast)}`;
}
