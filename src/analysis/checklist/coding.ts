import { asked } from './people.js';
import { computed, type FactOf } from './reasons.js';

/** Whoever rated anything, and as what. A consensus is made of the others, and is nobody. */
export const coders: FactOf = ({ study }) => {
  const raters = study.raters.flatMap(({ rater, role }) => (role === 'consensus' ? [] : [{ rater, role }]));
  return raters.length === 0 ? computed('not-met', 'no-rater', {}) : computed('met', 'raters-counted', { raters });
};

const frameworks = (study: Parameters<FactOf>[0]['study']): string[] => study.frameworks.map(({ text }) => text);

/** What the evidence was coded to: a study names at least one framework, and its tree is printed with every report. */
export const codingScheme: FactOf = ({ study }) => computed('met', 'scheme-told', { frameworks: frameworks(study) });

/** Which themes were there before, and which came of the evidence: the factors that the study itself adds. */
export const derivation: FactOf = ({ study }) =>
  computed('met', 'derivation-told', { frameworks: frameworks(study), own: study.factors.size });

/** The program that kept and scored the evidence. */
export const software: FactOf = ({ tool }) =>
  computed('met', 'software-told', { name: tool.name, version: tool.version });

/**
 * Whether what was found can be held against something else: other methods, other groups of people, another coder. Two of each
 * are counted as such (a convention of this program).
 */
export const triangulation: FactOf = ({ study }) => {
  const methods = new Set([...study.evidence.values()].map(({ method }) => method)).size;
  const groups = new Set(asked(study).flatMap(({ group }) => group ?? [])).size;
  const coders = study.raters.filter(({ role }) => role === 'coder').length;
  const several = [methods, groups, coders].filter((count) => count > 1).length;
  const result = several === 3 ? 'met' : several > 0 ? 'partly' : 'not-met';
  return computed(result, 'triangulation-counted', { methods, groups, coders });
};
