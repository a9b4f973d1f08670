import { TOOL } from '../app/tool.js';
import type { Session } from './session.js';

/** The program as it has to be called so that it speaks the language it was called in: a config's holds by itself. */
export function programIn(session: Pick<Session, 'lang'>): string {
  const lang = session.lang();
  return lang === null ? TOOL.name : `${TOOL.name} --lang ${lang}`;
}
