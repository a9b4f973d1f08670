import { shellWord } from '../../encode/shell.js';
import type { FrameworkFindings } from '../../../model/findings/load/framework.js';
import type { FindingMessages } from '../finding-messages.js';
import { either } from '../../words.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean, noSuch, noSuchIn, writeOr } from './findings-phrases.js';

/** `1, 2, 3 or 4`. */
const oneOf = (levels: readonly number[]): string => either(levels.map(String), 'en');

const KINDS = { concepts: 'concept', factors: 'factor', remedies: 'remedy' };

export const frameworkFindings: FindingMessages<FrameworkFindings> = {
  'UNKNOWN-FRAMEWORK': {
    what: noSuch('framework'),
    why: 'Without the framework there is nothing to score by.',
    fix: ({ suggestion, known }) =>
      suggestion === null
        ? `write one of: ${choices(known)}; or a path such as ./my-framework.yaml`
        : `write ${suggestion}; the others are listed by "egov-assess frameworks list"`,
  },
  'FRAMEWORK-VERSION': {
    what: ({ wanted, found }) => `version ${wanted} is asked for, but version ${found} is here`,
    why: 'Another major version may score the same evidence differently.',
    fix: 'review the ratings against the version at hand and then name it, or use the release of egov-assess that has the other',
  },
  'UNKNOWN-NODE': {
    what: ({ id, suggestion, framework }) =>
      `the framework ${quoted(framework)} has no node ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'What is said of an unknown node would be lost.',
    fix: ({ suggestion, framework }) =>
      suggestion === null ? `look up the nodes with "egov-assess frameworks show ${framework}"` : `write ${suggestion}`,
  },
  'UNKNOWN-FACTOR': {
    what: noSuchIn('factor', ['this study']),
    why: 'A factor nobody has described cannot be ranked or answered.',
    fix: (args) =>
      writeOr(
        `describe the factor under "factors"${args.frameworks ? ', or list the framework that knows it under "frameworks"' : ''}`,
      )(args),
  },
  'UNKNOWN-CONCEPT': {
    what: noSuchIn('concept', []),
    why: 'Concepts are how frameworks, factors and remedies find each other.',
    fix: writeOr('use a concept of the catalogue (docs/catalogue.md)'),
  },
  'MEANING-DIFFERS': {
    what: ({ kind, id, frameworks }) =>
      `${frameworks.map(quoted).join(' and ')} both have a ${KINDS[kind]} ${quoted(id)}, and do not mean the same by it`,
    why: 'They are matched by id: what is said of the one is told of the other, and values are projected across.',
    fix: 'give one of them another id, or both the same title (a factor also the same polarity and locus)',
  },
  'UNKNOWN-REMEDY': {
    what: noSuch('remedy'),
    why: 'A recommendation nobody has described cannot be carried out.',
    fix: writeOr('use a remedy of the catalogue (docs/catalogue.md), or describe the remedy under "remedies"'),
  },
  'UNKNOWN-BAND': {
    what: noSuch('band'),
    why: 'A verdict can only be compared with a band the framework has.',
    fix: ({ known }) => `write one of: ${choices(known)}`,
  },
  'LEVEL-OFF-SCALE': {
    what: ({ node, level }) => `level ${level} of ${quoted(node)} is not on the scale`,
    why: 'A level the framework does not define means nothing and would distort the mean.',
    fix: ({ levels }) => `write level: ${oneOf(levels)}`,
  },
  'INHIBITOR-EXPECTED': {
    what: ({ remedy, factor }) =>
      `the remedy ${quoted(remedy)} is set against ${quoted(factor)}, which is an enabling factor`,
    why: 'A remedy works against what inhibits; what enables, it builds on.',
    fix: ({ factor }) => `name an inhibiting factor under "addresses", or move ${factor} to "uses"`,
  },
  'DUPLICATE-NODE': {
    what: ({ id }) => `the node id ${quoted(id)} is used twice in this framework`,
    why: 'A rating of it could mean either of the two.',
    fix: 'give one of them another id: ids must be unique in the whole framework, not only among siblings',
  },
  'SCALE-HOLE': {
    what: ({ levels, missing }) => `the scale has the levels ${levels.join(', ')}, but not ${missing}`,
    why: 'Means and gaps count every step, also the one that is left out.',
    fix: ({ missing }) => `describe level ${missing}, or number the levels without a gap`,
  },
  'SCALE-TOO-SHORT': {
    what: ({ levels }) => `the scale has ${levels.length === 0 ? 'no level' : 'only one level'}`,
    why: 'Where there is nothing better or worse, there is nothing to judge.',
    fix: 'describe at least two levels, the worst first',
  },
  'RUBRIC-LEVEL-OFF-SCALE': {
    what: ({ node, level }) => `${quoted(node)} speaks of level ${level}, which is not on the scale`,
    why: 'No rating can ever have this level, so what stands here is never used.',
    fix: ({ levels }) =>
      levels.length === 0
        ? 'delete it: the framework has no scale'
        : `move it to level ${oneOf(levels)}, or add the level to the scale`,
  },
  'WEAK-OFF-SCALE': {
    what: ({ level }) => `"weak-below" is ${level}, which is not a level of the scale`,
    why: 'It would count every indicator as weak, or none.',
    fix: ({ levels }) => `write weak-below: ${oneOf(levels)}`,
  },
  'TARGET-OFF-SCALE': {
    what: ({ level }) => `the target is ${level}, which is not a level of the scale`,
    why: 'Gaps are counted to the target, and a level that nobody can give is never met.',
    fix: ({ levels }) => `write target: ${oneOf(levels)}; or delete it to aim for the best level`,
  },
  'BANDS-NOT-ASCENDING': {
    what: ({ id, from, before }) =>
      `the band ${quoted(id)} starts at ${from}, not above ${before} where the one before it starts`,
    why: 'Bands that overlap give one score two verdicts.',
    fix: 'put the bands in ascending order, each with a higher "from" than the one before',
  },
  'BANDS-HOLE': {
    what: ({ from, lowest }) => `the first band starts at ${from}, but scores start at ${lowest}`,
    why: 'Scores in between would have no verdict.',
    fix: ({ lowest }) => `write "from: ${lowest}" for the first band, or add one below it`,
  },
  'BAND-OFF-SCALE': {
    what: ({ id, from, highest }) =>
      `the band ${quoted(id)} starts at ${from}, above the highest score there can be, ${highest}`,
    why: 'No score can ever reach it.',
    fix: ({ highest }) => `lower its "from" to at most ${highest}, or delete the band`,
  },
  'BANDS-OF-OTHER-SCORES': {
    what: ({ node, framework, were, are }) =>
      `the bands of ${quoted(node ?? framework)} are for scores from ${were.join(' to ')}, but here they run from ${are.join(' to ')}`,
    why: 'Bands that were made for other scores give verdicts that nobody meant.',
    fix: ({ node, framework }) =>
      node === null
        ? `write "edges" for these scores under "bands", or keep the nodes, weights and rule of ${quoted(framework)}`
        : `write "bands" for these scores under "change" for ${quoted(node)}, or keep its children and rule as in ${quoted(framework)}`,
  },
  'SUPERSEDES-ITSELF': {
    what: ({ id }) => `the framework ${quoted(id)} says that it replaces itself`,
    why: 'What is replaced is another framework, whose results do not continue in this one.',
    fix: 'name the other framework, or delete "supersedes"',
  },
  'EXTENDS-LOOP': {
    what: ({ paths }) => `these frameworks extend each other: ${paths.map(quoted).join(' → ')}`,
    why: 'None of them can be made before the others.',
    fix: 'let one of them stand alone, or extend another framework',
  },
  'EXTENDS-TOO-DEEP': {
    what: ({ limit }) => `more than ${limit} frameworks extend one another`,
    why: 'Nobody can tell any more what holds at the end of such a chain; a limit also keeps a hostile one from exhausting the machine.',
    fix: 'extend one that lies nearer to the whole framework, or write one of them whole ("format: egov-framework/1")',
  },
  'BASE-INVALID': {
    what: ({ path }) => `the framework that it extends has errors, the first in ${quoted(path)}`,
    why: 'An overlay says only what is different; without the other there is nothing it could differ from.',
    fix: ({ path }) => `run: egov-assess frameworks lint ${shellWord(path)}`,
  },
  'NODE-TAKEN': {
    what: ({ id, framework }) => `there is a node ${quoted(id)} in ${quoted(framework)} already`,
    why: 'Ratings refer to nodes by id, and two could not be told apart.',
    fix: 'give the new node another id, or write what differs under "change"',
  },
  'NODE-EMPTIED': {
    what: ({ node, framework }) =>
      node === null ? `all nodes of ${quoted(framework)} are dropped` : `all children of ${quoted(node)} are dropped`,
    why: 'A framework or a dimension without indicators can have no score, and is no indicator itself.',
    fix: ({ node }) =>
      node === null
        ? 'keep one of them, or add others'
        : `drop ${quoted(node)} as well, keep one of its children, or add another under it`,
  },
  'NODE-EMPTY': {
    what: ({ node }) => `the node ${quoted(node)} has an empty list of children`,
    why: 'It is neither an indicator that can be rated nor a dimension made of some.',
    fix: 'add nodes below it, or delete its "nodes" key to make it an indicator',
  },
  'NODES-MISSING': {
    what: () => 'the framework has a scale and no indicators',
    why: 'Where nothing can be rated there is never a score.',
    fix: 'describe at least one indicator under "nodes"; if factors on two axes make the result, delete "scale", "weak-below" and "bands" instead',
  },
  'SHIPPED-ID-TAKEN': {
    what: ({ id }) => `${quoted(id)} is the id of a framework that comes with the program`,
    why: 'A file that took the place of a shipped framework could change a verdict unnoticed.',
    fix: ({ id }) => `choose another id, such as ${id}-adapted`,
  },
};
