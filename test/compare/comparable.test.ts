import { describe, expect, it } from 'vitest';
import { comparability } from '../../src/compare/index.js';
import type { Framework } from '../../src/model/framework.js';
import { publicVersion } from '../../src/privacy/index.js';
import { node, study } from '../build.js';
import { office, TOP, written } from './written.js';

const spec = { ratings: { staffing: 3, facilities: 2, funds: 3, rules: 1 } };
const against = (over: Partial<Framework>) =>
  comparability(written(spec), written(spec, office({ digest: 'another', ...over })), TOP);
const aspects = (over: Partial<Framework>) =>
  against(over).flatMap(({ args }) => ('aspects' in args ? args.aspects : []));

describe('a score can be held against an earlier one', () => {
  it('by the same framework', () => {
    expect(comparability(written(spec), written(spec), TOP)).toEqual([]);
  });

  it('by one of other words, which is said', () => {
    expect(against({ version: '1.1.0' }).map(({ code, severity, args }) => [code, severity, args])).toEqual([
      ['BASELINE-FRAMEWORK-CHANGED', 'warning', { study: 's', framework: 'f', before: '1.0.0', after: '1.1.0' }],
    ]);
  });
});

describe('a score cannot be held against one', () => {
  const { scale, nodes } = office();
  const funds = node('funds', 'application', { weight: 3 });
  it.each<[string, Partial<Framework>, string[]]>([
    ['on another scale', { scale: { ...scale, cumulative: true } }, ['scale']],
    ['by other weights', { nodes: { ...nodes, funds } }, ['weights']],
    ['by another rule', { aggregate: 'min' }, ['rules']],
    ['that settles raters otherwise', { raters: 'max' }, ['rules']],
    ['that takes the unknown for something else', { missing: { sought: 'floor', unsought: 'exclude' } }, ['rules']],
  ])('%s', (_, over, expected) => {
    expect(aspects(over)).toEqual(expected);
    expect(against(over)[0]?.severity).toBe('error');
  });

  it('of another tree', () => {
    const { rules, ...left } = nodes;
    expect(rules?.id).toBe('rules');
    const application = node('application', null, { children: ['funds'] });
    const smaller = office({ digest: 'another', nodes: { ...left, application } });
    const found = comparability(written(spec), written({ ratings: { staffing: 3 } }, smaller), TOP);
    expect(found.flatMap(({ args }) => ('aspects' in args ? args.aspects : []))).toEqual(['nodes', 'weights', 'rules']);
  });

  it('of which only the public version was written down', () => {
    const full = written(spec);
    const facts = publicVersion(study(spec), 5).public;
    const found = comparability({ ...full, options: { ...full.options, ...(facts && { public: facts }) } }, full, TOP);
    expect(found.flatMap(({ args }) => ('aspects' in args ? args.aspects : []))).toEqual(['options']);
  });

  it('that was made by projecting', () => {
    const projected = { ...written(spec), options: { framework: 'f', project: [] } };
    expect(comparability(projected, written(spec), TOP)).toEqual([]);
    const named = { id: 'g', version: '1.0.0', title: { en: 'G' }, digest: 'g' };
    const onOther = { ...projected, options: { framework: 'f', project: [named] } };
    expect(comparability(onOther, written(spec), TOP).map(({ args }) => args)).toEqual([
      { study: 's', framework: 'f', aspects: ['options'] },
    ]);
  });
});
