#!/usr/bin/env node
// The version alone is answered from here, without an import: asking for it must cost no more than starting Node.
const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  const manifest = process
    .getBuiltinModule('node:fs')
    .readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else {
  process.getBuiltinModule('node:module').enableCompileCache?.(); // Node 22.1 and later
  const { main } = await import('../dist/cli.js');
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await main({ argv, stdin, stdout, stderr, env, cwd: process.cwd() });
}
