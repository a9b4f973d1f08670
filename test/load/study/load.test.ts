import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/files/sha256.js';
import { loadStudy } from '../../../src/load/index.js';
import { brief, HEAD, portsFor, study, WITH_ITEM } from '../reading.js';

describe('a study', () => {
  it('is what its file says, with defaults filled in and places', () => {
    const { study: read, findings } = study(`${HEAD}sources:
  zoo: { kind: place, title: { id: Kantor } }
  10: { kind: document, date: 2017, status: draft }
sessions:
  visit: { source: zoo, method: observation, date: 2022-01-07 }
norms: ["10"]
evidence:
  - id: seen
    from: visit
    finding: A counter.
    quote: { text: "x" }
    against: [{ norm: "10", at: art. 2 }]
  - { id: read, from: "10", finding: { en: A rule }, self-report: true, second-hand: true, state: rejected, why: old }
`);
    expect(findings).toEqual([]);
    expect(read).toMatchObject({
      id: 's',
      lang: 'en',
      agency: { name: { en: 'An agency' }, kind: null },
      codedFrom: null,
      period: null,
    });
    expect(read?.frameworks).toEqual([{ text: 'f', place: { file: 'study.yaml', line: 5, col: 14 } }]);
    expect([...(read?.sources.keys() ?? [])]).toEqual(['zoo', '10']);
    expect(read?.sources.get('10')).toEqual({
      id: '10',
      kind: 'document',
      date: '2017',
      status: 'draft',
      place: { file: 'study.yaml', line: 8, col: 3 },
    });
    expect(read?.evidence.get('seen')).toEqual({
      id: 'seen',
      source: 'zoo',
      session: 'visit',
      method: 'observation',
      date: '2022-01-07',
      at: null,
      finding: { en: 'A counter.' },
      quote: { text: 'x', lang: null, consent: 'open' },
      against: [{ norm: '10', at: 'art. 2' }],
      shows: [],
      denies: [],
      disputes: [],
      state: 'accepted',
      why: null,
      about: [],
      selfReport: false,
      secondHand: false,
      place: { file: 'study.yaml', line: 13, col: 5 },
    });
    expect(read?.evidence.get('read')).toMatchObject({
      source: '10',
      session: null,
      method: 'document',
      date: '2017',
      selfReport: true,
      secondHand: true,
      state: 'rejected',
    });
  });

  it('keeps factors, proposals and published verdicts, texts in its language', () => {
    const { study: read } = study(`${WITH_ITEM.replace('lang: en', 'lang: id')}factors:
  flood: { title: Banjir, polarity: inhibiting, locus: external, leads-to: { damage: { evidence: [e1] }, delay: {} } }
  damage: { leads-to: [delay], stated-by: [head], at: p. 1 }
proposals:
  - { id: roster, title: Piket, addresses: [flood], horizon: short, effort: 1, by: head, evidence: [e1], due: 2023 }
published:
  - { framework: f, node: b, words: baik, band: high, by: head, at: p. 3 }
`);
    expect(read?.factors.get('flood')).toMatchObject({
      title: { id: 'Banjir' },
      leadsTo: new Map([
        ['damage', ['e1']],
        ['delay', []],
      ]),
    });
    expect(read?.factors.get('damage')).toMatchObject({
      leadsTo: new Map([['delay', []]]),
      statedBy: ['head'],
      at: 'p. 1',
    });
    expect(read?.proposals).toMatchObject([
      { id: 'roster', addresses: ['flood'], due: '2023', status: null, effort: 1 },
    ]);
    expect(read?.published).toMatchObject([{ node: 'b', words: { id: 'baik' }, band: 'high', by: 'head', at: 'p. 3' }]);
  });

  it('holds the coder first and the raters beside it in the order of their files', () => {
    const sheet = (rater: string, role: string) =>
      `format: egov-ratings/1\nrater: ${rater}\nrole: ${role}\nratings: { f: { b: { level: 2, evidence: [e1] } } }\n`;
    const {
      study: read,
      findings,
      texts,
    } = study(`${WITH_ITEM}coder: me\nratings: { f: { b: { level: 1, evidence: { e1: 2 } } } }\n`, {
      'ratings/z.yaml': sheet('first-of-all', 'self'),
      'ratings/B.yml': sheet('other', 'assessor'),
      'ratings/.hidden.yaml': 'nonsense',
      'ratings/readme.md': 'nonsense',
    });
    expect(findings).toEqual([]);
    expect(read?.raters.map(({ rater, role }) => `${rater} ${role}`)).toEqual([
      'me coder',
      'other assessor',
      'first-of-all self',
    ]);
    expect(read?.raters[0]?.ratings.get('f')?.get('b')).toEqual({
      node: 'b',
      level: 1,
      evidence: new Map([['e1', 2]]),
      status: null,
      sought: false,
      why: null,
      source: null,
      at: null,
      outOfScale: null,
      place: { file: 'study.yaml', line: 11, col: 17 },
    });
    expect([...texts.keys()]).toEqual(['study.yaml', 'ratings/B.yml', 'ratings/z.yaml']);
    expect(read?.files).toEqual(['ratings/B.yml', 'ratings/z.yaml', 'study.yaml']);
  });

  it('has no sheet of its own where it has no ratings', () => {
    expect(study(HEAD).study?.raters).toEqual([]);
  });

  it('has a digest of path, length and bytes of its files, sorted by path', () => {
    const part = 'format: egov-study-part/1\n';
    const text = `${HEAD}include: [a.yaml]\n`;
    const { study: read } = study(text, { 'a.yaml': part });
    const expected = sha256([`a.yaml\0${String(part.length)}\0${part}study.yaml\0${String(text.length)}\0${text}`]);
    expect(read?.digest()).toBe(expected);
  });
});

