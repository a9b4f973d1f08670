import { firstDifference, type Oracle } from './oracle.js';

/** Commands for GitHub's runner, a line each: as many as with harmless words, with the same properties, and none besides. */
export const github: Oracle = (hostile, harmless) => {
  const found = hostile.trimEnd().split('\n').map(shapeOf);
  return firstDifference(found, harmless.trimEnd().split('\n').map(shapeOf));
};

/** `error file,line,col,title`; the line itself where it is no command, or holds another one. */
function shapeOf(line: string): string {
  const [, kind, properties] = /^::(error|warning|notice)( [^:\r\n]*)?::[^\r\n]*$/u.exec(line) ?? [];
  if (kind === undefined || /##\w*\[/u.test(line)) return line;
  return `${kind} ${(properties ?? '').replace(/=[^,]*/gu, '')}`;
}
