import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Assessment } from '../../src/model/assessment/index.js';
import { REFERENCES } from '../../src/model/references.js';
import { render } from '../../src/report/index.js';
import { framework, node, study, TOOL } from '../build.js';
import { ASSESSMENT } from './fixtures.js';
import { section } from './sections.js';

const TREE = { a: node('a', null), b: node('b', null) };
const made = (sources: Record<string, { cite: string; doi?: string; url?: string }>, over = {}): Assessment =>
  assess(study({ ratings: { a: 3, b: 2 } }), framework({}, { top: ['a', 'b'], nodes: TREE, sources, ...over }), TOOL);
const bibtex = (...all: Assessment[]): string => render(all, { format: 'bibtex' });

/** Every entry by its key; throws where the braces do not match. */
function entries(text: string): Map<string, string> {
  const found = [...text.matchAll(/^@(\w+)\{([^,\s]+),\n((?: {2}\w+ = \{.*\},\n)*)\}\n/gmu)];
  expect(found.map(([whole]) => whole).join('\n')).toBe(text);
  for (const [whole] of found) {
    const braces = whole.replace(/\\[{}]/gu, '');
    expect(braces.split('{').length).toBe(braces.split('}').length);
  }
  return new Map(found.map(([, , key = '', fields = '']) => [key, fields]));
}

