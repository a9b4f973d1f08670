import { firstFree } from '../../model/ids.js';
import { isSpeaking, METHODS_FOR, type Method } from '../../model/study.js';
import type { Messages } from '../../text/messages/index.js';
import type { NewSource } from './answers.js';
import { idFrom, quoted } from './names.js';

/** The sources of a new study by their ids, and the ids that its examples speak of. */
export interface Cast {
  readonly sources: readonly (NewSource & { readonly id: string })[];
  /** Of examples: a place and a rule, and the source of the one session. */
  readonly office: string;
  readonly rule: string;
  readonly first: string;
  readonly method: Method;
  readonly session: string;
  /** The one item of evidence: where it comes from, and no hint at an indicator. */
  readonly item: string;
}

export function castOf(given: readonly NewSource[]): Cast {
  const taken = new Set<string>();
  const free = (id: string): string => {
    const found = firstFree(id, (each) => taken.has(each));
    taken.add(found);
    return found;
  };
  const sources = given.map((source) => ({ ...source, id: free(idFrom(source.name, source.kind)) }));
  const [first] = sources;
  const [office, rule] = [free('office'), free('rule')];
  const id = first?.id ?? free('head');
  const session = free(`${id}-1`);
  return {
    sources,
    office,
    rule,
    first: id,
    method: METHODS_FOR[first?.kind ?? 'informant'][0],
    session,
    item: `${session}-01`,
  };
}

/** The sources that are known, and examples of more; all of them examples where none is known. */
export function sourcesText({ sources, office, rule, first }: Cast, say: Messages['init']): string {
  const isKnown = sources.length > 0;
  const lines = isKnown
    ? ['sources:', ...sources.map((source) => `  ${source.id}: ${sourceText(source)}`)]
    : ['# sources:', `#   ${first}: { kind: informant, role: ${say.headOfAgency}, group: leadership }`];
  return `## ${say.sources}
${lines.join('\n')}
#   ${office}: { kind: place, title: ${say.office} }
#   ${rule}: { kind: document, title: ${say.rule}, status: enacted }
`;
}

function sourceText({ kind, name, group }: NewSource): string {
  const called = isSpeaking(kind) ? 'role' : 'title';
  return `{ kind: ${kind}, ${called}: ${quoted(name)}${group === null ? '' : `, group: ${quoted(group)}`} }`;
}
