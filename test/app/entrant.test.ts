import { describe, expect, it } from 'vitest';
import { entrantOf } from '../../src/app/entrant.js';
import { sha256 } from '../../src/files/sha256.js';
import type { Study } from '../../src/model/study.js';
import { framework, study, type StudySpec } from '../build.js';

const by = framework({ staff: {}, funds: {} });
const dated: Partial<Study> = { period: { from: '2023', to: '2023' } };
const entrant = (spec: StudySpec = {}, over = dated) =>
  entrantOf(study({ ratings: { staff: 3, funds: 2 }, ...spec, over }), by, sha256);

describe('what enters a comparison', () => {
  it('shares what is the framework\u2019s, and copies what is the study\u2019s', () => {
    const of = study({ over: dated });
    const entered = entrantOf(of, by, sha256);
    expect(entered.nodes[0]?.title).toBe(by.nodes['staff']?.title);
    expect(entered.agency).toEqual(of.agency);
    expect(entered.agency).not.toBe(of.agency);
  });

  it('tells evidence that says the same from evidence that does not, wherever it stands', () => {
    const digestsOf = ({ evidence }: ReturnType<typeof entrant>): readonly string[] =>
      evidence.map(({ digest }) => digest);
    const [as, again] = [
      entrant({ evidence: { e: {} } }),
      entrant({ evidence: { e: { place: { file: 'b', line: 9, col: 9 } } } }),
    ];
    expect(digestsOf(again)).toEqual(digestsOf(as));
    const other = entrant({ evidence: { e: { finding: { en: 'another' } } } });
    expect(digestsOf(other)).not.toEqual(digestsOf(as));
    expect(other.evidence.map(({ id }) => id)).toEqual(as.evidence.map(({ id }) => id));
  });

  it('leaves out evidence that was rejected, and all of a study that no period could follow', () => {
    const ids = (of: ReturnType<typeof entrant>): string[] => of.evidence.map(({ id }) => id);
    const evidence = { good: {}, bad: { state: 'rejected' } } as const;
    expect(ids(entrant({ ratings: {}, evidence }))).toEqual(['good']);
    expect(ids(entrant({ ratings: {}, evidence }, { period: null }))).toEqual([]);
  });

  it('tells how much of a node is known', () => {
    const { nodes } = entrant({ ratings: { staff: 3 } });
    expect(nodes.map(({ id, covered }) => [id, covered])).toEqual([
      ['staff', 1],
      ['funds', 0],
    ]);
  });
});