describe('the bibliography', () => {
  it('has an entry for each work that the report cites, under stable keys', () => {
    const text = bibtex(made({ 'jones-1984': { cite: 'Jones (1984). A book.', doi: '10.1/a_b' } }));
    const found = entries(text);
    expect([...found.keys()]).toEqual(['jones-1984', 'stevens-1946', 'lewin-2018']);
    expect(found.get('jones-1984')).toBe(
      '  key = {jones-1984},\n  note = {Jones (1984). A book.},\n  doi = {10.1/a_b},\n',
    );
    expect(found.get('stevens-1946')).toContain('  pages = {677--680},\n');
    expect(text).toContain('@article{lewin-2018,\n  author = {Lewin, S. and Booth, A. and');
    const list = section(render(made({ x: { cite: 'A book.' } })), 'References');
    expect(list).toMatch(/1\. .*A book\.\n2\. .*Stevens, S\. S\. \(1946\)\..*\n3\. .*Lewin/u);
  });

  it('has each work once, however many reports cite it', () => {
    const one = made({ x: { cite: 'A book.' } });
    const other = made({ y: { cite: 'A book.' }, x: { cite: 'Another book.' } });
    expect([...entries(bibtex(one, other)).keys()]).toEqual(['x', 'stevens-1946', 'lewin-2018', 'x-2']);
  });

  it('writes what strangers wrote so that TeX reads it as text', () => {
    const cite = 'A \\input{x} & 100% of $5 #1 a_b ~ ^ } {\nB\u202e';
    const found = entries(bibtex(made({ x: { cite, url: 'https://x.test/{a}%20b c' } })));
    expect(found.get('x')).toContain(
      'note = {A \\textbackslash{}input\\{x\\} \\& 100\\% of \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\} \\{ B\\textbackslash{}u\\{202e\\}}',
    );
    expect(found.get('x')).toContain('url = {https://x.test/%7Ba%7D%20b%20c}');
  });

  it('cites no method that was not used', () => {
    const worst = made({}, { aggregate: 'min' });
    expect([...entries(bibtex(worst)).keys()]).toEqual(['lewin-2018']);
    expect(render(worst)).toContain('The rule looks at their order alone');
    expect(render(worst)).not.toContain('small differences between scores');
    const said = study({
      evidence: { e1: {}, e2: { method: 'observation' } },
      ratings: { a: { level: null, evidence: { e1: 3, e2: 3 } } },
    });
    const compared = assess(said, framework({}, { top: ['a', 'b'], nodes: TREE }), TOOL);
    expect([...entries(bibtex(compared)).keys()]).toContain('denzin-1978');
  });

  it('names a book with its edition and publisher, and a body as one author', () => {
    const { uncertainty } = VARIED;
    const found = entries(bibtex({ ...made({}), uncertainty }));
    expect(found.get('oecd-2008')).toContain('author = {{OECD} and {European Union} and {Joint Research Centre}}');
    expect([...found.keys()]).not.toContain('efron-1979');
    const drawn = { ...uncertainty, bootstrap: { ...uncertainty.weights, sources: 5, raters: 2 } };
    const text = render({ ...made({}), uncertainty: drawn });
    expect(text).toContain('100 draws of sources and of raters with replacement');
    expect(text).toMatch(
      /Efron, B\., & Tibshirani, R\. J\. \(1993\)\. An Introduction to the Bootstrap\. Chapman & Hall\./u,
    );
    const dirichlet = { ...uncertainty.weights, method: 'dirichlet' as const, spread: null, concentration: 10 };
    expect(render({ ...made({}), uncertainty: { ...uncertainty, weights: dirichlet } })).toContain(
      'Dirichlet distribution',
    );
    expect(render({ ...made({}), uncertainty: { ...uncertainty, weights: dirichlet } })).toContain('Marsaglia, G.');
  });

  it('has what the study itself cites, with title and year where the study gives them', () => {
    const cited = study({
      ratings: { a: 3, b: 2 },
      sources: {
        rule: { kind: 'document', title: { en: 'Rule 14' }, date: '2025-02', cite: 'Rule 14 of 2025.' },
        report: { kind: 'publication', cite: 'A report.' },
        book: { kind: 'publication', cite: 'A book.' },
      },
    });
    const assessment = assess(
      cited,
      framework({}, { top: ['a', 'b'], nodes: TREE, sources: { x: { cite: 'A book.' } } }),
      TOOL,
    );
    const found = entries(bibtex(assessment));
    expect(found.get('rule')).toBe(
      '  key = {rule},\n  title = {{Rule 14}},\n  year = {2025},\n  note = {Rule 14 of 2025.},\n',
    );
    expect(found.get('report')).toBe('  key = {report},\n  note = {A report.},\n');
    expect(found.has('book')).toBe(false);
    const text = render(assessment);
    expect(section(text, 'References')).toMatch(
      /1\. .*A book\.\n(?:.*\n){2}4\. .*Rule 14 of 2025\.\n5\. .*A report\./u,
    );
    expect(section(text, 'Sources')).toContain('[\\[4\\]](#work-4)');
  });

  it('keeps what stands behind the catalogue apart, numbered on', () => {
    const remedies = [{ source: 'A thesis.' }, { source: 'A book.' }].map((each) => ({
      ...ASSESSMENT.remedies[0]!,
      ...each,
    }));
    const text = render({ ...made({ x: { cite: 'A book.' } }), remedies });
    const list = section(text, 'References');
    expect(list).toMatch(/Behind factors and remedies of the catalogue\n\n4\. .*A thesis\./u);
    expect(list.split('A book.')).toHaveLength(2);
    expect([...entries(bibtex({ ...made({}), remedies })).keys()].slice(-2)).toEqual(['a', 'a-2']);
  });

  it('every reference has what its kind needs', () => {
    for (const [key, reference] of Object.entries(REFERENCES)) {
      expect(key).toMatch(/^[a-z]+-\d{4}$/u);
      expect(key).toContain(String(reference.year));
      expect(reference, key).toHaveProperty(reference.kind === 'article' ? 'journal' : 'publisher');
    }
  });
});

const VARIED = {
  uncertainty: {
    generator: 'a generator',
    seed: 1,
    sources: 3,
    bootstrap: null,
    weights: {
      method: 'uniform',
      runs: 100,
      skipped: 0,
      bands: [],
      interval: null,
      median: null,
      spread: 0.25,
      concentration: null,
    },
    rules: [],
    omissions: [],
    shifts: [],
    tornado: [],
  },
} as const;
