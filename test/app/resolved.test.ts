import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { resolvedFramework } from '../../src/app/resolved.js';
import { publishedSchema, SHIPPED } from '../../src/app/shipped.js';
import { framework, inhibitor, remedy } from '../build.js';
import { closed, type Schema } from '../docs/formats.js';

const validate = new Ajv({ strict: true, allErrors: true }).compile(
  closed(publishedSchema('resolved-framework') as Schema),
);

test.each(SHIPPED.ids())('what is written of %s is what its schema says, and no key more', (id) => {
  const shipped = SHIPPED.framework(id);
  const written: unknown = JSON.parse(JSON.stringify(shipped && resolvedFramework(shipped)));
  validate(written);
  expect(validate.errors).toBeNull();
});

test('of the catalogue it keeps what a study scored against it can meet', () => {
  const title = { en: 'x' };
  const made = framework(
    { dim: { leaf: { concepts: ['skills'], remedies: { 1: ['first-step'] } } } },
    {
      own: { factors: ['own-factor'], remedies: ['own-remedy'] },
      catalogue: {
        concepts: { skills: { title }, funding: { title }, rules: { title }, unused: { title } },
        factors: {
          'few-experts': inhibitor(['skills']),
          'own-factor': inhibitor(['rules']),
          'no-money': inhibitor(['funding']),
        },
        remedies: {
          'first-step': remedy(),
          'own-remedy': remedy(),
          'train': remedy(['few-experts']),
          'teach': remedy([], { improves: ['skills'] }),
          'pay': remedy(['no-money']),
        },
      },
    },
  );
  const { format, catalogue, ...rest } = resolvedFramework(made);
  expect(format).toBe('egov-resolved-framework/1');
  expect(Object.keys(catalogue.concepts)).toEqual(['skills', 'rules']);
  expect(Object.keys(catalogue.factors)).toEqual(['few-experts', 'own-factor']);
  expect(Object.keys(catalogue.remedies)).toEqual(['first-step', 'own-remedy', 'train', 'teach']);
  const { catalogue: _whole, ...others } = made;
  expect(rest).toEqual(others);
});
