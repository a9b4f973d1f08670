import type { Document } from '../report/tree.js';
import type { Session } from './session.js';

/** A document as text. */
export async function showDocument(
  session: Session,
  format: 'terminal' | 'markdown',
  document: Document,
): Promise<string> {
  if (format === 'markdown') return (await import('../report/formats/markdown.js')).markdown(document);
  return (await import('../report/formats/terminal.js')).terminal(document, await session.means());
}
