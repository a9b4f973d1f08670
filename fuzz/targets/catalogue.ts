import { lintCatalogue } from '../../src/lint/index.js';
import { loadCatalogue } from '../../src/load/index.js';
import { textsOf, corpusOf } from '../corpus.js';
import { readAlike } from '../oracle/readers.js';
import { told } from '../oracle/told.js';
import type { Target } from '../target.js';
import { workshopOn } from './files.js';

/** Catalogues of concepts, factors and remedies. */
export const catalogue: Target = {
  name: 'catalogue',
  weight: 4,
  rough: 20,
  corpus: () => corpusOf(textsOf('catalogue')),
  judge(input) {
    readAlike(input);
    const {
      catalogue: read,
      keywords,
      findings,
      texts,
    } = loadCatalogue(['c.yaml'], workshopOn({ 'c.yaml': input }).ports);
    told(findings, texts);
    if (!read) return 'refused';
    const here = { file: 'c.yaml', line: 1, col: 1 };
    told(lintCatalogue(read, { key: () => here, value: () => here }, [], keywords), texts);
    return 'accepted';
  },
};
