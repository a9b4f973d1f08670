import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/index.js';
import { linkStudy } from '../../../src/load/index.js';
import { namesIn, withBorrowed } from '../../../src/load/link/borrow.js';
import type { Assessment } from '../../../src/model/assessment/index.js';
import type { Framework } from '../../../src/model/framework.js';
import { brief, FRAMEWORK, framework, study, WITH_ITEM } from '../reading.js';

/** A framework with a factor, a remedy and a topic of its own. `title`: of its factor. */
const lender = (id: string, title = 'Middlemen lose income', nodes = 'a'): Framework => {
  const { framework: f } = framework(`${FRAMEWORK.replace('id: f', `id: ${id}`).replace('  a: {', `  ${nodes}: {`)}
concepts: { stakes: { title: Stakes } }
factors:
  middlemen: { title: ${title}, polarity: inhibiting, locus: external, concepts: [stakes], source: convention }
remedies:
  compensate: { title: Compensate, addresses: [middlemen], improves: [stakes], horizon: short, effort: 1, who: Head, source: convention }
`);
  return sound(f);
};

const sound = <T>(made: T | null): T => {
  if (made === null) throw new Error('the fixture must be sound');
  return made;
};

const plain = sound(framework(FRAMEWORK).framework);

/** A study whose item shows the factor; `rest` is further YAML. */
function shown(rest = '') {
  return sound(study(`${WITH_ITEM.replace('Found. }', 'Found., shows: [middlemen], about: [stakes] }')}${rest}`).study);
}

function assessed(rest: string, atHand: readonly Framework[], found: readonly string[] = []): Assessment {
  const s = shown(rest);
  const { frameworks, unknown, findings } = linkStudy(s, [plain], atHand);
  expect([...unknown, ...findings].map(brief)).toEqual(found);
  return assess(s, frameworks[0] ?? plain, { name: 'x', version: '0' });
}

describe('the names in a study', () => {
  it('are those that evidence shows, denies or is about, factors lead to or are about, and proposals work with', () => {
    const named = sound(
      study(`${WITH_ITEM.replace('Found. }', 'Found., shows: [shown], denies: [denied], about: [topic] }')}factors:
  cause: { title: C, polarity: inhibiting, locus: internal, concepts: [theme], leads-to: [effect] }
  effect: { title: E, polarity: inhibiting, locus: internal }
proposals: [{ id: mend, title: M, addresses: [against], uses: [used], improves: [a] }]
`).study,
    );
    expect(namesIn(named)).toEqual({
      factors: new Set(['shown', 'denied', 'cause', 'effect', 'against', 'used']),
      concepts: new Set(['topic', 'theme']),
      remedies: new Set(['mend']),
    });
  });

  it('are none where it says nothing of the kind', () => {
    expect(namesIn(sound(study(WITH_ITEM).study))).toEqual({
      factors: new Set(),
      concepts: new Set(),
      remedies: new Set(),
    });
  });
});

describe('a framework that borrows', () => {
  const nothing = { factors: new Set<string>(), concepts: new Set<string>(), remedies: new Set<string>() };
  const ids = ({ catalogue }: Framework) => ({
    factors: Object.keys(catalogue.factors),
    concepts: Object.keys(catalogue.concepts),
    remedies: Object.keys(catalogue.remedies),
  });

  it('has the topics of a factor or a remedy it borrows besides, and says whose they are', () => {
    const from = lender('g');
    const factor = withBorrowed(plain, [from], { ...nothing, factors: new Set(['middlemen']) });
    expect(ids(factor)).toEqual({ factors: ['middlemen'], concepts: ['stakes'], remedies: [] });
    const remedy = withBorrowed(plain, [from], { ...nothing, remedies: new Set(['compensate']) });
    expect(ids(remedy)).toEqual({ factors: [], concepts: ['stakes'], remedies: ['compensate'] });
    const { id, version, title, digest } = from;
    expect(remedy.borrowedFrom).toEqual([{ id, version, title, digest }]);
  });

  it('keeps what it has, and takes only what is named and there', () => {
    const own = lender('g', 'Own');
    const named = { ...nothing, factors: new Set(['middlemen', 'unheard-of']), concepts: new Set(['stakes']) };
    expect(withBorrowed(own, [lender('h', 'Other')], named)).toBe(own);
    expect(withBorrowed(plain, [lender('h')], nothing)).toBe(plain);
  });
});

describe('what a study names', () => {
  it('may be known to any of its frameworks, and is then known to each of them', () => {
    const { factors, remedies, concepts, options } = assessed('proposals: [{ id: compensate }]\n', [
      plain,
      lender('g'),
    ]);
    expect(factors).toMatchObject([
      { id: 'middlemen', title: { en: 'Middlemen lose income' }, locus: 'external', remedies: ['compensate'] },
    ]);
    expect(remedies).toMatchObject([{ id: 'compensate', title: { en: 'Compensate' }, addresses: ['middlemen'] }]);
    expect(concepts).toEqual({ stakes: { en: 'Stakes' } });
    expect(options.names).toEqual([
      { id: 'g', version: '1.0.0', title: { en: 'A framework' }, digest: lender('g').digest },
    ]);
  });

  it('is as the first of them has it that knows it, which is said', () => {
    const differs = 'MEANING-DIFFERS {"kind":"factors","id":"middlemen","frameworks":["g","h"]}';
    const { factors } = assessed('', [plain, lender('g', 'First'), lender('h', 'Second')], [differs]);
    expect(factors[0]?.title).toEqual({ en: 'First' });
  });

  it('may be changed by the study, field by field', () => {
    const { factors } = assessed('factors: { middlemen: { locus: internal } }\n', [plain, lender('g')]);
    expect(factors[0]).toMatchObject({ locus: 'internal', title: { en: 'Middlemen lose income' } });
  });

  it('leaves a framework as it is that knows it all', () => {
    const own = lender('g');
    const { frameworks } = linkStudy(shown(), [own], [own, lender('h')]);
    expect(frameworks[0]).toBe(own);
  });

  it('is unknown where none of them knows it, and they are named', () => {
    const s = shown('proposals: [{ id: compensate, title: Compensate, addresses: [middleman] }]\n');
    const { unknown } = linkStudy(s, [lender('g')], [lender('g'), plain]);
    expect(unknown.map(brief)).toEqual([
      'UNKNOWN-FACTOR study.yaml:10:62 {"id":"middleman","suggestion":"middlemen","frameworks":["g","f"]}',
    ]);
  });

  it('works the way the first of them says that knows it, and nothing is proposed against what helps', () => {
    const s = shown('proposals: [{ id: x, title: X, addresses: [middlemen] }]\n');
    const helpful = sound(
      framework(`${FRAMEWORK.replace('id: f', 'id: h')}factors:
  middlemen: { title: Middlemen lose income, polarity: enabling, locus: external, concepts: [], source: convention }
`).framework,
    );
    const refused = ['INHIBITOR-EXPECTED study.yaml:10:44 {"remedy":"x","factor":"middlemen"}'];
    const unknown = (atHand: readonly Framework[]) => linkStudy(s, [plain], atHand).unknown.map(brief);
    const topic = 'UNKNOWN-CONCEPT study.yaml:9:72 {"id":"stakes","suggestion":null,"frameworks":["f","h"]}';
    expect(unknown([plain, helpful])).toEqual([topic, ...refused]);
    expect(unknown([helpful, lender('g')])).toEqual(refused);
    expect(unknown([lender('g'), helpful])).toEqual([]);
  });

  it('may be a node of one of them alone, if it names that one', () => {
    const s = shown('proposals: [{ id: x, title: X, improves: [f/elsewhere, f/a, g/a] }]\n');
    const other = lender('g', 'x', 'elsewhere');
    expect(linkStudy(s, [plain], [plain, other]).findings.map(brief)).toEqual([
      'UNKNOWN-NODE study.yaml:10:43 {"id":"elsewhere","suggestion":null,"framework":"f"}',
    ]);
  });

  it('may be a node of any of them, if it names none', () => {
    const s = shown('proposals: [{ id: x, title: X, improves: [elsewhere, a, nowhere] }]\n');
    const other = lender('g', 'x', 'elsewhere');
    const { findings } = linkStudy(s, [plain], [plain, other]);
    expect(findings.map(brief)).toEqual([
      'UNKNOWN-NODE study.yaml:10:57 {"id":"nowhere","suggestion":null,"framework":"f"}',
    ]);
  });
});
