/** Root may read and write anything, so it steps down while something runs that needs rights to be missing. */
export async function asNobody<T>(run: () => T | Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
