'use strict';
const { fstatSync, readFileSync, writeSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');

const PROGRAM = join(__dirname, '../dist/cli.cjs');
const COMPILED = join(__dirname, '../dist/cli.cache');

/** Runs a command line in this process. */
exports.run = (argv) => {
  const stdout = sink(1, () => process.stdout);
  const stderr = sink(2, () => process.stderr);
  let cwd;
  try {
    cwd = process.cwd();
  } catch {
    stderr.write('egov-assess: the folder you are in does not exist any more\n');
    endWith(ENVIRONMENT);
    return;
  }
  // Once all is written, the memory need not be tidied up piece by piece.
  process.once('beforeExit', () => process.exit());
  void load().main({ argv, stdout, stderr, env: process.env, cwd, today, terminal, threads, expect }).then(endWith);
};

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Where results or messages go. Node's own streams take a twentieth of a short run to set up, and write to files and pipes
 * no differently; they are left to terminals and to systems where that is not known.
 */
function sink(fd, streamOf) {
  return isPlain(fd) ? { write: (text) => writeOut(fd, Buffer.from(text)) } : watched(fd, streamOf());
}

function isPlain(fd) {
  if (process.platform === 'win32') return false;
  try {
    const stat = fstatSync(fd);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/**
 * Writes all of it before anything else is done, so that results and messages keep their order where both go to one place. A
 * full pipe that its reader has not emptied yet is waited for, whether or not it makes its writers wait.
 */
function writeOut(fd, bytes) {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (problem) {
      if (problem.code !== 'EAGAIN') return closed(fd, problem);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT);
    }
  }
}

const MOMENT = 2; // milliseconds

function watched(fd, stream) {
  return stream.on('error', (problem) => closed(fd, problem));
}

const ENVIRONMENT = 3;

/** Where somebody can be asked. Standard input is set up only then: it takes time, and keeps the process waiting. */
const terminal = {
  isTyped: () => require('node:tty').isatty(0),
  streams: () => ({ input: process.stdin, output: process.stderr }),
};

/** Other processors, for work on many studies. */
const threads = {
  processors: () => require('node:os').availableParallelism(),
  check: (share) =>
    new Promise((resolve, reject) => {
      const { Worker } = require('node:worker_threads');
      const thread = new Worker(join(__dirname, 'thread.js'), { workerData: share });
      thread.once('message', resolve).once('error', reject).once('exit', reject);
    }),
};

/** Does what a thread was started for. */
exports.checkShare = (share) => load().checkShare(share);

/** Of several causes the highest. */
function endWith(code) {
  process.exitCode = Math.max(process.exitCode ?? 0, code);
}

/** Whoever reads may have seen enough, as `head` has: that changes nothing of how the run ends. A full disk does. */
function closed(fd, { code, message }) {
  if (code === 'EPIPE') return;
  endWith(ENVIRONMENT);
  if (fd === 1 && !toldOf.has(message))
    process.stderr.write(`egov-assess: the result could not be written: ${message}\n`);
  toldOf.add(message);
}

const toldOf = new Set();

/**
 * Loads the program, if possible without compiling it: that is a third of what a short run costs. Node 22.1 and later
 * keep compiled code themselves. For Node 20 the build leaves it beside the program; V8 refuses what another version of
 * it made, and then compiles as always.
 */
const load = () => {
  if (module_.enableCompileCache) module_.enableCompileCache();
  else {
    const cachedData = ifThere(COMPILED);
    if (cachedData) return start(compile(cachedData));
  }
  return require(PROGRAM);
};

/** Runs the program once by way of `use`, and returns the code that V8 compiled for it. */
exports.compiled = async (use) => {
  const script = compile();
  await use(start(script));
  return script.createCachedData();
};

/**
 * By default V8 begins to optimise code that will have been done in thirty milliseconds, and takes a fifth of the run for
 * it. This lets code run seven times as hot first, and twice as hot where many studies are to be read.
 */
const PATIENCE = '--interrupt-budget=1000000';
const LESS_PATIENCE = '--interrupt-budget=250000';
const MANY = 10;

const expect = (studies) => {
  if (studies >= MANY && !module_.enableCompileCache) require('node:v8').setFlagsFromString(LESS_PATIENCE);
};

function compile(cachedData) {
  // Before anything is compiled: V8 takes back only what was compiled under the same flags.
  require('node:v8').setFlagsFromString(PATIENCE);
  const { Script } = require('node:vm');
  const source = `(function (exports, require, module, __filename) {${readFileSync(PROGRAM, 'latin1')}\n})`;
  return new Script(source, { filename: PROGRAM, cachedData });
}

function start(script) {
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
