import { scoresNodes, type Framework, type FrameworkNode } from '../../model/framework.js';
import { inLanguage, type Lang } from '../../model/lang.js';
import { nth } from '../../model/nth.js';
import { ladderAt } from '../../model/range.js';
import type { Role } from '../../model/study.js';
import { shellWord } from '../../text/encode/shell.js';
import { messages } from '../../text/messages/index.js';
import type { NamedFramework } from './answers.js';
import { oneLine } from './names.js';

/** What the examples of judgements are made of. `item`: the one item of evidence in the examples. */
export interface Rated {
  readonly frameworks: readonly NamedFramework[];
  readonly lang: Lang;
  readonly item: string;
}

/** Ratings of all indicators, as examples; nothing where no framework scores any. */
export function ratingsText({ frameworks, lang, item }: Rated): string {
  const scored = frameworks.filter(({ framework }) => scoresNodes(framework));
  if (scored.length === 0) return '';
  const say = messages(lang).init;
  const isProven = scored.some(({ framework }) =>
    leavesOf(framework).some(({ id }) => ladderAt(framework, id).cumulative),
  );
  const trees = scored.map(({ framework }) =>
    [`#   ${framework.id}:`, ...leavesOf(framework).map((leaf) => leafExample(leaf, framework, lang, item))].join('\n'),
  );
  return `## ${say.ratings(showing(scored))}
${isProven ? `## ${say.proven}\n` : ''}# ratings:
${trees.join('\n')}

`;
}

/** On a cumulative ladder an item proves a level, and the worst needs no proof; elsewhere a level is given. */
function leafExample({ id, title }: FrameworkNode, framework: Framework, lang: Lang, item: string): string {
  const { cumulative, levels } = ladderAt(framework, id);
  const judgement = cumulative
    ? `evidence: { ${item}: ${nth(levels, 1).value} }`
    : `level: ${nth(levels, 0).value}, evidence: [${item}]`;
  return `#     ${id}: { ${judgement}, why: ${messages(lang).init.why} }   # ${oneLine(inLanguage(title, lang).text)}`;
}

/** Weights of factors, as an example; nothing where no framework has axes. */
export function weightsText({ frameworks, lang }: Rated): string {
  const placing = frameworks.flatMap(({ framework, reference }) =>
    framework.positioning ? [{ framework, reference, from: framework.positioning.weighting.ratings.from }] : [],
  );
  if (placing.length === 0) return '';
  return `## ${messages(lang).init.weights(showing(placing))}
# factor-ratings:
${placing.map(({ framework, from }) => `#   ${framework.id}:\n#     my-factor: { weight: 1, level: ${String(from)} }`).join('\n')}

`;
}

/** The text of a first sheet of ratings under `ratings/`, for a rater of this role. */
export function sheetText(rated: Rated, role: Role): string {
  const say = messages(rated.lang).init;
  const roles = [...new Set(rated.frameworks.flatMap(({ framework }) => framework.counts))];
  return `# yaml-language-server: $schema=../ratings.schema.json
## ${say.sheetHead}
format: egov-ratings/1
rater: ${role}-1   # ${say.rater}
role: ${role}   # ${say.role(roles.join(', '))}

${ratingsText(rated)}${weightsText(rated)}`.replace(/\n\n$/u, '\n');
}

const leavesOf = ({ nodes }: Framework): FrameworkNode[] =>
  Object.values(nodes).filter((node) => node.children.length === 0);

const showing = (frameworks: readonly Pick<NamedFramework, 'reference'>[]): string =>
  frameworks.map(({ reference }) => `egov-assess frameworks show ${shellWord(oneLine(reference))}`).join('; ');
