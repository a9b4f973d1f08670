// Loaded into the program before it starts: kills it at one of its calls that change the file system. KILL_AT: which one.
import fs from 'node:fs';

let calls = 0;
for (const name of [
  'linkSync',
  'mkdirSync',
  'renameSync',
  'unlinkSync',
  'writeFileSync',
  'write',
  'fsync',
  'fsyncSync',
]) {
  const call = fs[name];
  fs[name] = Object.assign(function (...args) {
    if (++calls === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL');
    return call.apply(fs, args);
  }, call);
  for (const symbol of Object.getOwnPropertySymbols(call))
    Object.defineProperty(fs[name], symbol, Object.getOwnPropertyDescriptor(call, symbol));
}
