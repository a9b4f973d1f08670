import type { Pair } from '../../../app/adding/answers.js';
import { TOOL } from '../../../app/tool.js';
import { isSpeaking, QUOTE_CONSENTS, SPOKEN_METHODS } from '../../../model/study.js';
import { LANGUAGES } from '../../../model/lang.js';
import { concepts, factors } from '../choices/factors.js';
import { called, isUnmet, norms, origins } from '../../asking/sources.js';
import { isAmong, oneOf, several, typed, typedAlways } from '../question.js';
import { idsOf, isSaid, textOf, type Question, type Scene } from '../scene.js';

/** The session or source, the last session first; who speaks of whom no session is written down is asked about. */
const from: Question = {
  keys: ['from'],
  async ask(scene) {
    const { prompter, t, study } = scene;
    for (;;) {
      const id = await prompter.search({ message: t.adding.from, choices: origins(scene) });
      const source = study.sources.get(id);
      if (!source || !isUnmet(scene, id)) return { from: id };
      const message = t.adding.noSession(called(source, scene), `${TOOL.name} add session`);
      const goesOn = await prompter.confirm({ message, usual: true });
      if (goesOn) return { from: id };
    }
  },
  holds: isAmong(origins),
  settles: ['date', 'self-report', 'second-hand'],
};

/** Rules that it shows are not carried out, each with its article. */
const against: Question = {
  keys: ['against'],
  when: (scene) => norms(scene).length > 0,
  async ask(scene) {
    const { prompter, t } = scene;
    const { none, more, enough, article, open } = t.adding;
    const ids = await prompter.several({ message: t.adding.against, choices: norms(scene), more, enough, none });
    const pairs: Pair[] = [];
    for (const name of ids) {
      const wrong = (at: string): string | null => (at === '' ? null : scene.fault('against', [{ name, with: at }]));
      const at = await prompter.text({ message: open(article(name)), wrong });
      pairs.push({ name, with: at === '' ? null : at });
    }
    return { against: pairs.length === 0 ? null : pairs };
  },
  holds: isAmong(norms),
};

/** Whether somebody told it. */
function isTold(scene: Scene): boolean {
  const { study } = scene;
  const id = textOf(scene, 'from');
  const session = study.sessions.get(id);
  const source = study.sources.get(id);
  return session ? SPOKEN_METHODS.includes(session.method) : source !== undefined && isSpeaking(source.kind);
}

/** Whether the source was a witness, in three answers of which only two are written. */
const knows: Question = {
  keys: ['self-report', 'second-hand'],
  when: isTold,
  async ask({ prompter, t }) {
    const { knows: message, knowings } = t.adding;
    const { itself, selfReport, secondHand } = knowings;
    const answer = await prompter.choose<'self-report' | 'second-hand' | null>({
      message,
      choices: [
        { value: null, name: itself },
        { value: 'self-report', name: selfReport },
        { value: 'second-hand', name: secondHand },
      ],
    });
    return {
      'self-report': answer === 'self-report' ? true : null,
      'second-hand': answer === 'second-hand' ? true : null,
    };
  },
  holds: () => true,
};

const isQuoted = (scene: Scene): boolean => isSaid(scene, 'quote.text');

/** One finding. */
export const evidence: readonly Question[] = [
  from,
  typed('at', (t) => t.at),
  typed(
    'date',
    (t) => t.day,
    ({ study, ...scene }) => !study.sessions.has(textOf(scene, 'from')),
  ),
  typedAlways('finding', (t) => t.finding),
  { ...typed('quote.text', (t) => t.quote), settles: ['quote.lang', 'quote.consent'] },
  oneOf(
    'quote.lang',
    (t) => t.quoteLang,
    ({ t }) => LANGUAGES.map((value) => ({ value, name: t.adding.languages[value] })),
    {
      open: (t) => t.notKnown,
      when: isQuoted,
      usual: ({ study }) => study.lang,
    },
  ),
  oneOf(
    'quote.consent',
    (t) => t.quoteConsent,
    // What harms nobody comes first.
    ({ t }) => QUOTE_CONSENTS.map((value) => ({ value, name: t.adding.consents[value] })).reverse(),
    {
      when: isQuoted,
    },
  ),
  against,
  several('shows', (t) => t.shows, factors),
  several(
    'denies',
    (t) => t.denies,
    (scene) => factors(scene).filter(({ value }) => !idsOf(scene.answered['shows']).includes(value)),
  ),
  several('about', (t) => t.about, concepts, { when: (scene) => !isSaid(scene, 'shows') && !isSaid(scene, 'denies') }),
  knows,
];
