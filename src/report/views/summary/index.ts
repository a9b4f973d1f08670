import type { Assessment } from '../../../model/assessment/index.js';
import type { Lang } from '../../../model/lang.js';
import { period } from '../../../text/dates.js';
import { code, heading, line, paragraph, strong } from '../../compose.js';
import { agencyName, contextOf, inWords, type Context } from '../../context.js';
import { withinItself } from '../../links.js';
import { markLegend } from '../../phrases/marks.js';
import { isStoodFor, wholesOf } from '../../phrases/unjudged.js';
import { givenScore } from '../../phrases/values.js';
import type { Block, Document } from '../../tree.js';
import { certainty } from './certainty.js';
import { hinders } from './hinders.js';
import { points } from './points.js';
import { steps } from './steps.js';
import { unknown } from './unknown.js';
import { verdict } from './verdict.js';

/** One page for those who decide: the verdict, how sure it is, why it is so, what to do first, and what is not known. */
export function summary(assessment: Assessment, lang: Lang): Document {
  const c = contextOf(assessment, lang);
  const rest = [...verdict(c), ...certainty(c), ...points(c), ...hinders(c), ...steps(c), ...unknown(c), ...readOn(c)];
  // Titles are links in the report; there is nothing on this page that they could lead to.
  return withinItself({ isSheet: true, blocks: [...head(c), ...markLegend(rest, c), ...rest] });
}

function head(c: Context): Block[] {
  const { agency, framework, study, options } = c.assessment;
  const t = c.t.summary;
  const when = study.period === null ? null : t.period(period(study.period.from, study.period.to, c.lang));
  return [
    heading(1, t.title(agencyName(agency, c.lang))),
    paragraph(line(t.judged(inWords(framework.title, c.lang), extent(c), basis(c)), when === null ? null : ` ${when}`)),
    ...(options.public ? [paragraph(strong(c.t.publicVersion.banner(options.public.k, options.public.people)))] : []),
  ];
}

/** How much is judged: `11 indicators`; `4 parts as a whole, with 0 of 47 indicators judged one by one`. */
function extent(c: Context): string {
  const { leaves, t } = c;
  const { framework } = c.assessment;
  if (framework.levels.length === 0) return t.nouns.aspects(leaves.length);
  const indicators = t.nouns.indicators(leaves.length);
  const wholes = wholesOf(c);
  if (wholes.length === 0) return indicators;
  const judged = leaves.filter((leaf) => givenScore(leaf) !== null && !isStoodFor(leaf, c)).length;
  return t.summary.wholes(wholes.length, judged, indicators);
}

/** What it rests on; null where the study has nothing of its own. */
function basis({ assessment, t }: Context): string | null {
  const accepted = assessment.evidence.filter(({ state }) => state === 'accepted');
  const sources = new Set(accepted.map(({ source }) => source)).size;
  return accepted.length === 0 ? null : t.summary.evidence(t.nouns.items(accepted.length), t.nouns.sources(sources));
}

function readOn(c: Context): Block[] {
  const { study } = c.assessment;
  const t = c.t.summary;
  return [heading(2, t.readOnHeading), paragraph(t.readOn, code(study.id), '.')];
}
