/** What is unfinished or wrong in a framework or catalogue that loads: `frameworks lint` and `frameworks test`. Pure. */
export { lintCatalogue } from './catalogue.js';
export { lintFramework } from './framework.js';
export { runVectors, type VectorRun } from './vectors/index.js';
