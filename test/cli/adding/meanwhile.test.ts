import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { meanwhile } from '../../../src/cli/adding/meanwhile.js';
import { adding, STUDY } from './asked.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('what is worked out while somebody reads', () => {
  it('is worked out once, a little later, unless it is called off', () => {
    vi.useFakeTimers();
    const done: string[] = [];
    meanwhile(() => done.push('one'));
    meanwhile(() => done.push('other'))();
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['one']);
  });

  it('makes no difference to an entry, however slowly somebody answers', async () => {
    const slowly = () => passed(80);
    const answers = ['Staff', slowly, 'focus group', slowly, '2022-01-09', 'Yes, write it', false] as const;
    const { code, text } = await adding(['session'], [slowly, ...answers]);
    expect(code).toBe(0);
    expect(text()).toBe(
      STUDY.replace('evidence:', '  staff-0109: { source: staff, method: focus-group, date: 2022-01-09 }\nevidence:'),
    );
  });
});
