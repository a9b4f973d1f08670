'use strict';
const { readFileSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');

const PROGRAM = join(__dirname, '../dist/cli.cjs');
const COMPILED = join(__dirname, '../dist/cli.cache');

/**
 * Loads the program, if possible without compiling it: that is a third of what a short run costs. Node 22.1 and later
 * keep compiled code themselves. For Node 20 the build leaves it beside the program; V8 refuses what another version of
 * it made, and then compiles as always.
 */
exports.load = () => {
  if (module_.enableCompileCache) module_.enableCompileCache();
  else {
    const cachedData = ifThere(COMPILED);
    if (cachedData) return run(compile(cachedData));
  }
  return require(PROGRAM);
};

/** Runs the program once by way of `use`, and returns the code that V8 compiled for it. */
exports.compiled = async (use) => {
  const script = compile();
  await use(run(script));
  return script.createCachedData();
};

function compile(cachedData) {
  const { Script } = require('node:vm');
  const source = `(function (exports, require, module, __filename) {${readFileSync(PROGRAM, 'latin1')}\n})`;
  return new Script(source, { filename: PROGRAM, cachedData });
}

function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, module_.createRequire(PROGRAM), module, PROGRAM);
  return module.exports;
}

function ifThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
