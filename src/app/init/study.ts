import { messages, type Messages } from '../../text/messages/index.js';
import type { Answers, NamedFramework, NewFile } from './answers.js';
import { idFrom, oneLine, quoted } from './names.js';
import { ratingsText, weightsText } from './ratings.js';
import { sourcesText, type Cast } from './sources.js';

/** Frameworks whose ratings stand in a file of their own. */
export interface Elsewhere {
  readonly file: NewFile;
  readonly frameworks: readonly NamedFramework[];
}

/** What the text of study.yaml is made of. */
export interface Draft {
  readonly answers: Answers;
  readonly cast: Cast;
  /** Those rated in this file. */
  readonly rated: readonly NamedFramework[];
  readonly elsewhere: readonly Elsewhere[];
}

/** The text of a first study.yaml: what is known, and every part besides as an example to uncomment. */
export function studyText({ answers, cast, rated, elsewhere }: Draft): string {
  const { lang } = answers;
  const say = messages(lang).init;
  const judged = { frameworks: rated, lang, item: cast.item };
  const isPlacing = [...rated, ...elsewhere.flatMap(({ frameworks }) => frameworks)].some(
    ({ framework }) => framework.positioning,
  );
  return `${headText(answers, cast, rated.length > 0)}
${sourcesText(cast, say)}
## ${say.sessions}
# sessions:
#   ${cast.session}: { source: ${cast.first}, method: ${cast.method}, date: 2000-01-31 }

## ${say.evidence}
# evidence:
#   - { id: ${cast.item}, from: ${cast.session}, at: ${say.at},${isPlacing ? ' shows: [my-factor],' : ''} finding: ${say.finding} }

${elsewhere.map((other) => elsewhereText(other, say)).join('')}${ratingsText(judged)}## ${say.factors}
# factors:
#   my-factor: { title: ${say.factor}, polarity: inhibiting, locus: internal }

${weightsText(judged)}## ${say.proposals}
# proposals:
#   - { id: my-remedy, title: ${say.remedy}, addresses: [my-factor], horizon: short, effort: 1, by: ${cast.first} }

## ${say.reporting}
# reporting:
#   interviewer: { says: ${say.interviewer} }
`;
}

/**
 * What the study is: its format, its agency, its frameworks. A period that is not known is a placeholder: today's date
 * would be a guess that looks like a fact. `isCoded`: whether it is rated here.
 */
export function headText(answers: Answers, cast: Pick<Cast, 'rule'>, isCoded: boolean): string {
  const { agency, lang, period, frameworks, codedFrom } = answers;
  const say = messages(lang).init;
  const when = period
    ? `period: { from: ${quoted(period.from)}, to: ${quoted(period.to)} }`
    : `# period: { from: ${say.firstDay}, to: ${say.lastDay} }`;
  return `# yaml-language-server: $schema=./study.schema.json
## ${say.head}
format: egov-study/1
id: ${quoted(idFrom(agency, 'study'))}
lang: ${lang}
agency:
  name: ${quoted(agency)}
${kindText(answers, say)}
${when}   # ${say.period}
${isCoded ? `coder: coder-a   # ${say.coder}\n` : ''}frameworks: [${frameworks.map(quoted).join(', ')}]
${codedFrom === null ? '# coded-from: field' : `coded-from: ${codedFrom}`}   # ${say.codedFrom}
# norms: [${cast.rule}]   # ${say.norms}
`;
}

function kindText({ kind, region, country }: Answers, say: Messages['init']): string {
  const line = (key: string, value: string | null, example: string): string =>
    value === null ? `#   ${key}: ${example}` : `  ${key}: ${quoted(value)}`;
  return [
    `${line('kind', kind, 'district-agency')}   # ${say.kind}`,
    line('region', region, say.region),
    line('country', country, 'ID'),
  ].join('\n');
}

const elsewhereText = ({ file, frameworks }: Elsewhere, say: Messages['init']): string => {
  const [ids, roles] = [
    frameworks.map(({ framework }) => framework.id),
    frameworks.flatMap(({ framework }) => framework.counts),
  ];
  return `## ${say.ratedElsewhere(oneLine(ids.join(', ')), [...new Set(roles)].join(', '), file.path)}\n\n`;
};
