import type { Accepted } from '../../app/suggest/accepting.js';
import type { Suggestion, Suggestions } from '../../model/suggestions.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { inWords } from '../../text/localized.js';
import { messages } from '../../text/messages/index.js';
import type { Prompter } from '../prompter.js';
import type { Session } from '../session.js';

type Answer = 'yes' | 'no' | 'stop';

/** Asks about one suggestion after the other, each with its item and its keywords in context, until all are told or somebody stops. */
export async function askAbout(session: Session, prompter: Prompter, { suggestions }: Suggestions): Promise<Accepted> {
  const { lang } = session.options();
  const t = messages(lang).suggest;
  const accepted = new Map<string, Set<string>>();
  for (const { evidence, finding, factors, concepts } of suggestions) {
    if (factors.length + concepts.length > 0)
      session.say(`\n${terminalLine(evidence)}: ${terminalLine(inWords(finding, lang))}\n`);
    for (const { each, message } of [
      ...factors.map((factor) => ({ each: factor, message: t.ask(t.kind.factors, ...named(factor)) })),
      ...concepts.map((concept) => ({ each: concept, message: t.topic(...named(concept)) })),
    ]) {
      for (const { before, found, after } of each.clues)
        session.say(`  ${terminalLine(`${before}[${found}]${after}`)}\n`);
      const answer = await prompter.choose<Answer>({ message, choices: choices() });
      if (answer === 'stop') return accepted;
      if (answer === 'yes') accepted.set(evidence, (accepted.get(evidence) ?? new Set()).add(each.id));
    }
  }
  return accepted;

  function named({ title, id }: Suggestion): [string, string] {
    return [inWords(title, lang), id];
  }
  function choices(): { value: Answer; name: string }[] {
    return (['no', 'yes', 'stop'] as const).map((value) => ({ value, name: t.answers[value] }));
  }
}
