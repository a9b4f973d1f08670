import { describe, expect, it } from 'vitest';
import { watchSeries } from '../../src/app/series.js';
import { framework } from '../build.js';

/** A study of an agency, scored by one framework: `made` of others, in the place of `supersedes`. */
const by = (id: string, { supersedes, made = [], agency = 'A', region = null }: Edition = {}) => ({
  results: [{ agency: { name: { en: agency }, kind: null, region, country: null } }],
  frameworks: [
    framework({ a: { a1: {} } }, { id, lineage: [id, ...made], ...(supersedes === undefined ? {} : { supersedes }) }),
  ],
});

interface Edition {
  readonly supersedes?: string;
  /** The frameworks it extends, the nearest first. */
  readonly made?: readonly string[];
  readonly agency?: string;
  readonly region?: string | null;
}

const breaks = (...studies: ReturnType<typeof by>[]) => {
  const series = watchSeries();
  for (const study of studies) series.see(study);
  return series.findings().map(({ args }) => args);
};

describe('a series of results', () => {
  it('is broken where one agency has results by a framework and by the one it replaced', () => {
    const again = [by('old', { agency: 'B' }), by('new', { supersedes: 'old', agency: 'B' })];
    expect(breaks(by('old'), by('new', { supersedes: 'old' }), by('other', { supersedes: 'older' }), ...again)).toEqual(
      [{ before: 'old', after: 'new', agencies: 2 }],
    );
  });

  it('is not broken where each agency has only one of the two', () => {
    expect(breaks(by('old'), by('new', { supersedes: 'old', agency: 'B' }))).toEqual([]);
    const [east, west] = [by('old', { region: 'East' }), by('new', { supersedes: 'old', region: 'West' })];
    expect(breaks(east, west)).toEqual([]);
  });

  it('is broken where the older one is an overlay of what was replaced', () => {
    expect(breaks(by('new', { supersedes: 'old' }), by('old-read', { made: ['old-then', 'old'] }))).toEqual([
      { before: 'old-read', after: 'new', agencies: 1 },
    ]);
  });

  it('is broken where the newer one is an overlay of what replaced it', () => {
    expect(breaks(by('old'), by('new-read', { supersedes: 'old', made: ['new'] }))).toEqual([
      { before: 'old', after: 'new-read', agencies: 1 },
    ]);
  });

  it('goes on from a framework to its overlay, also where both replaced a third', () => {
    expect(breaks(by('new', { supersedes: 'old' }), by('new-read', { supersedes: 'old', made: ['new'] }))).toEqual([]);
    expect(breaks(by('old'), by('old-read', { made: ['old'] }))).toEqual([]);
  });

  it('is broken by an overlay that replaces what it was made of, and goes on among its own', () => {
    const amended = by('amended', { supersedes: 'old', made: ['old'] });
    expect(breaks(by('old'), amended)).toEqual([{ before: 'old', after: 'amended', agencies: 1 }]);
    expect(breaks(amended, by('amended-read', { supersedes: 'old', made: ['amended', 'old'] }))).toEqual([]);
  });

  it('says nothing of a study that could not be used', () => {
    expect(breaks({ results: [], frameworks: [] })).toEqual([]);
  });
});
