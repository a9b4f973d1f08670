import { idFrom } from '../app/init/names.js';
import type { Framework } from '../model/framework.js';
import type { Messages } from '../text/messages/index.js';
import type { Prompter } from './prompter.js';

/** The groups that frameworks want to hear, each once. */
export const groupsWanted = (frameworks: readonly Pick<Framework, 'nodes'>[]): readonly string[] => [
  ...new Set(frameworks.flatMap(({ nodes }) => Object.values(nodes)).flatMap(({ needs }) => needs.groups ?? [])),
];

interface Asking {
  readonly prompter: Prompter;
  readonly t: Messages;
  readonly wanted: readonly string[];
  /** What is asked, if it is not about one source. */
  readonly message?: string;
  /** Why it cannot be left open; null where it can. */
  readonly lacking: string | null;
  /** What is wrong with a group, for whoever typed it; null where nothing is. */
  readonly fault: (group: string) => string | null;
}

/** Asks for which group somebody speaks: one that a framework wants to hear, or another in words of one's own; null: left open. */
export async function askGroup(asking: Asking): Promise<string | null> {
  const { prompter, t, wanted, lacking, message = t.adding.whichGroup } = asking;
  if (wanted.length === 0) return typedGroup(asking);
  const chosen = await prompter.choose<{ readonly group: string | null } | 'another'>({
    message,
    choices: [
      ...wanted.map((id) => ({ value: { group: id }, name: called(id, t) })),
      { value: 'another', name: t.adding.anotherGroup },
      ...(lacking === null ? [{ value: { group: null }, name: t.adding.notKnown }] : []),
    ],
  });
  return chosen === 'another' ? typedGroup(asking) : chosen.group;
}

/** What is typed becomes an id, since a framework knows a group by that. */
async function typedGroup({ prompter, t, lacking, fault }: Asking): Promise<string | null> {
  const id = (typed: string): string => idFrom(typed, typed);
  const typed = await prompter.text({
    message: lacking === null ? t.adding.open(t.adding.group) : t.adding.group,
    wrong: (word) => (word === '' ? lacking : fault(id(word))),
  });
  return typed === '' ? null : id(typed);
}

function called(id: string, { vocabulary }: Messages): string {
  const name = vocabulary.groups.get(id) ?? id;
  return name === id ? id : `${name} (${id})`;
}
