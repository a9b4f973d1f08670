import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/index.js';
import { linkStudy } from '../../../src/load/index.js';
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

  it('may be a node of any of them, if it names none', () => {
    const s = shown('proposals: [{ id: x, title: X, improves: [elsewhere, a, nowhere] }]\n');
    const other = lender('g', 'x', 'elsewhere');
    const { findings } = linkStudy(s, [plain], [plain, other]);
    expect(findings.map(brief)).toEqual([
      'UNKNOWN-NODE study.yaml:10:57 {"id":"nowhere","suggestion":null,"framework":"f"}',
    ]);
  });
});
