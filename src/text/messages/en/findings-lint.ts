import type { LintFindings } from '../../../model/findings/lint.js';
import { significant } from '../../numbers.js';
import { firstOf, listed, spans } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { axisOrSide, didYouMean, writeOr } from './findings-phrases.js';

const sides = { inhibiting: 'an inhibiting', enabling: 'an enabling' } as const;
const languages = { en: 'English', id: 'Indonesian' } as const;

const reached = {
  level: (ids: string, level: number | null) => `level ${String(level)} of ${ids}`,
  band: (ids: string) => `the band ${ids}`,
  quadrant: (ids: string) => `the quadrant ${ids}`,
  node: (ids: string) => `the node ${ids}`,
  remedy: (ids: string) => `the remedy ${ids}`,
};

const expectations = {
  score: 'the score',
  band: 'the band',
  status: 'the status',
  x: 'the position along x',
  y: 'the position along y',
  quadrant: 'the quadrant',
  factors: 'the inhibiting factors, in order,',
  remedies: 'the remedies',
} as const;

export const lintFindings: FindingMessages<LintFindings> = {
  'WEIGHTS-DO-NOT-SUM': {
    what: ({ node, sum, total, from }) =>
      `the weights ${node === null ? 'of the top nodes' : `below ${quoted(node)}`} sum to ${significant(sum)}, declared is ${significant(total)}${from === null ? '' : ` in ${quoted(from)}`}`,
    why: 'One mistyped weight shifts every score, and nothing else would show it.',
    fix: ({ node, sum, total, from }) =>
      `correct the weight that is wrong so that they sum to ${significant(total)}, or ${
        from === null
          ? 'correct "total"'
          : `declare the new sum here: "${node === null ? '' : `change: { ${node}: { `}total: ${significant(sum)}${node === null ? '' : ' } }'}"`
      }`,
  },
  'BAND-NEVER-REACHED': {
    what: ({ band }) => `no combination of levels gives a score in the band ${quoted(band)}`,
    why: 'Readers would take it for a verdict that can be earned.',
    fix: 'move the edges of the bands, or delete this one',
  },
  'LEVEL-WITHOUT-PROOF': {
    what: ({ node, level }) => `${quoted(node)} does not say what proves level ${level}`,
    why: 'On a cumulative ladder a level counts only with its evidence; raters must know which to ask for.',
    fix: ({ level }) => `add "${level}: [...]" under its "proof", with what must be shown`,
  },
  'LEVEL-WITHOUT-MEANING': {
    what: ({ node, level }) => `${quoted(node)} does not say what level ${level} looks like`,
    why: 'Two raters can agree on a level only where its meaning is written down.',
    fix: ({ level }) => `add "${level}: ..." under its "levels", as something that can be observed`,
  },
  'NODE-WITHOUT-CONCEPT': {
    what: ({ node }) => `the indicator ${quoted(node)} has no concept`,
    why: 'Concepts are how factors and remedies find an indicator.',
    fix: 'add "concepts: [...]" with at least one concept of the catalogue, such as staff-skills',
  },
  'TEXT-NOT-TRANSLATED': {
    what: ({ what, missing }) => `the text ${what} has no ${languages[missing]}`,
    why: 'A report would switch language in the middle of a table.',
    fix: ({ missing }) => `write the text as a map and add "${missing}: ..."`,
  },
  'TEXT-TO-FILL-IN': {
    what: ({ what, text, count, lines }) =>
      count === 1
        ? `the text ${what} is still to be written: ${quoted(text)}`
        : `${count} texts are still to be written, the first ${what}: ${quoted(text)}; they stand on lines ${spans(lines)}`,
    why: 'Reports and interview guides would print the placeholder.',
    fix: 'write the text in place of everything from < to >',
  },
  'KEYWORD-VAGUE': {
    what: ({ what, keyword }) => `the keyword ${quoted(keyword)} of ${what} finds far too much, or nothing at all`,
    why: 'With fewer than three letters beside a * it stands in nearly every sentence.',
    fix: 'write more of the word, or the whole of it without *',
  },
  'KEYWORD-TWICE': {
    what: ({ what, keyword }) => `the keyword ${quoted(keyword)} stands twice in ${what}`,
    why: 'It is found once all the same.',
    fix: 'delete one of them',
  },
  'KEYWORDS-ONE-LANGUAGE': {
    what: ({ what, missing }) => `${what} has no keywords in ${languages[missing]}`,
    why: 'Nothing that is written in that language is ever found by them.',
    fix: ({ missing }) => `write them as a map and add "${missing}: [...]"`,
  },
  'INHIBITOR-WITHOUT-REMEDY': {
    what: ({ factor }) => `no remedy addresses the inhibiting factor ${quoted(factor)}`,
    why: 'Every study that finds it would be left without advice.',
    fix: ({ factor }) => `add ${factor} to the "addresses" of a remedy, or write a remedy for it`,
  },
  'REMEDY-UNNEEDED': {
    what: ({ remedy }) => `nothing ever calls for the remedy ${quoted(remedy)}`,
    why: 'It answers no inhibiting factor, strengthens no concept and is no next step, so it is never recommended.',
    fix: 'say under "addresses" or "improves" what it is for, name it as the next step of a node, or delete it',
  },
  'CONCEPT-ONE-SIDED': {
    what: ({ concept, lacks }) => `the concept ${quoted(concept)} has no factor that is ${lacks}`,
    why: 'Where only one side is described, every study finds that side.',
    fix: ({ concept, lacks }) => `describe ${sides[lacks]} factor with "concepts: [${concept}]"`,
  },
  'USUAL-LOOP': {
    what: ({ factors }) => `usual effects run in a loop: ${[...factors, ...factors.slice(0, 1)].join(' \u2192 ')}`,
    why: 'In a loop everything is its own cause; only the evidence of a study may show one.',
    fix: 'delete the weakest link from "usually-leads-to"',
  },
  'SOURCE-UNKNOWN': {
    what: ({ source, suggestion }) => `there is no source ${quoted(source)} in this file${didYouMean(suggestion)}`,
    why: 'A basis that cannot be looked up is no basis.',
    fix: writeOr('add it under "sources"; a choice of your own is marked "convention"'),
  },
  'SOURCE-UNUSED': {
    what: ({ source }) => `nothing cites the source ${quoted(source)}`,
    why: 'A reference that nothing rests on lends weight it does not have.',
    fix: 'cite it where it is used, or delete it',
  },
  'NO-VECTOR-REACHES': {
    what: ({ what, ids, level }) => `no vector reaches ${reached[what](firstOf(ids.map(quoted), 'en'), level)}`,
    why: 'What no test case touches can break without anybody noticing.',
    fix: ({ level }) =>
      level === null
        ? 'add a vector to tests.yaml that leads to it'
        : `add a vector to tests.yaml that gives this level, such as one with "given: { all: ${level} }"`,
  },
  'VECTORS-MISSING': {
    what: ({ framework }) => `the framework ${quoted(framework)} has no vectors`,
    why: 'A framework that comes with the program must show that it scores as meant.',
    fix: 'write a tests.yaml beside it, whose vectors reach every level and band',
  },
  'VECTORS-FOR-ANOTHER': {
    what: ({ named, framework }) =>
      `these vectors are for the framework ${quoted(named)}, but stand beside ${quoted(framework)}`,
    why: 'Vectors copied from another framework would test what this one does not promise.',
    fix: ({ framework }) => `write "framework: ${framework}", or move the file`,
  },
  'VECTOR-FAILED': {
    what: ({ vector, what, node, expected, found }) =>
      `the vector ${quoted(vector)} fails: ${expectations[what]}${node === null ? '' : ` of ${quoted(node)}`} should be ${expected}, found ${found ?? 'nothing'}`,
    why: 'Either the framework no longer scores as it was meant to, or the expectation is wrong.',
    fix: 'work the case out by hand, then correct the framework or the vector',
  },
  'VECTOR-UNKNOWN-ID': {
    what: ({ vector, what, id, suggestion }) =>
      `the vector ${quoted(vector)} names the ${what} ${quoted(id)}, which the framework does not have${didYouMean(suggestion)}`,
    why: 'A case about something that does not exist tests nothing.',
    fix: writeOr('look the ids up with "egov-assess frameworks show"'),
  },
  'VECTOR-OFF-SCALE': {
    what: ({ vector, node, level }) =>
      `the vector ${quoted(vector)} gives ${node === null ? 'all indicators' : quoted(node)} level ${level}, which is not on the scale`,
    why: 'No rating could ever have this level.',
    fix: ({ levels }) => `use one of the levels ${levels.join(', ')}`,
  },
  'VECTOR-WEIGHTS-SUM': {
    what: ({ vector, axis, sign, sum }) =>
      `the weights of the vector ${quoted(vector)} on ${axisOrSide(axis, sign)} sum to ${significant(sum)} instead of 1`,
    why: 'No study may have such weights: what comes out here proves nothing of what will come out there.',
    fix: ({ factors }) => `correct the weights of ${listed(factors, 'en')}`,
  },
};
