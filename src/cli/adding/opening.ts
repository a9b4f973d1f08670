import type { Answered } from '../../app/adding/answers.js';
import { frameworksOf, onlyRating } from '../../app/adding/frameworks.js';
import type { StudyPath } from '../../app/discover.js';
import { openStudy } from '../../app/study.js';
import type { EntryKind } from '../../model/edits.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { isId } from '../../model/ids.js';
import { nearest } from '../../model/nearest.js';
import type { Study } from '../../model/study.js';
import { messages } from '../../text/messages/index.js';
import { shower } from '../asking/shower.js';
import type { Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import { calledBy, programIn } from '../typed.js';
import type { ConfiguredWorkshop } from '../workshop.js';
import { faultsOf, type Setting } from './ask.js';
import { nodes, rating } from './choices/nodes.js';
import { textOf } from './scene.js';

/** Of which entry somebody is asked, and who rates. */
export interface Entered {
  readonly kind: EntryKind;
  readonly id: string | null;
  readonly rater: string | null;
  /** Whether a rating goes in place of the one that is there. */
  readonly replaces: boolean;
}

/** What questions are asked in; null where the study cannot be read, which is then said. */
export async function settingFor(
  session: Session,
  prompter: Prompter,
  workshop: ConfiguredWorkshop,
  path: StudyPath,
  entered: Entered,
): Promise<Setting | null> {
  const opened = openStudy(workshop, path, null);
  const { asRead: study } = opened;
  // A study that is wrong about something can be added to all the same.
  const frameworks = study ? frameworksOf(workshop, path, study) : [];
  if (!study || frameworks.length < study.frameworks.length) {
    await session.report(opened);
    return null;
  }
  const { lang } = session.options();
  return {
    ...entered,
    prompter,
    lang,
    t: messages(lang),
    opened,
    study,
    frameworks,
    show: shower(session),
  };
}

/** A study that nodes can be rated in by one framework alone is rated by that. */
export function withOnly({ kind, study, frameworks }: Setting, given: Answered): Answered {
  const framework = kind === 'rating' ? onlyRating(study, frameworks) : null;
  return framework === null ? given : { framework, ...given };
}

/** Why nobody can be asked: what was given cannot be meant, or there is nothing to choose from. */
export function hindrances(session: Session, setting: Setting, path: StudyPath, given: Answered): Finding[] {
  const { kind, study, t } = setting;
  const lacking = (flag: string, why: string): Finding[] => {
    session.say(`${why}\n`);
    return [finding('FLAG-MISSING', { flag }, null)];
  };
  const { nothingToChoose } = t.adding;
  if ((kind === 'evidence' || kind === 'session') && study.sources.size === 0) {
    const command = `${programIn(session)} add source ${calledBy(path)}`;
    return lacking(kind === 'evidence' ? '--from' : '--source', nothingToChoose.source(command));
  }
  if (kind === 'rating' && rating(setting).length === 0) return lacking('--framework', nothingToChoose.framework);
  const names = [...named(setting), ...(kind === 'rating' ? rated(setting, given) : [])];
  return names.length > 0 ? names : wrongIn(setting, given);
}

/** What the loader says of single answers. Of what a rating is called by it could say nothing else than `rated` does. */
function wrongIn(setting: Setting, given: Answered): Finding[] {
  const { framework, node, role: _role, ...fields } = given;
  let before: Answered = { ...(framework && { framework }), ...(node && { node }) };
  return Object.entries(fields).flatMap(([key, answer]) => {
    const faults = answer === null ? [] : faultsOf(setting, before, key, answer);
    before = { ...before, [key]: answer };
    return faults;
  });
}

/** Whether what the entry is called by can be: an id that nobody has, or a node of a framework that is not rated. */
function named({ kind, id, study }: Setting): Finding[] {
  if (id === null) return [];
  if (!isId(id)) return [finding('BAD-ID', { value: id }, null)];
  return KNOWN[kind](study).includes(id) ? [finding('ENTRY-EXISTS', { kind, id }, null)] : [];
}

function rated(setting: Setting, given: Answered): Finding[] {
  const frameworks = rating(setting);
  const [id, node] = [textOf({ answered: given }, 'framework'), textOf({ answered: given }, 'node')];
  const framework = frameworks.find((each) => each.id === id);
  if (!framework) {
    const known = frameworks.map((each) => each.id);
    return id === '' ? [] : [finding('UNKNOWN-FRAMEWORK', { id, suggestion: nearest(id, known), known }, null)];
  }
  if (node === '') return [];
  const choice = nodes(setting, framework).find(({ value }) => value === node);
  const suggestion = nearest(node, Object.keys(framework.nodes));
  if (!choice) return [finding('UNKNOWN-NODE', { id: node, suggestion, framework: id }, null)];
  return choice.closed === undefined ? [] : [finding('ENTRY-EXISTS', { kind: 'rating', id: `${id}/${node}` }, null)];
}

const KNOWN: Readonly<Record<EntryKind, (study: Study) => readonly string[]>> = {
  source: ({ sources }) => [...sources.keys()],
  session: ({ sessions }) => [...sessions.keys()],
  evidence: ({ evidence }) => [...evidence.keys()],
  factor: ({ factors }) => [...factors.keys()],
  proposal: ({ proposals }) => proposals.map(({ id }) => id),
  rating: () => [],
};
