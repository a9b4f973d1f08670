import { expect, it } from 'vitest';
import { linkStudy } from '../../../src/load/index.js';
import type { Framework } from '../../../src/model/framework.js';
import { brief, FRAMEWORK, framework, study, WITH_ITEM } from '../reading.js';

const sound = <T>(made: T | null): T => {
  if (made === null) throw new Error('the fixture must be sound');
  return made;
};

/** A framework whose indicator is about a topic of its own, with a factor and a remedy of its own. */
function withOwn(
  id: string,
  { topic = 'Stakes', polarity = 'inhibiting', locus = 'external', remedy = 'Compensate' } = {},
): Framework {
  const { framework: f } =
    framework(`${FRAMEWORK.replace('id: f', `id: ${id}`).replace('  a: {', '  a: { concepts: [stakes],')}
concepts: { stakes: { title: ${topic} } }
factors:
  middlemen: { title: Middlemen, polarity: ${polarity}, locus: ${locus}, concepts: [stakes], source: convention }
remedies:
  pay: { title: ${remedy}, addresses: [], improves: [stakes], horizon: short, effort: 1, who: Head, source: convention }
`);
  return sound(f);
}

const shows = sound(study(WITH_ITEM.replace('Found. }', 'Found., shows: [middlemen] }')).study);
const apart = (one: Framework, two: Framework) => linkStudy(shows, [one], [one, two]).findings.map(brief);
const clash = (kind: string, id: string) => `MEANING-DIFFERS {"kind":"${kind}","id":"${id}","frameworks":["g","h"]}`;

it('frameworks that mean the same by an id are matched without a word', () => {
  expect(apart(withOwn('g'), withOwn('h'))).toEqual([]);
});

it('the order of languages, and a title in one of them alone, are no other meaning', () => {
  const both = withOwn('g', { topic: '{ en: Stakes, id: Pertaruhan }' });
  expect(apart(both, withOwn('h', { topic: '{ id: Pertaruhan, en: Stakes }' }))).toEqual([]);
  expect(apart(both, withOwn('h'))).toEqual([]);
  expect(apart(withOwn('g'), withOwn('h', { topic: '{ en: Stakes, id: Pertaruhan }' }))).toEqual([]);
  expect(apart(withOwn('g'), withOwn('h', { topic: '{ id: Pertaruhan }' }))).toEqual([]);
  expect(apart(both, withOwn('h', { topic: '{ en: Stakes, id: Taruhan }' }))).toEqual([clash('concepts', 'stakes')]);
});

it('a topic of indicators that two frameworks understand differently is named, for values are projected by it', () => {
  expect(apart(withOwn('g'), withOwn('h', { topic: 'Toilets' }))).toEqual([clash('concepts', 'stakes')]);
});

it('a factor that helps in one framework and hinders in another is named', () => {
  expect(apart(withOwn('g'), withOwn('h', { polarity: 'enabling' }))).toEqual([clash('factors', 'middlemen')]);
});

it('a factor that lies within in one framework and around it in another is named', () => {
  expect(apart(withOwn('g'), withOwn('h', { locus: 'internal' }))).toEqual([clash('factors', 'middlemen')]);
});

it('a topic that has the name of such a factor means the same nevertheless', () => {
  const both = (id: string, locus: string) =>
    sound(
      framework(`${FRAMEWORK.replace('id: f', `id: ${id}`)}concepts: { middlemen: { title: Middlemen } }
factors: { middlemen: { title: Middlemen, polarity: inhibiting, locus: ${locus}, concepts: [middlemen], source: convention } }
`).framework,
    );
  const s = sound(study(WITH_ITEM.replace('Found. }', 'Found., shows: [middlemen], about: [middlemen] }')).study);
  const found = linkStudy(s, [], [both('g', 'internal'), both('h', 'external')]).findings;
  expect(found.map(brief)).toEqual([clash('factors', 'middlemen')]);
});

it('all of them are named, those of a kind by the alphabet', () => {
  const of = (id: string, word: string) =>
    sound(
      framework(`${FRAMEWORK.replace('id: f', `id: ${id}`)}concepts: { z: { title: ${word} }, y: { title: ${word} } }
factors: { x: { title: ${word}, polarity: inhibiting, locus: internal, concepts: [], source: convention } }
`).framework,
    );
  const s = sound(study(WITH_ITEM.replace('Found. }', 'Found., shows: [x], about: [z, y] }')).study);
  expect(linkStudy(s, [], [of('g', 'One'), of('h', 'Two')]).findings.map(brief)).toEqual([
    clash('concepts', 'y'),
    clash('concepts', 'z'),
    clash('factors', 'x'),
  ]);
});

it('what the study does not name, and no indicator is about, clashes with nothing', () => {
  expect(apart(withOwn('g'), withOwn('h', { remedy: 'Ignore' }))).toEqual([]);
});
