import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { CatalogueRemedy } from '../../src/model/catalogue.js';
import { framework, inhibitor, remedy, study, TOOL, type StudySpec } from '../build.js';

const f = framework(
  { a: { skills: { concepts: ['staff'], remedies: { 2: ['train'] } }, tools: { concepts: ['devices'] } } },
  {
    catalogue: {
      concepts: {},
      factors: {
        'few-experts': inhibitor(['staff']),
        'old-devices': inhibitor(['devices']),
        'keen': inhibitor([], { polarity: 'enabling' }),
      },
      remedies: {
        recruit: remedy(['few-experts'], { horizon: 'long', effort: 3, uses: ['keen', 'absent'] }),
        train: remedy([], { improves: ['staff'] }),
        replace: remedy(['old-devices']),
        idle: remedy([], { improves: ['devices'] }),
      },
    },
  },
);
const made = (spec: StudySpec) => assess(study(spec), f, TOOL);
const remedyOf = (spec: StudySpec, id: string) => made(spec).remedies.find((r) => r.id === id);
const shown = { e1: { shows: ['few-experts'] } };

describe('a remedy is recommended', () => {
  it('because it addresses a present inhibiting factor', () => {
    const spec = { ratings: { skills: 3 }, evidence: { e1: { shows: ['few-experts', 'keen'] } } };
    expect(made(spec).remedies.map((r) => r.id)).toEqual(['recruit']);
    expect(remedyOf(spec, 'recruit')).toMatchObject({
      why: [{ kind: 'addresses', factor: 'few-experts' }],
      improves: ['skills'],
      uses: ['keen'],
      horizon: 'long',
      effort: 3,
      status: null,
    });
  });

  it('because it is the next step from the level of a leaf, up to the target', () => {
    expect(remedyOf({ ratings: { skills: 2 } }, 'train')?.why).toEqual([
      { kind: 'next-step', node: 'skills', level: 2 },
    ]);
    expect(made({ ratings: { skills: 3 } }).remedies).toEqual([]);
    const easy = framework({ a: { skills: { remedies: { 2: ['train'] } } } }, { target: 2, catalogue: f.catalogue });
    expect(assess(study({ ratings: { skills: 2 } }), easy, TOOL).remedies).toEqual([]);
  });

  it('because it was proposed in the agency, alone or over the entry of the catalogue', () => {
    const spec: StudySpec = {
      evidence: shown,
      proposals: [
        { id: 'recruit', by: 'head', evidence: ['e1'], status: 'planned', owner: { en: 'secretary' }, due: '2023' },
        {
          id: 'ask-around',
          title: { en: 'Ask around' },
          improves: ['f/tools', 'other/node', 'nowhere'],
          horizon: 'short',
        },
      ],
    };
    expect(remedyOf(spec, 'recruit')).toMatchObject({
      why: [
        { kind: 'proposed', by: 'head', at: null, evidence: ['e1'] },
        { kind: 'addresses', factor: 'few-experts' },
      ],
      status: 'planned',
      who: { en: 'secretary' },
      due: '2023',
      title: { en: 'a remedy' },
    });
    expect(remedyOf(spec, 'ask-around')).toMatchObject({
      title: { en: 'Ask around' },
      improves: ['tools'],
      status: 'proposed',
      effort: null,
      source: null,
    });
  });

  it('whatever it is called: a name that every object has is no entry of the catalogue', () => {
    const proposals = [{ id: 'constructor', title: { en: 'Build a server room' }, improves: ['f/tools'] }];
    expect(remedyOf({ proposals }, 'constructor')).toMatchObject({
      title: { en: 'Build a server room' },
      text: null,
      horizon: null,
      effort: null,
      who: null,
      source: null,
    });
  });

  it('because it improves a topic of a weak leaf', () => {
    expect(remedyOf({ ratings: { tools: 2 } }, 'idle')?.why).toEqual([{ kind: 'next-step', node: 'tools', level: 2 }]);
    expect(remedyOf({ ratings: { tools: 3 } }, 'idle')).toBeUndefined();
  });

  it('no more once it was done or dropped: it then stands last and answers nothing', () => {
    const spec: StudySpec = {
      evidence: { e1: { shows: ['few-experts', 'old-devices'] } },
      proposals: [
        { id: 'recruit', status: 'dropped' },
        { id: 'replace', status: 'under-way' },
      ],
    };
    const a = made(spec);
    expect(a.remedies.map((r) => [r.id, r.open])).toEqual([
      ['replace', true],
      ['recruit', false],
    ]);
    expect(a.findings.filter((x) => x.code === 'FACTOR-WITHOUT-REMEDY').map((x) => x.args)).toEqual([
      { factor: 'few-experts' },
    ]);
    expect(a.factors.find((x) => x.id === 'few-experts')?.remedies).toEqual([]);
  });
});

