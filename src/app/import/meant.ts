import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { LANGUAGES } from '../../model/lang.js';
import { messages } from '../../text/messages/index.js';

/** What a cell that cannot be read was likely meant to say: a node by its title, or a choice by what reports call it in either language. */
export function meantBy(found: Finding, frameworks: readonly Framework[]): Finding {
  if (found.code !== 'CELL-INVALID') return found;
  const { column, problem, text, choices } = found.args;
  if (text === null) return found;
  const names =
    problem === 'id' && column === 'node' ? titlesIn(frameworks) : problem === 'choice' ? wordsFor(choices) : [];
  const [id] = names.find(([, name]) => plain(name) === plain(text)) ?? [];
  return id === undefined ? found : { ...found, args: { ...found.args, suggestion: id } };
}

type Named = readonly (readonly [id: string, name: string])[];

const titlesIn = (frameworks: readonly Framework[]): Named =>
  frameworks.flatMap(({ nodes }) =>
    Object.values(nodes).flatMap(({ id, title }) => Object.values(title).map((name) => [id, name] as const)),
  );

const wordsFor = (choices: readonly string[]): Named =>
  LANGUAGES.flatMap((lang) => {
    const { method, sourceKind, status } = messages(lang).vocabulary;
    return Object.entries({ ...method, ...sourceKind, ...status }).filter(([id]) => choices.includes(id));
  });

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();
