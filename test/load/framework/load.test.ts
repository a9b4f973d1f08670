import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/files/sha256.js';
import { loadCatalogue, loadFramework, loadTests } from '../../../src/load/index.js';
import { canonicalJson } from '../../../src/load/framework/canonical.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import { brief, FRAMEWORK, framework, portsFor, spot } from '../reading.js';

const found = (text: string) => framework(text).findings.map(brief);

describe('a framework', () => {
  it('is resolved: flat, with defaults, its texts in its language', () => {
    const { framework: f, findings } = framework(FRAMEWORK);
    expect(findings).toEqual([]);
    expect(f).toMatchObject({
      id: 'f',
      version: '1.0.0',
      title: { en: 'A framework' },
      combine: 'median-low',
      raters: 'median-low',
      counts: ['coder', 'consensus'],
      aggregate: 'mean',
      coverageFloor: 0,
      weakBelow: 2,
      target: 2,
      top: ['a'],
      scale: { worst: 1, best: 2 },
      own: { factors: [], remedies: [] },
    });
    expect(Object.keys(f?.nodes ?? {})).toEqual(['a', 'b', 'c']);
    expect(f?.nodes['a']).toMatchObject({ parent: null, children: ['b', 'c'], weight: 1 });
    expect(f?.nodes['b']).toMatchObject({ parent: 'a', children: [], levels: {}, needs: {}, remedies: {} });
    expect(framework(`lang: id\n${FRAMEWORK}`).framework?.title).toEqual({ id: 'A framework' });
  });

  it('says of itself what it is about, what it replaces, what its weights add up to, and where its sources are', () => {
    const { framework: f, findings } = framework(
      FRAMEWORK.replace(
        'sources: {}',
        'sources: { book: { cite: B, url: "https://b.example", doi: 10.1/b }, law: { cite: L } }\nsummary: Of offices.\nsupersedes: e\ntotal: 1',
      ),
    );
    expect(findings).toEqual([]);
    expect(f).toMatchObject({ summary: { en: 'Of offices.' }, supersedes: 'e', total: 1 });
    expect(f?.sources).toStrictEqual({
      book: { cite: 'B', url: 'https://b.example', doi: '10.1/b' },
      law: { cite: 'L' },
    });
  });

  it('that cannot be read is none, with what there is to see of its file', () => {
    const none = { framework: null, places: null, cited: [] };
    const missing = loadFramework('f/none.yaml', portsFor({}), EMPTY_CATALOGUE);
    expect(missing).toMatchObject(none);
    expect(missing.findings.map(({ code }) => code)).toEqual(['PATH-NOT-FOUND']);
    expect([...missing.texts]).toEqual([]);
    const other = framework('format: egov-study/1\n');
    expect(other).toMatchObject(none);
    expect(other.findings.map(brief)).toEqual([
      'FORMAT-UNKNOWN framework.yaml:1:9 {"found":"egov-study/1","expected":["egov-framework/1","egov-overlay/1"]}',
    ]);
    expect([...other.texts]).toEqual([['framework.yaml', 'format: egov-study/1\n']]);
  });

  it('that has errors is none, and still tells what it cites', () => {
    expect(framework(FRAMEWORK.replace('weak-below: 2', 'weak-below: 3\nbased-on: [book]'))).toMatchObject({
      framework: null,
      places: null,
      cited: [{ source: 'book', path: ['based-on', 0] }],
    });
  });

  it('has a digest of its content, not of its spelling', () => {
    const { framework: f } = framework(FRAMEWORK);
    if (!f) throw new Error('the fixture must be sound');
    const { digest, keywords: _k, remarks: _, ...content } = f;
    expect(digest).toBe(sha256([canonicalJson(content)]));
    expect(framework(`# a comment\n${FRAMEWORK}`).framework?.digest).toBe(digest);
    expect(
      framework(FRAMEWORK, { ...EMPTY_CATALOGUE, concepts: { x: { title: { en: 'x' } } } }).framework?.digest,
    ).not.toBe(digest);
  });

  it('keeps what it says for its readers, of which no digest is taken', () => {
    const { framework: f } = framework(
      FRAMEWORK.replace('b: { title: B', 'b: { note: Mind this., title: B').replace(
        '1.5, id: high, label: high }] }',
        '1.5, id: high, label: high }], source: convention }\nnote: In general.\nbased-on: [convention]',
      ),
    );
    expect(f?.remarks).toEqual({
      lang: 'en',
      basedOn: ['convention'],
      basis: { bands: 'convention' },
      note: 'In general.',
      sources: {},
      nodes: { b: 'Mind this.' },
      concepts: [],
    });
    expect(f?.digest).toBe(framework(FRAMEWORK).framework?.digest);
  });

  it('tells lint where things stand, and what it cites', () => {
    const { places, cited, texts } = framework(
      FRAMEWORK.replace('1.5, id: high, label: high }] }', '1.5, id: high, label: high }], source: convention }'),
    );
    expect(places?.key(['nodes', 'c'])).toEqual({ file: 'framework.yaml', line: 10, col: 44 });
    expect(cited).toEqual([{ source: 'convention', path: ['bands', 'source'] }]);
    expect([...texts.keys()]).toEqual(['framework.yaml']);
  });

  it.each([
    [
      'a node twice',
      ['b: { title: B }', 'b: { title: B, nodes: { a: { title: A } } }'],
      'DUPLICATE-NODE framework.yaml:10:51 {"id":"a","first":{"file":"framework.yaml","line":10,"col":3}}',
    ],
    [
      'a node with no children in it',
      ['b: { title: B }', 'b: { title: B, nodes: {} }'],
      'NODE-EMPTY framework.yaml:10:42 {"node":"b"}',
    ],
    [
      'a scale and nothing to score',
      ['nodes:\n  a: { title: A, nodes: { b: { title: B }, c: { title: C } } }', 'nodes: {}'],
      'NODES-MISSING framework.yaml:9:8 {}',
    ],
    [
      'a scale with a hole',
      ['2: { label: good', '3: { label: good'],
      'SCALE-HOLE framework.yaml:6:10 {"levels":[1,3],"missing":2}',
    ],
    [
      'a scale of one level',
      [', 2: { label: good, means: good }', ''],
      'SCALE-TOO-SHORT framework.yaml:6:10 {"levels":[1]}',
    ],
    [
      'a rubric off the scale',
      ['b: { title: B }', 'b: { title: B, levels: { 3: x } }'],
      'RUBRIC-LEVEL-OFF-SCALE framework.yaml:10:52 {"node":"b","level":3,"levels":[1,2]}',
    ],
    [
      'weakness off the scale',
      ['weak-below: 2', 'weak-below: 3'],
      'WEAK-OFF-SCALE framework.yaml:7:13 {"level":3,"levels":[1,2]}',
    ],
    [
      'a target off the scale',
      ['weak-below: 2', 'weak-below: 2\ntarget: 0'],
      'TARGET-OFF-SCALE framework.yaml:8:9 {"level":0,"levels":[1,2]}',
    ],
    [
      'a level spelt in another way',
      ['2: { label: good', '"02": { label: good'],
      'OUT-OF-RANGE framework.yaml:6:51 {"value":"02","rule":"^(0|-?[1-9][0-9]{0,2})$"}',
    ],
    [
      'no role whose ratings count',
      ['weak-below: 2', 'weak-below: 2\ncounts: []'],
      'EMPTY-VALUE framework.yaml:8:9 {"meaning":"The roles whose ratings make the score (default coder and consensus)."}',
    ],
    ['bands that begin too high', ['from: 1,', 'from: 1.2,'], 'BANDS-HOLE framework.yaml:8:26 {"from":1.2,"lowest":1}'],
    [
      'bands that do not ascend',
      ['from: 1.5', 'from: 1'],
      'BANDS-NOT-ASCENDING framework.yaml:8:60 {"id":"high","from":1,"before":1}',
    ],
    [
      'a band above the scale',
      ['from: 1.5', 'from: 2.5'],
      'BAND-OFF-SCALE framework.yaml:8:60 {"id":"high","from":2.5,"highest":2}',
    ],
    [
      'a band twice',
      ['id: high', 'id: low'],
      'DUPLICATE-ID framework.yaml:8:69 {"id":"low","kind":"band","first":{"file":"framework.yaml","line":8,"col":33}}',
    ],
    [
      'a concept that nobody knows',
      ['b: { title: B }', 'b: { title: B, concepts: [x] }'],
      'UNKNOWN-CONCEPT framework.yaml:10:53 {"id":"x","suggestion":null}',
    ],
    [
      'a remedy that nobody knows',
      ['b: { title: B }', 'b: { title: B, remedies: { 1: [x] } }'],
      'UNKNOWN-REMEDY framework.yaml:10:58 {"id":"x","suggestion":null}',
    ],
  ])('is refused: %s', (_, [from = '', to = ''], expected) => {
    const text = FRAMEWORK.replace(from, to);
    expect(found(text)).toContain(expected);
    expect(framework(text).framework).toBeNull();
  });

  it('adds entries of its own to the catalogue, and cites in full', () => {
    const { framework: f, findings } = framework(
      FRAMEWORK.replace('sources: {}', 'sources: { s: { cite: "A. Author (2000)." } }') +
        `concepts: { c1: { title: C } }
factors: { f1: { title: F, polarity: inhibiting, locus: internal, concepts: [c1], source: s } }
remedies: { r1: { title: R, addresses: [f1], horizon: short, effort: 1, who: W, source: convention } }
`,
      EMPTY_CATALOGUE,
    );
    expect(findings).toEqual([]);
    expect(f?.own).toEqual({ factors: ['f1'], remedies: ['r1'] });
    expect(f?.catalogue.factors['f1']?.source).toBe('A. Author (2000).');
    expect(f?.catalogue.remedies['r1']).toMatchObject({ source: 'convention', improves: [], uses: [] });
  });
});

