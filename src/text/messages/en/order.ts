import type { Weights } from '../../../model/comparison/index.js';

/** Who of two agencies is ahead, and whether that holds. */
export const order = {
  ahead: (leader: string, other: string, by: string) => `${leader} is ahead of ${other} by ${by}`,
  level: (one: string, other: string) => `${one} and ${other} are level`,
  unknown: (one: string, other: string) => `${one} or ${other} has no score`,
  by: {
    own: (said: string) => `By the weights chosen ${said}.`,
    official: (said: string) => `By official weights ${said}.`,
    equal: (said: string) => `If all dimensions weigh alike, ${said}.`,
  } satisfies Record<Weights['kind'], (said: string) => string>,
  varied: {
    official: 'each official weight',
    equal: 'each of these equal weights',
    own: 'each of the weights chosen',
  } satisfies Record<Weights['kind'], string>,
  /** `often`: null where in all of them. */
  drawn: (weights: string, spread: string, leader: string, other: string, often: string | null, runs: string) =>
    `With ${weights} varied at random by up to ${spread}, ${leader} is ahead of ${other} in ${often === null ? `all ${runs} draws` : `${often} of ${runs} draws`}.`,
  /** By another rule than the framework's; `often`: null where in all of them. */
  exchanged: (rule: string, leader: string, often: string | null) =>
    `By ${rule} in place of the framework's rule, ${leader} is ahead in ${often === null ? 'all' : often} of them.`,
  dominates: (better: string, worse: string) =>
    `${better} is at least as good as ${worse} in every dimension: no weights turn that round.`,
  holds: 'The order holds by all weights that were tried.',
  rule: 'So the order holds by all weights that were tried, and depends on the rule by which scores are made.',
  small: 'So small changes of the weights can turn the order round.',
  far: (spread: string) => `So the order holds while weights vary by up to ${spread}, and other weights turn it round.`,
  turns: 'So the order depends on the weights.',
};
