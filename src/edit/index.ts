export { coded, foreseen, including, spliced, updated, type Spliced } from './splice.js';
