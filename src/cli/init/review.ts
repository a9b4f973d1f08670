import type { Answers, NewSource } from '../../app/init/answers.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { clipped } from '../../text/wrapped.js';
import { askedAnew } from './ask.js';
import { stepAt, type Asking } from './step.js';
import { askSource } from './sources.js';

/** An answer, or one source of several, on a line, and how it is asked for anew. */
interface Line {
  readonly text: string;
  readonly anew: () => Promise<Answers>;
}

/** All that was answered, as lines for a terminal. */
export const answerLines = (answers: Answers, asking: Asking, columns: number): string[] =>
  linesOf(answers, asking).map(({ text }) => `  ${clipped(terminalLine(text), columns - 2, 1).join('')}`);

/** Asks which answer is to be another, and for that; the others stay as they are. */
export async function changed(answers: Answers, asking: Asking): Promise<Answers> {
  const t = messages(asking.lang);
  const lines = [...linesOf(answers, asking), oneMore(answers, asking)];
  const line = await asking.prompter.choose({
    message: t.adding.whichAnswer,
    choices: lines.map((each) => ({ value: each, name: each.text })),
  });
  return line.anew();
}

type Single = Exclude<keyof Answers, 'sources'>;

function linesOf(answers: Answers, asking: Asking): Line[] {
  const t = messages(asking.lang);
  const { labels } = t.starting;
  const said: Readonly<Record<Single, string | null>> = {
    agency: answers.agency,
    kind: answers.kind,
    region: answers.region,
    country: answers.country,
    period: answers.period && [...new Set([answers.period.from, answers.period.to])].join('..'),
    lang: t.starting.languages[answers.lang],
    frameworks: answers.frameworks.join(', '),
    codedFrom: answers.codedFrom && t.vocabulary.codedFrom[answers.codedFrom],
  };
  return [
    ...(Object.keys(said) as Single[]).map((key) => ({
      text: `${labels[key]}: ${said[key] ?? '-'}`,
      anew: () => askedAnew(key, answers, asking),
    })),
    ...answers.sources.map((source, i) => ({
      text: `${labels.source}: ${sourceText(source, t)}`,
      anew: () => withSource(answers, asking, i),
    })),
  ];
}

const oneMore = (answers: Answers, asking: Asking): Line => ({
  text: messages(asking.lang).starting.oneMoreSource,
  anew: () => withSource(answers, asking, answers.sources.length),
});

/** One source in place of another, or behind the last; where nothing is typed it is taken out. */
async function withSource(answers: Answers, asking: Asking, at: number): Promise<Answers> {
  const step = stepAt(answers, asking);
  const isNew = at === answers.sources.length;
  const source = await askSource(step, isNew ? step.t.moreSources : step.t.sourceAnew, (each) =>
    answers.sources.toSpliced(at, 1, each),
  );
  return { ...answers, sources: answers.sources.toSpliced(at, 1, ...(source ? [source] : [])) };
}

const sourceText = ({ kind, name, group }: NewSource, { vocabulary }: Messages): string =>
  `${name} (${[vocabulary.sourceKind[kind], ...(group === null ? [] : [group])].join(', ')})`;
