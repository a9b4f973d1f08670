import type { Assessment } from '../../../model/assessment/index.js';
import type { Lang } from '../../../model/lang.js';
import { period } from '../../../text/dates.js';
import { heading, paragraph, strong } from '../../compose.js';
import { agencyName, inWords } from '../../context.js';
import { markLegend } from '../../phrases/marks.js';
import { placeSentence } from '../../phrases/position.js';
import type { Block, Document } from '../../tree.js';
import { unanswered, unused } from './gaps.js';
import { factors, matrix } from './matrix.js';
import { matrixOf, type Matrix } from './named.js';
import { strategies } from './strategies.js';

/**
 * The TOWS matrix of any study with enabling and inhibiting factors, under whatever framework: factors by kind, the proposals
 * as strategies, and what no strategy answers.
 */
export function tows(assessment: Assessment, lang: Lang): Document {
  const m = matrixOf(assessment, lang);
  const rest = [...matrix(m), ...strategies(m), ...unanswered(m), ...unused(m), ...factors(m)];
  return { blocks: [...head(m), ...markLegend(rest, m), ...rest] };
}

function head(m: Matrix): Block[] {
  const { agency, framework, position, study } = m.assessment;
  const t = m.t.tows;
  const when = study.period === null ? null : period(study.period.from, study.period.to, m.lang);
  const stated = m.strategies.filter(({ strategy }) => strategy.stated !== null);
  const that = (agrees: boolean | null) => stated.filter(({ strategy }) => strategy.agrees === agrees).length;
  return [
    heading(1, t.title(agencyName(agency, m.lang))),
    paragraph(t.intro(inWords(framework.title, m.lang), when)),
    ...(position === null ? [] : [paragraph(strong(placeSentence(position, m)))]),
    paragraph(strong(t.summary(m.strategies.length, that(true), that(false), that(null)))),
  ];
}
