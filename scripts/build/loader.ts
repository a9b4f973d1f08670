/** What the build runs of the program: its loader, to check and resolve what ships. */
export { nodeFiles } from '../../src/files/node.js';
export { sha256 } from '../../src/files/sha256.js';
export { loadCatalogue, loadChecklist, loadFramework } from '../../src/load/index.js';
export { finding, inOrder, isError } from '../../src/model/findings/index.js';
export { DEFAULT_LIMITS } from '../../src/model/limits.js';
