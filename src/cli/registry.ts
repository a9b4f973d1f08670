import type { Command, Told } from './command.js';
import type { Session } from './session.js';

/** A command as `--help` knows it; its own code is loaded only when it runs. */
export interface Entry {
  readonly name: string;
  readonly purpose: Told;
  readonly load: () => Promise<{ define: (command: Command, session: Session) => void }>;
}

export const COMMANDS: readonly Entry[] = [
  { name: 'score', purpose: (t) => t.summaries.score, load: () => import('./commands/score.js') },
  { name: 'check', purpose: (t) => t.summaries.check, load: () => import('./commands/check.js') },
  { name: 'verify', purpose: (t) => t.summaries.verify, load: () => import('./commands/verify.js') },
  { name: 'report', purpose: (t) => t.summaries.report, load: () => import('./commands/report.js') },
  { name: 'explain', purpose: (t) => t.summaries.explain, load: () => import('./commands/explain.js') },
  { name: 'compare', purpose: (t) => t.summaries.compare, load: () => import('./commands/compare.js') },
  { name: 'agreement', purpose: (t) => t.summaries.agreement, load: () => import('./commands/agreement.js') },
  { name: 'uncertainty', purpose: (t) => t.summaries.uncertainty, load: () => import('./commands/uncertainty.js') },
  { name: 'whatif', purpose: (t) => t.summaries.whatif, load: () => import('./commands/whatif.js') },
  { name: 'gaps', purpose: (t) => t.summaries.gaps, load: () => import('./commands/gaps.js') },
  { name: 'guide', purpose: (t) => t.summaries.guide, load: () => import('./commands/guide.js') },
  { name: 'checklist', purpose: (t) => t.summaries.checklist, load: () => import('./commands/checklist.js') },
  { name: 'saturation', purpose: (t) => t.summaries.saturation, load: () => import('./commands/saturation.js') },
  { name: 'suggest', purpose: (t) => t.summaries.suggest, load: () => import('./commands/suggest.js') },
  { name: 'validate', purpose: (t) => t.summaries.validate, load: () => import('./commands/validate.js') },
  { name: 'ratings', purpose: (t) => t.summaries.ratings, load: () => import('./commands/ratings.js') },
  { name: 'add', purpose: (t) => t.summaries.add, load: () => import('./commands/add.js') },
  { name: 'init', purpose: (t) => t.summaries.init, load: () => import('./commands/init.js') },
  { name: 'import', purpose: (t) => t.summaries.import, load: () => import('./commands/import.js') },
  { name: 'export', purpose: (t) => t.summaries.export, load: () => import('./commands/export.js') },
  { name: 'frameworks', purpose: (t) => t.summaries.frameworks, load: () => import('./commands/frameworks.js') },
  { name: 'config', purpose: (t) => t.summaries.config, load: () => import('./commands/config.js') },
  { name: 'schema', purpose: (t) => t.summaries.schema, load: () => import('./commands/schema.js') },
];
