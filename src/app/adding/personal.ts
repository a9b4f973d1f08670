import type { PlainValue } from '../../model/edits.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { fileName } from '../../model/paths.js';
import { isNamesFile } from '../../model/personal.js';
import { masked, personalUnder } from '../../privacy/index.js';
import type { Additions } from '../edit.js';

/** What looks like data about somebody in entries, told before it is shared: `validate` would tell it as well. No file of names is attached. */
export const personalIn = ({ entries, origins = [] }: Additions): Finding[] =>
  entries.flatMap(({ value }, i) =>
    textsIn('', value).flatMap(([key, text]) => {
      const place = origins[i] ?? null;
      if (key === 'path' && isNamesFile(fileName(text))) return [finding('NAMES-NOT-READ', { path: text }, place)];
      return personalUnder(key, text).map((data) =>
        finding('PERSONAL-DATA', { kind: data.kind, shown: masked(data) }, place),
      );
    }),
  );

/** Every text in a value, with the key it stands under. A language is none. */
function textsIn(key: string, value: PlainValue): (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return (value as readonly PlainValue[]).flatMap((each) => textsIn(key, each));
  return Object.entries(value).flatMap(([inner, each]) =>
    textsIn(inner === 'en' || inner === 'id' ? key : inner, each),
  );
}
