import type { Assessment } from '../../../model/assessment/index.js';
import type { Lang } from '../../../model/lang.js';
import { contextOf } from '../../context.js';
import type { Context } from '../../context.js';
import type { Block, Document } from '../../tree.js';
import { agreement } from './agreement.js';
import { anchored, withContents } from './contents.js';
import { contradictions } from './contradictions.js';
import { candidates, enablingFactors } from './enabling.js';
import { evidence } from './evidence.js';
import { inhibitingFactors } from './factors.js';
import { judgements } from './judgements.js';
import { limits } from './limits/index.js';
import { method } from './method.js';
import { nodesTable } from './nodes.js';
import { profile } from './profile.js';
import { provenance } from './provenance.js';
import { aspects, position } from './position.js';
import { published } from './published.js';
import { references } from './references.js';
import { remedies, unanswered } from './remedies.js';
import { saturation } from './saturation.js';
import { sources } from './sources.js';
import { triangulation } from './triangulation.js';
import { uncertainty } from './uncertainty.js';
import { verdict } from './verdict.js';

/** The full report: the answer first, then how it came about, what to do, how far to trust it, and all it rests on. */
export function report(assessment: Assessment, lang: Lang): Document {
  const c = contextOf(assessment, lang);
  return {
    blocks: withContents(
      sectionsFor(assessment).flatMap(([anchor, section]) => anchored(section(c), anchor)),
      c,
    ),
  };
}

/** The sections by their anchors, which are the same in every language: links from elsewhere keep leading there. */
const SECTIONS: Readonly<Record<string, (c: Context) => Block[]>> = {
  'answer': verdict,
  'position': position,
  'aspects': aspects,
  'dimensions-and-indicators': nodesTable,
  'level-profile': profile,
  'method': method,
  'inhibiting-factors': inhibitingFactors,
  'enabling-factors': enablingFactors,
  'remedies': remedies,
  'unanswered-factors': unanswered,
  'factors-to-look-for': candidates,
  'judgements': judgements,
  'agreement': agreement,
  'contradictions': contradictions,
  'triangulation': triangulation,
  'published-verdicts': published,
  'saturation': saturation,
  'uncertainty': uncertainty,
  'limits': limits,
  'evidence': evidence,
  'sources': sources,
  'provenance': provenance,
  'references': references,
};

/** These speak of levels and scores: a framework that scores no nodes has nothing to say in them. */
const OF_SCORES = new Set(['dimensions-and-indicators', 'level-profile', 'judgements']);

const sectionsFor = ({ framework }: Assessment) =>
  Object.entries(SECTIONS).filter(([anchor]) => framework.levels.length > 0 || !OF_SCORES.has(anchor));
