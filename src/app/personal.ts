import { blackedOut, type WrittenText } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { masked, personalIn } from '../privacy/index.js';
import type { Texts } from './texts.js';

/** Keys of what is no sentence, and has digits and words in it that mean nothing of a person. */
const NO_SENTENCES = new Set(['doi', 'url', 'sha256', 'format']);
/** Keys of what names people who want to be named: authors. */
const OF_AUTHORS = new Set(['cite']);

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
    if (NO_SENTENCES.has(key)) continue;
    for (const data of personalIn(text)) {
      if (data.kind === 'name' && OF_AUTHORS.has(key)) continue;
      const where = place();
      findings.push(finding('PERSONAL-DATA', { kind: data.kind, shown: masked(data) }, where));
      secrets.set(where.file, [...(secrets.get(where.file) ?? []), data.text]);
    }
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
