export { including, spliced, type Spliced } from './splice.js';