describe('a catalogue', () => {
  const HEAD = 'format: egov-catalogue/1\n';
  const load = (files: Record<string, string>) => loadCatalogue(Object.keys(files), portsFor(files));
  const factor = (fields: string) =>
    `{ title: F, polarity: inhibiting, locus: internal, concepts: [], source: convention${fields} }`;
  const remedy = (fields: string) => `{ title: R, horizon: short, effort: 1, who: W, source: convention${fields} }`;

  it('is joined from its files, which may refer to each other', () => {
    const { catalogue, findings, places } = load({
      'c/factors.yaml': `${HEAD}factors: { a: ${factor(', usually-leads-to: [b]')}, b: ${factor('')} }\n`,
      'c/remedies.yaml': `${HEAD}remedies: { r: ${remedy(', addresses: [a]')} }\n`,
    });
    expect(findings).toEqual([]);
    expect(catalogue?.factors['a']?.usuallyLeadsTo).toEqual(['b']);
    expect([...places.keys()]).toEqual(['factors.yaml', 'remedies.yaml']);
  });

  it.each([
    ['a source that is not cited', `factors: { a: ${factor('').replace('convention', 'x')} }`, 'UNKNOWN-SOURCE 2:88'],
    ['a concept that nobody knows', `factors: { a: ${factor('').replace('[]', '[x]')} }`, 'UNKNOWN-CONCEPT 2:77'],
    ['an effect that nobody knows', `factors: { a: ${factor(', usually-leads-to: [x]')} }`, 'UNKNOWN-FACTOR 2:119'],
    ['a remedy for what nobody knows', `remedies: { r: ${remedy(', addresses: [x]')} }`, 'UNKNOWN-FACTOR 2:95'],
    ['a remedy that uses what nobody knows', `remedies: { r: ${remedy(', uses: [x]')} }`, 'UNKNOWN-FACTOR 2:90'],
    ['a remedy for a topic that nobody knows', `remedies: { r: ${remedy(', improves: [x]')} }`, 'UNKNOWN-CONCEPT 2:94'],
    [
      'a remedy against what carries',
      `factors: { a: ${factor('').replace('inhibiting', 'enabling')} }\nremedies: { r: ${remedy(', addresses: [a]')} }`,
      'INHIBITOR-EXPECTED 3:95',
    ],
  ])('is refused: %s', (_, line, expected) => {
    const { catalogue, findings } = load({ 'c.yaml': `${HEAD}${line}\n` });
    expect(findings.map(spot)).toEqual([expected]);
    expect(catalogue).toBeNull();
  });

  it.each([
    ['concept', 'concepts: { x: { title: X } }', 13],
    ['factor', `factors: { x: ${factor('')} }`, 12],
    ['remedy', `remedies: { x: ${remedy('')} }`, 13],
  ])('has each %s once, whatever the file', (kind, entries, col) => {
    const { findings } = load({ 'a.yaml': `${HEAD}${entries}\n`, 'b.yaml': `${HEAD}${entries}\n` });
    const args = { id: 'x', kind, first: { file: 'a.yaml', line: 2, col } };
    expect(findings.map(brief)).toEqual([`DUPLICATE-ID b.yaml:2:${col} ${JSON.stringify(args)}`]);
  });

  it('may call a concept, a factor and a remedy by one word; those of a framework are in its language', () => {
    const { framework: f, findings } = framework(`lang: id
${FRAMEWORK}concepts: { x: { title: X, definition: Arti } }
factors: { x: ${factor(', text: Isi')} }
remedies: { x: ${remedy(', text: Cara')} }
`);
    expect(findings).toEqual([]);
    expect(f?.catalogue).toStrictEqual({
      concepts: { x: { title: { id: 'X' }, definition: { id: 'Arti' } } },
      factors: {
        x: {
          title: { id: 'F' },
          text: { id: 'Isi' },
          polarity: 'inhibiting',
          locus: 'internal',
          concepts: [],
          usuallyLeadsTo: [],
          source: 'convention',
        },
      },
      remedies: {
        x: {
          title: { id: 'R' },
          text: { id: 'Cara' },
          addresses: [],
          improves: [],
          uses: [],
          horizon: 'short',
          effort: 1,
          who: { id: 'W' },
          source: 'convention',
        },
      },
    });
  });

  it.each([
    ['factor', `factors: { a: ${factor('').replace('convention', 'convnetion')} }`, 88],
    ['remedy', `remedies: { r: ${remedy('').replace('convention', 'convnetion')} }`, 71],
  ])('tells where a %s cites what is no source, and what may be meant', (_, line, col) => {
    expect(load({ 'c.yaml': `${HEAD}${line}\n` }).findings.map(brief)).toEqual([
      `UNKNOWN-SOURCE c.yaml:2:${col} {"id":"convnetion","suggestion":"convention"}`,
    ]);
  });

  it('names the remedy and the factor that it is not made for', () => {
    const carries = `factors: { a: ${factor('').replace('inhibiting', 'enabling')} }`;
    const { findings } = load({ 'c.yaml': `${HEAD}${carries}\nremedies: { r: ${remedy(', addresses: [a]')} }\n` });
    expect(findings.map(brief)).toEqual(['INHIBITOR-EXPECTED c.yaml:3:95 {"remedy":"r","factor":"a"}']);
  });

  it('is shared: a framework has it besides its own entries, which go before it', () => {
    const { catalogue } = load({
      'c.yaml': `${HEAD}concepts: { x: { title: X } }\nfactors: { a: ${factor('')}, b: ${factor('')} }\nremedies: { r: ${remedy('')} }\n`,
    });
    const own = `factors: { b: ${factor('').replace('title: F', 'title: Own')} }\n`;
    const { framework: f, findings } = framework(FRAMEWORK + own, catalogue ?? EMPTY_CATALOGUE);
    expect(findings).toEqual([]);
    expect(f?.own).toEqual({ factors: ['b'], remedies: [] });
    expect(f?.catalogue).toEqual({
      ...catalogue,
      factors: { ...catalogue?.factors, b: { ...catalogue?.factors['b'], title: { en: 'Own' } } },
    });
  });

  it('with a file that cannot be read does not complain of what that file would have held', () => {
    const { findings } = load({ 'a.yaml': '[', 'b.yaml': `${HEAD}remedies: { r: ${remedy(', addresses: [a]')} }\n` });
    expect(findings.map((f) => f.code)).toEqual(['YAML-SYNTAX']);
  });
});

