export { coded, including, spliced, updated, type Spliced } from './splice.js';