describe('parts', () => {
  const part = (body: string) => `format: egov-study-part/1\n${body}`;

  it('are merged into the study, in the order in which they are included, with places of their own', () => {
    const { study: read, findings } = study(`${WITH_ITEM}include: [evidence/*.yaml, more.yaml]\n`, {
      'evidence/b.yaml': part('evidence: [{ id: b1, from: head, finding: x }]\n'),
      'evidence/a.yaml': part('sources: { desk: { kind: place } }\nevidence: [{ id: a1, from: desk, finding: x }]\n'),
      'evidence/notes.md': 'x',
      'more.yaml': part('ratings: { f: { c: { level: 1, evidence: [a1] } } }\n'),
    });
    expect(findings).toEqual([]);
    expect([...(read?.evidence.keys() ?? [])]).toEqual(['e1', 'a1', 'b1']);
    expect(read?.evidence.get('a1')?.place).toEqual({ file: 'evidence/a.yaml', line: 3, col: 12 });
    expect(read?.raters[0]?.ratings.get('f')?.has('c')).toBe(true);
  });

  it('may be listed where they would be read anyway', () => {
    const sheet = 'format: egov-ratings/1\nrater: r\nrole: self\nratings: {}\n';
    const { study: read, findings } = study(`${HEAD}include: ["ratings/*.yaml"]\n`, { 'ratings/r.yaml': sheet });
    expect(findings).toEqual([]);
    expect(read?.raters.map(({ rater }) => rater)).toEqual(['r']);
  });

  it('are sheets whatever their names, even with a line break', () => {
    const sheet = 'format: egov-ratings/1\nrater: r\nrole: self\nratings: {}\n';
    expect(study(HEAD, { 'ratings/a\nb.yaml': sheet }).study?.files).toContain('ratings/a\nb.yaml');
  });

  it.each([
    ['a file above the folder', '../x.yaml', 'OUTSIDE-STUDY study.yaml:6:11 {"path":"../x.yaml"}'],
    ['a file above it, by a detour', 'a/../../x.yaml', 'OUTSIDE-STUDY study.yaml:6:11 {"path":"a/../../x.yaml"}'],
    ['an absolute path', '/etc/passwd', 'OUTSIDE-STUDY study.yaml:6:11 {"path":"/etc/passwd"}'],
    ['a path with a drive', 'C:\\x', 'OUTSIDE-STUDY study.yaml:6:11 {"path":"C:\\\\x"}'],
    ['a URL', 'https://example.org/x.yaml', 'OUTSIDE-STUDY study.yaml:6:11 {"path":"https://example.org/x.yaml"}'],
    ['a file that is not there', 'x.yaml', 'PATH-NOT-FOUND study.yaml:6:11 {"path":"x.yaml"}'],
    ['a pattern that nothing matches', 'x/*.yaml', 'INCLUDE-MATCHES-NOTHING study.yaml:6:11 {"pattern":"x/*.yaml"}'],
    ['the study itself', './study.yaml', 'INCLUDED-TWICE study.yaml:6:11 {"path":"study.yaml"}'],
    ['a folder', 'd', 'NOT-A-FILE study.yaml:6:11 {"path":"d","kind":"folder"}'],
  ])('cannot be %s', (_, entry, expected) => {
    const { study: read, findings } = study(`${HEAD}include: [${JSON.stringify(entry)}]\n`, {
      'd/y.yaml': 'x',
      'e.yaml': 'x',
    });
    expect(findings.map(brief)).toEqual([expected]);
    expect(read).toBeNull();
  });

  it('cannot be included twice', () => {
    const { findings } = study(`${HEAD}include: [a.yaml, "*.yaml"]\n`, { 'a.yaml': part('') });
    expect(findings.map(brief)).toEqual([
      'INCLUDED-TWICE study.yaml:6:19 {"path":"a.yaml"}',
      'INCLUDED-TWICE study.yaml:6:19 {"path":"study.yaml"}',
    ]);
  });

  it('carry their own format, which is not that of a study', () => {
    const { findings, study: read } = study(`${HEAD}include: [a.yaml]\n`, { 'a.yaml': HEAD });
    expect(findings.map(brief)).toEqual([
      'FORMAT-UNKNOWN a.yaml:1:9 {"found":"egov-study/1","expected":["egov-study-part/1","egov-ratings/1"]}',
    ]);
    expect(read).toBeNull();
  });

  it('that cannot be read fail the study: half the evidence would make another score', () => {
    const { findings, study: read } = study(HEAD, { 'ratings/x.yaml': 'a: [' });
    expect(findings.map(({ code, place }) => `${code} ${place?.file ?? ''}`)).toEqual(['YAML-SYNTAX ratings/x.yaml']);
    expect(read).toBeNull();
  });
});

describe('limits', () => {
  it('of a file are said with the flag that raises them', () => {
    expect(study(HEAD, {}, { fileBytes: 10 }).findings.map(brief)).toEqual([
      `FILE-TOO-LARGE study.yaml:1:1 {"bytes":${String(HEAD.length)},"limit":10,"flag":"--max-file-size"}`,
    ]);
  });

  it('of a study are said with the flag that raises them', () => {
    const { findings } = study(
      `${HEAD}include: [a.yaml]\n`,
      { 'a.yaml': 'format: egov-study-part/1\n' },
      { studyBytes: 120 },
    );
    expect(findings.map(brief)).toEqual([
      'STUDY-TOO-LARGE study.yaml:6:11 {"bytes":124,"limit":120,"flag":"--max-study-size"}',
    ]);
  });
});

it('a study that is not there is called as it was typed', () => {
  expect(loadStudy('s/nope.yaml', portsFor({ 's/x': '' })).findings.map(brief)).toEqual([
    'PATH-NOT-FOUND {"path":"s/nope.yaml"}',
  ]);
});
