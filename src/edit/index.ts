export { coded, including, spliced, type Spliced } from './splice.js';
