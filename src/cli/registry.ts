import type { Command } from 'commander';
import type { Session } from './session.js';

/** A command as `--help` knows it; its own code is loaded only when it runs. */
export interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ define: (command: Command, session: Session) => void }>;
}

export const COMMANDS: readonly Entry[] = [
  {
    name: 'score',
    summary: 'score studies: a table, or JSON and CSV for other programs',
    load: () => import('./commands/score.js'),
  },
  {
    name: 'check',
    summary: 'hold studies against gates, as a check in CI',
    load: () => import('./commands/check.js'),
  },
  {
    name: 'verify',
    summary: 'recompute published assessments, and compare byte by byte',
    load: () => import('./commands/verify.js'),
  },
  { name: 'report', summary: 'write the full report of a study', load: () => import('./commands/report.js') },
  {
    name: 'explain',
    summary: 'trace a number, factor or remedy back to evidence and file:line',
    load: () => import('./commands/explain.js'),
  },
  {
    name: 'compare',
    summary: 'several agencies side by side, or one over time: ranks, and how sure they are',
    load: () => import('./commands/compare.js'),
  },
  {
    name: 'agreement',
    summary: 'how far raters agree, and where they do not: of studies, or of a CSV table',
    load: () => import('./commands/agreement.js'),
  },
  {
    name: 'uncertainty',
    summary: 'how far a score holds: other weights, sources, rules and levels',
    load: () => import('./commands/uncertainty.js'),
  },
  {
    name: 'whatif',
    summary: 'the score if indicators stood at other levels, and the cheapest path to a better band',
    load: () => import('./commands/whatif.js'),
  },
  {
    name: 'gaps',
    summary: 'what to find out next: whom to meet, what to see, what to read',
    load: () => import('./commands/gaps.js'),
  },
  {
    name: 'guide',
    summary: 'what to ask, look at and read in the field, to print, or as a form for phones',
    load: () => import('./commands/guide.js'),
  },
  {
    name: 'checklist',
    summary: 'what a report of a study tells, by a reporting checklist',
    load: () => import('./commands/checklist.js'),
  },
  {
    name: 'saturation',
    summary: 'whether interviews still brought new themes, and where that ended',
    load: () => import('./commands/saturation.js'),
  },
  {
    name: 'validate',
    summary: 'check studies and frameworks, with the place and the fix of each problem',
    load: () => import('./commands/validate.js'),
  },
  { name: 'ratings', summary: 'hand out a blind sheet to another rater', load: () => import('./commands/ratings.js') },
  { name: 'init', summary: 'start a study of your own', load: () => import('./commands/init.js') },
  {
    name: 'frameworks',
    summary: 'list, show, lint, test and start frameworks',
    load: () => import('./commands/frameworks.js'),
  },
  {
    name: 'config',
    summary: 'print the settings and where they come from',
    load: () => import('./commands/config.js'),
  },
  { name: 'schema', summary: 'print the JSON Schema of a file format', load: () => import('./commands/schema.js') },
];
