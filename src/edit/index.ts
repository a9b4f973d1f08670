export { spliced, type Spliced } from './splice.js';
