import type { Citation } from '../../model/framework.js';
import { optional } from '../text.js';

type RawCitations = Readonly<Record<string, { cite: string; url?: string; doi?: string }>>;

export function citationsOf(raw: RawCitations = {}): Record<string, Citation> {
  return Object.fromEntries(
    Object.entries(raw).map(([id, { cite, url, doi }]) => [
      id,
      { cite, ...optional('url', url), ...optional('doi', doi) },
    ]),
  );
}
