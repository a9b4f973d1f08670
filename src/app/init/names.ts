import type { PlainValue } from '../../model/edits.js';
import { shortSlug } from '../../model/ids.js';

/** An id made of a name: `Dinas X` → `dinas-x`. `usual`: where nothing of it can stand in an id. */
export const idFrom = (name: string, usual: string): string => shortSlug(name) || usual;

/** A value as JSON, which is YAML as well; line and paragraph separators are escaped, since YAML may break lines there. */
export const quoted = (value: PlainValue): string =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