describe('vectors', () => {
  it('are read with their places, and with nothing where nothing is said', () => {
    const text =
      'format: egov-tests/1\nframework: f\nvectors:\n  - { name: All good., given: { all: 2 }, expect: { score: [2, 2], nodes: { b: { band: high } } } }\n';
    const { tests, findings } = loadTests('f/tests.yaml', portsFor({ 'f/tests.yaml': text }));
    expect(findings).toEqual([]);
    expect(tests).toEqual({
      framework: 'f',
      vectors: [
        {
          name: 'All good.',
          given: { all: 2, levels: {}, unknown: [], shows: [], weights: {} },
          expect: { score: [2, 2], nodes: { b: { band: 'high' } }, factors: [], remedies: [] },
          place: { file: 'tests.yaml', line: 4, col: 5 },
        },
      ],
    });
  });

  it('keep all that is said', () => {
    const given = '{ all: 2, levels: { b: 1 }, unknown: [c], shows: [k], weights: { w: { weight: 0.5, level: 3 } } }';
    const overall = 'score: [1, 2], band: low, status: scored, x: [0, 1], y: [1, 2], quadrant: border';
    const below = 'nodes: { b: { score: [1, 1], band: low, status: insufficient }, c: {} }';
    const text = `format: egov-tests/1
framework: f
vectors:
  - name: All.
    given: ${given}
    expect: { ${overall}, ${below}, factors: [k], remedies: [r] }
  - { name: Nothing., given: {}, expect: {} }
`;
    const { tests, findings } = loadTests('t.yaml', portsFor({ 't.yaml': text }));
    expect(findings).toEqual([]);
    expect(tests?.vectors).toStrictEqual([
      {
        name: 'All.',
        given: {
          all: 2,
          levels: { b: 1 },
          unknown: ['c'],
          shows: ['k'],
          weights: { w: { weight: 0.5, level: 3 } },
        },
        expect: {
          score: [1, 2],
          band: 'low',
          status: 'scored',
          x: [0, 1],
          y: [1, 2],
          quadrant: 'border',
          nodes: { b: { score: [1, 1], band: 'low', status: 'insufficient' }, c: {} },
          factors: ['k'],
          remedies: ['r'],
        },
        place: { file: 't.yaml', line: 4, col: 5 },
      },
      {
        name: 'Nothing.',
        given: { levels: {}, unknown: [], shows: [], weights: {} },
        expect: { nodes: {}, factors: [], remedies: [] },
        place: { file: 't.yaml', line: 7, col: 5 },
      },
    ]);
  });

  it('that are no vectors are refused', () => {
    const { tests, findings } = loadTests(
      't.yaml',
      portsFor({ 't.yaml': 'format: egov-tests/1\nframework: f\nvectors: []\n' }),
    );
    expect(tests).toBeNull();
    expect(findings.map(spot)).toEqual(['EMPTY-VALUE 3:10']);
  });
});