describe('what comes first', () => {
  const order = (spec: StudySpec, remedies: Record<string, CatalogueRemedy>, over = f) =>
    assess(study(spec), { ...over, catalogue: { ...over.catalogue, remedies } }, TOOL).remedies.map(
      ({ id, position, calledFor }) => `${String(position)} ${id}${calledFor ? '!' : ''}`,
    );
  const both = { sources: { clerk: {} }, evidence: { e1: { shows: ['few-experts', 'old-devices'] } } };

  it('is what was proposed or is the next step of a weak indicator, however little it reaches', () => {
    const spec = { ...both, ratings: { skills: 2, tools: 3 }, proposals: [{ id: 'proposed', title: { en: 'P' } }] };
    const remedies = {
      general: remedy(['few-experts', 'old-devices']),
      train: remedy([]),
      further: remedy([], { improves: ['devices'] }),
    };
    expect(order(spec, remedies)).toEqual(['1 train!', '2 proposed!', '3 general']);
  });

  it('is not called for as the next step of an indicator that is not weak', () => {
    const onwards = framework(
      { a: { skills: { concepts: ['staff'], remedies: { 3: ['train'] } }, tools: { concepts: ['devices'] } } },
      { catalogue: f.catalogue },
    );
    const spec = { ...both, ratings: { skills: 3, tools: 3 } };
    const remedies = { general: remedy(['few-experts', 'old-devices']), train: remedy([]) };
    expect(order(spec, remedies, onwards)).toEqual(['1 general', '2 train']);
  });

  it('is then what reaches further, then what takes less effort, then what answers the higher rank', () => {
    const spec = {
      ...both,
      evidence: { ...both.evidence, e2: { source: 'clerk', shows: ['old-devices'] } },
      ratings: { skills: 3, tools: 3 },
    };
    const remedies = {
      wide: remedy(['few-experts', 'old-devices'], { effort: 3 }),
      hard: remedy(['old-devices'], { effort: 2 }),
      first: remedy(['old-devices']),
      second: remedy(['few-experts']),
      twin: remedy(['few-experts']),
    };
    expect(order(spec, remedies)).toEqual(['1 wide', '2 first', '3 second', '3 twin', '5 hard']);
  });

  it('leaves what has no reach behind what has one, and an effort nobody stated behind any', () => {
    const spec = {
      ...both,
      ratings: { skills: 3 },
      proposals: [{ id: 'a', addresses: ['few-experts'], title: { en: 'A' } }],
    };
    const remedies = { none: remedy(['old-devices']), some: remedy(['few-experts'], { effort: 3 }) };
    expect(order(spec, remedies)).toEqual(['1 a!', '2 some', '3 none']);
    const also = { ...spec.proposals[0]!, id: 'b', effort: 3 as const };
    expect(order({ ...spec, proposals: [...spec.proposals, also] }, {})).toEqual(['1 b!', '2 a!']);
  });
});

describe('reach of a remedy', () => {
  it('is what the whole gains if the leaves it touches rise one level', () => {
    expect(remedyOf({ ratings: { skills: 3, tools: 2 }, evidence: shown }, 'recruit')?.reach).toBe(0.5);
    expect(remedyOf({ ratings: { skills: 4, tools: 2 }, evidence: shown }, 'recruit')?.reach).toBe(0); // nothing above the best
    expect(remedyOf({ ratings: { tools: 2 }, evidence: shown }, 'recruit')?.reach).toBeNull(); // unknown leaves cannot rise
  });

  it('is nothing where a value was let past the best end of the scale, and never a loss', () => {
    const beyond = { level: 9, status: 'external', outOfScale: { en: 'printed so' } } as const;
    expect(remedyOf({ ratings: { skills: beyond, tools: 2 }, evidence: shown }, 'recruit')?.reach).toBe(0);
  });

  it('covers every leaf under an inner node that a proposal names', () => {
    const spec: StudySpec = {
      ratings: { skills: 2, tools: 2 },
      proposals: [{ id: 'all', title: { en: 'All' }, improves: ['a'] }],
    };
    expect(remedyOf(spec, 'all')).toMatchObject({ improves: ['skills', 'tools'], reach: 1 });
  });
});

describe('a present inhibiting factor that nothing answers', () => {
  it('is a finding', () => {
    const spec: StudySpec = {
      evidence: { e1: { shows: ['floods', 'few-experts'] } },
      factors: { floods: { title: { en: 'Floods' }, polarity: 'inhibiting', locus: 'external', concepts: [] } },
    };
    const a = made(spec);
    expect(a.findings.filter((x) => x.code === 'FACTOR-WITHOUT-REMEDY').map((x) => x.args)).toEqual([
      { factor: 'floods' },
    ]);
    expect(a.factors.map((x) => [x.id, x.remedies])).toEqual([
      ['few-experts', ['recruit']],
      ['floods', []],
    ]);
    const answered = { ...spec, proposals: [{ id: 'dyke', title: { en: 'Dyke' }, addresses: ['floods'] }] };
    expect(made(answered).findings.map((x) => x.code)).not.toContain('FACTOR-WITHOUT-REMEDY');
  });
});
