import { describe, expect, it } from 'vitest';
import { speakingItems } from '../../src/model/speaking.js';
import { framework, study } from '../build.js';

const FRAMEWORK = framework({ whole: { plan: { concepts: ['planning'] } } });
const speaking = (node: string): string[] => {
  const items = study({
    evidence: {
      topic: { about: ['planning'] },
      other: { about: ['money'] },
      factor: { shows: ['unheard-of'] },
      rejected: { about: ['planning'], state: 'rejected' },
    },
  });
  return [...speakingItems(items, FRAMEWORK, FRAMEWORK.nodes[node]!)];
};

describe('the items that speak to a node', () => {
  it('are those that count and are coded to a topic of it', () => {
    expect(speaking('plan')).toEqual(['topic']);
  });

  it('are those of its indicators as well', () => {
    expect(speaking('whole')).toEqual(['topic']);
  });
});
