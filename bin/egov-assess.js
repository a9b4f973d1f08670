#!/usr/bin/env node
'use strict';
// The version alone is answered from here: asking for it must cost no more than starting Node. A CommonJS file (see the
// package.json beside it), because Node takes four milliseconds to set up its loader of ES modules.
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else require('./program.js').run(argv);
