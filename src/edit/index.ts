export { spliced } from './splice.js';
