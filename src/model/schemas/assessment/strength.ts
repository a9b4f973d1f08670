import { Type } from '@sinclair/typebox';
import { GRADES } from '../../assessment/strength.js';
import { METHODS } from '../../study.js';
import { choice, many, some, text } from './parts.js';

export const strength = Type.Object(
  {
    grade: choice(GRADES, 'How well the judgement is founded.'),
    sources: Type.Integer(some('Independent sources.')),
    groups: many(text('An informant group.'), 'Informant groups heard.'),
    methods: many(choice(METHODS, 'A method.'), 'Methods used.'),
    agreement: choice(
      ['convergent', 'divergent', 'single', 'unlevelled'],
      'Whether the items speak for the same level.',
    ),
    why: many(
      Type.Object(
        {
          code: choice(
            [
              'one-source',
              'two-sources',
              'publication-only',
              'one-method',
              'one-group',
              'group-unheard',
              'items-divergent',
              'items-contradict',
              'coded-from-publication',
              'all-self-report',
              'all-second-hand',
              'only-drafts',
              'stale',
              'out-of-force',
            ],
            'A rule of the grade table.',
          ),
          steps: Type.Integer(some('Grades taken off; 0 where it only limits the grade to moderate.')),
        },
        some('A reason.'),
      ),
      'What lowered the grade.',
    ),
  },
  some('Strength of the evidence.'),
);
