import type { Assessment } from '../../../model/assessment/index.js';
import type { Uncertainty } from '../../../model/uncertainty.js';
import type { Lang } from '../../../model/lang.js';
import { thousands } from '../../../text/numbers.js';
import { bullets, heading, paragraph, strong, toned } from '../../compose.js';
import { contextOf, inWords, type Context } from '../../context.js';
import { verdictSentences } from '../../phrases/verdict.js';
import type { Block, Document } from '../../tree.js';
import { alone } from './alone.js';
import { draws } from './draws.js';
import { plainNames, type Names } from './named.js';
import { rules } from './rules.js';
import { tornadoTable } from './tornado.js';

/** How far a score can be trusted, as a document of its own; null where that was not asked or there is no score. */
export function uncertainty(assessment: Assessment, lang: Lang): Document | null {
  if (!assessment.uncertainty) return null;
  const c = contextOf(assessment, lang);
  return {
    blocks: [
      heading(1, c.t.uncertainty.title(inWords(assessment.agency.name, lang))),
      paragraph(strong(...verdictSentences(c))),
      ...uncertaintyBlocks(assessment.uncertainty, plainNames(c), 2, c),
    ],
  };
}

/** The same within another document. `level`: that of its headings. */
export function uncertaintyBlocks(found: Uncertainty, names: Names, level: 2 | 3, c: Context): Block[] {
  const t = c.t.uncertainty;
  const { generator, seed, weights } = found;
  return [
    paragraph(t.intro),
    bullets(draws(found, c)),
    heading(level, t.tornado),
    tornadoTable(found, names, c),
    paragraph(toned('quiet', t.made(generator, String(seed), thousands(weights.runs, c.lang)))),
    heading(level, t.alone),
    ...alone(found, names, c),
    heading(level, t.rules),
    bullets(rules(found, c)),
  ];
}
