import type { GateFileFindings } from '../../../model/findings/load/gates.js';
import { either, listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

/** Gates in a config. */
export const gateFileFindings: FindingMessages<GateFileFindings> = {
  'GATE-ASKS-NOTHING': {
    what: ({ gate }) => `the gate ${quoted(gate)} does not say what it asks`,
    why: 'A gate that asks nothing lets everything through.',
    fix: ({ known }) => `add one of: ${known.join(', ')}`,
  },
  'GATE-ASKS-SEVERAL': {
    what: ({ gate, keys }) => `the gate ${quoted(gate)} asks several things at once: ${listed(keys.map(quoted), 'en')}`,
    why: 'Nobody could tell on which of them it failed, or whether one would be enough.',
    fix: 'make a gate of each; or, where one is enough, list them under "any"',
  },
  'GATE-KEY-UNUSED': {
    what: ({ gate, key }) => `${quoted(key)} means nothing in what the gate ${quoted(gate)} asks`,
    why: 'A key without effect makes a gate look stricter than it is.',
    fix: ({ key, goesWith }) =>
      goesWith.length === 0
        ? `delete ${quoted(key)}`
        : `delete it, or use it with ${either(goesWith.map(quoted), 'en')}`,
  },
  'GATE-UNKNOWN-STATISTIC': {
    what: ({ gate, id, suggestion }) =>
      `the gate ${quoted(gate)} asks for a coefficient ${quoted(id)} that there is not${didYouMean(suggestion)}`,
    why: 'Without it nobody could tell how far raters agree.',
    fix: ({ known }) => `write one of: ${known.join(', ')}`,
  },
  'GATE-UNLIMITED': {
    what: ({ gate, figure }) => `the gate ${quoted(gate)} names ${quoted(figure)} and no limit`,
    why: 'Without a limit any figure passes.',
    fix: 'add "least", "most", or both',
  },
  'GATE-LIMITS-CROSSED': {
    what: ({ gate, least, most }) => `the gate ${quoted(gate)} asks for at least ${least} and at most ${most}`,
    why: 'No figure is both, so every study would fail.',
    fix: 'exchange the two, or delete one',
  },
};
