/*
 * Paths as text, with `/` on every platform: the core joins and compares them, and touches no file. An absolute path
 * starts with `/` or a drive letter.
 */

export const isAbsolute = (path: string): boolean => /^(\/|[A-Za-z]:\/)/u.test(path);

/** `path` as seen from `folder`, without `.` and `..` where they can be resolved. */
export function join(folder: string, path: string): string {
  return normal(isAbsolute(path) || folder === '' ? path : `${folder}/${path}`);
}

/** The folder a file lies in; `.` for a bare name. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end);
}

export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether `path` is `folder` or lies under it; both resolved, and both absolute or both relative. */
export function inside(folder: string, path: string): boolean {
  if (folder === '.') return !isAbsolute(path) && path !== '..' && !path.startsWith('../');
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function normal(path: string): string {
  const root = /^(\/|[A-Za-z]:\/)?/u.exec(path)?.[0] ?? '';
  const kept: string[] = [];
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '..' || root === '') kept.push(part);
  }
  return root + kept.join('/') || '.';
}
