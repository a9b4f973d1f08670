import type { NamedFramework } from '../../app/init/answers.js';
import { isPath } from '../../app/shelf.js';
import type { Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { join } from '../../model/paths.js';
import { inWords } from '../../text/localized.js';
import type { Choice } from '../prompter.js';
import type { ConfiguredWorkshop } from '../workshop.js';

interface Found {
  readonly frameworks: readonly NamedFramework[];
  readonly findings: readonly Finding[];
}

/** The frameworks as a study in this folder would find them; without those that cannot be had, of which findings tell. */
export function frameworksNamed({ shelf }: ConfiguredWorkshop, folder: string, references: readonly string[]): Found {
  const found = references.map((reference) => ({ reference, ...shelf.find(reference, folder, null) }));
  return {
    frameworks: found.flatMap(({ reference, framework }) => (framework ? [{ reference, framework }] : [])),
    findings: found.flatMap(({ framework, findings }) => (framework ? [] : findings)),
  };
}

/** A framework of a study in this folder, as it is named from where the user stands. */
export function seenFromHere({ shelf }: ConfiguredWorkshop, folder: string, reference: string): string {
  if (isPath(reference)) return join(folder, reference);
  const [id = ''] = reference.split('@');
  return shelf.packs(id, '.').length > 0 ? reference : (shelf.packs(id, folder)[0]?.path ?? reference);
}

/** Every framework that a study in this folder can name, and what each judges. */
export function frameworksToChoose(workshop: ConfiguredWorkshop, folder: string, lang: Lang): Choice<string>[] {
  const { frameworks } = frameworksNamed(workshop, folder, workshop.shelf.ids(folder));
  return frameworks.map(({ reference, framework: { title, summary } }) => ({
    value: reference,
    name: `${inWords(title, lang)} (${reference})`,
    ...(summary && { hint: firstSentence(inWords(summary, lang)) }),
  }));
}

/** Up to the full stop after which another sentence begins. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
