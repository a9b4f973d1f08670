'use strict';
// A thread that checks its share of many studies: see src/cli/shares.ts.
const { parentPort, workerData } = require('node:worker_threads');
void require('./program.js')
  .checkShare(workerData)
  .then((checked) => parentPort.postMessage(checked));
