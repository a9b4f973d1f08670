import type { Oracle } from './oracle.js';

/**
 * No line is one that a CI runner obeys. GitHub's takes `::command::` at the start of a line, after any white space, and
 * `##[command]` anywhere in it (actions/runner, ActionCommand.cs); Azure `##vso[`, TeamCity `##teamcity[`.
 */
export const runner: Oracle = (hostile) => {
  const line = hostile.split(/[\n\r\u0085\u2028\u2029]/u).find((each) => /^\s*::[a-z].*::|##\w*\[/iu.test(each));
  return line === undefined ? null : `a runner obeys ${JSON.stringify(line.slice(0, 120))}`;
};
