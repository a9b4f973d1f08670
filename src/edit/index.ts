export { including, spliced } from './splice.js';
