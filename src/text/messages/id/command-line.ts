export { help } from './help.js';
export { usage } from './usage.js';
