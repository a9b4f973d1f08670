import { finding, type Finding } from '../../model/findings/index.js';
import type { Limits } from '../../model/limits.js';
import { conflictIn } from './conflict.js';
import { decode } from './decode.js';
import { breaksOff, isJson } from './json.js';
import { listen } from './listen.js';
import { placesOf, type YamlPlaces } from './places.js';
import type { Language } from './reading.js';
import { skipSpace } from './space.js';

export interface YamlRead {
  /** undefined where a finding says why nothing could be read. */
  readonly value: unknown;
  readonly places: YamlPlaces;
  /** null where the bytes are no text. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the bytes of one YAML file: to text, to values, each with its place. `file` names the file in places. Values are
 * returned only where there is no finding, so that nothing half-read is ever scored.
 */
export function readYaml(bytes: Uint8Array, file: string, limits: Limits, language: Language = 'yaml'): YamlRead {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return refused(file, null, [decoded.finding]);
  return readText(decoded.text, file, limits, language);
}

function readText(text: string, file: string, limits: Limits, language: Language): YamlRead {
  if (skipSpace(text, 0) >= text.length) {
    return refused(file, text, [finding('FILE-EMPTY', {}, placesOf(file, text, 0).at(0))]);
  }
  const rough = placesOf(file, text, 0);
  const conflict = conflictIn(text);
  if (conflict !== -1) return refused(file, text, [finding('CONFLICT-MARKER', {}, rough.at(conflict))]);
  const { value, root, findings } = listen(text, limits, (offset) => rough.at(offset), language);
  if (findings.length > 0 && language === 'json' && !isJson(text)) {
    const isCut = breaksOff(text);
    const place = isCut ? rough.at(text.length) : (findings[0]?.place ?? null);
    return refused(file, text, [finding('JSON-SYNTAX', { isCut }, place)]);
  }
  if (findings.length > 0) return refused(file, text, findings);
  return { value, places: placesOf(file, text, root), text, findings };
}

const refused = (file: string, text: string | null, findings: readonly Finding[]): YamlRead => ({
  value: undefined,
  places: placesOf(file, text ?? '', 0),
  text,
  findings,
});
