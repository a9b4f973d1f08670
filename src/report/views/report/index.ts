import type { Assessment } from '../../../model/assessment.js';
import type { Lang } from '../../../model/lang.js';
import { contextOf } from '../../context.js';
import type { Context } from '../../context.js';
import type { Block, Document } from '../../tree.js';
import { withContents } from './contents.js';
import { contradictions } from './contradictions.js';
import { candidates, enablingFactors } from './enabling.js';
import { evidence } from './evidence.js';
import { factorDiagram } from './factor-diagram.js';
import { inhibitingFactors } from './factors.js';
import { judgements } from './judgements.js';
import { limits } from './limits.js';
import { method } from './method.js';
import { nodesTable } from './nodes.js';
import { profile } from './profile.js';
import { provenance } from './provenance.js';
import { published } from './published.js';
import { remedies, unanswered } from './remedies.js';
import { sources } from './sources.js';
import { verdict } from './verdict.js';

/** The full report: the answer first, then how it came about, what to do, how far to trust it, and all it rests on. */
export function report(assessment: Assessment, lang: Lang): Document {
  const c = contextOf(assessment, lang);
  return {
    blocks: withContents(
      SECTIONS.flatMap((section) => section(c)),
      c,
    ),
  };
}

const SECTIONS: readonly ((c: Context) => Block[])[] = [
  verdict,
  nodesTable,
  profile,
  method,
  inhibitingFactors,
  factorDiagram,
  enablingFactors,
  remedies,
  unanswered,
  candidates,
  judgements,
  contradictions,
  published,
  limits,
  evidence,
  sources,
  provenance,
];
