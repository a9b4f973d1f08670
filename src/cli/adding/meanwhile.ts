/** How long a question is seen before anything is worked out, in milliseconds: long enough to be drawn, and nobody has answered yet. */
const PAUSE = 50;

/** Works something out while somebody reads a question, so that they need not wait for it later. What comes back calls it off. */
export function meanwhile(work: () => void): () => void {
  const timer = setTimeout(work, PAUSE).unref();
  return () => {
    clearTimeout(timer);
  };
}
