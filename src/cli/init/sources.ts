import type { NewSource } from '../../app/init/answers.js';
import { isSpeaking, SOURCE_KINDS } from '../../model/study.js';
import { messages } from '../../text/messages/index.js';
import { askGroup } from '../groups.js';
import { faultOf, type Step } from './step.js';

/** One source after the other, until nothing is typed. */
export async function askSources(step: Step): Promise<readonly NewSource[]> {
  const { t } = step;
  for (let sources: readonly NewSource[] = []; ;) {
    const before = sources;
    const source = await askSource(step, before.length === 0 ? t.source : t.moreSources, (each) => [...before, each]);
    if (!source) return sources;
    sources = [...sources, source];
  }
}

/** One source; null where nothing is typed. `among`: it with the others of the study. */
export async function askSource(
  { prompter, t, ...step }: Step,
  message: string,
  among: (source: NewSource) => readonly NewSource[],
): Promise<NewSource | null> {
  const fault = (source: NewSource): string | null => faultOf(step, () => ({ sources: among(source) }));
  const name = await prompter.text({
    message,
    wrong: (typed) => (typed === '' ? null : fault({ kind: 'informant', name: typed, group: null })),
  });
  if (name === '') return null;
  const kind = await prompter.choose({
    message: t.sourceKind,
    choices: SOURCE_KINDS.map((value) => ({ value, name: t.sourceKinds[value] })),
  });
  const group = isSpeaking(kind)
    ? await askGroup({
        prompter,
        t: messages(step.lang),
        wanted: step.groups(step.answers.frameworks),
        lacking: null,
        fault: (id) => fault({ kind, name, group: id }),
      })
    : null;
  return { kind, name, group };
}
