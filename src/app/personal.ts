import { blackedOut, type WrittenText } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { append } from '../model/lists.js';
import { masked, personalUnder } from '../privacy/index.js';
import type { Texts } from './texts.js';

/** What looks like data about somebody in the files of a study. */
export interface PersonalFound {
  readonly findings: readonly Finding[];
  /** File → what in it is not to be shown. */
  readonly secrets: ReadonlyMap<string, readonly string[]>;
}

/** Looks for data about somebody in every text of a study, those that no result holds among them. */
export function personalFindings(written: readonly WrittenText[]): PersonalFound {
  const secrets = new Map<string, string[]>();
  const findings: Finding[] = [];
  for (const { text, key, place } of written) {
    const found = personalUnder(key, text);
    if (found.length === 0) continue;
    const where = place();
    append(
      findings,
      found.map((data) => finding('PERSONAL-DATA', { kind: data.kind, shown: masked(data) }, where)),
    );
    const ofFile = secrets.get(where.file) ?? [];
    append(
      ofFile,
      found.map((data) => data.text),
    );
    secrets.set(where.file, ofFile);
  }
  return { findings, secrets };
}

/** Texts for code frames in which secrets are blacked out; without those in which one of them cannot be found. */
export function withoutSecrets(texts: Texts, secrets: ReadonlyMap<string, readonly string[]>): Texts {
  if (secrets.size === 0) return texts;
  return new Map(
    [...texts].flatMap(([file, text]): [string, string][] => {
      const hidden = secrets.get(file);
      const shown = hidden ? blackedOut(text, hidden) : text;
      return shown === null ? [] : [[file, shown]];
    }),
  );
}
