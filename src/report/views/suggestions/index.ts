import type { Lang } from '../../../model/lang.js';
import {
  PROPOSABLE,
  type Clue,
  type ItemSuggestions,
  type Proposable,
  type Suggestions,
} from '../../../model/suggestions.js';
import { shellWord } from '../../../text/encode/shell.js';
import { messages } from '../../../text/messages/index.js';
import { decimal } from '../../../text/numbers.js';
import {
  cell,
  code,
  entryHeading,
  heading,
  left,
  paragraph,
  right,
  separated,
  strong,
  table,
  toned,
  worded,
  type Piece,
} from '../../compose.js';
import { agencyName } from '../../context.js';
import type { Block, Cell, Document } from '../../tree.js';

/** Most clues shown of one suggestion. */
const CLUES = 3;

/** What is proposed for evidence: item by item, each proposal with its keywords in context; and the command that takes the first. */
export function suggestionsView(found: Suggestions, taker: Taker, lang: Lang): Document {
  const t = messages(lang).suggest;
  const { items, open, taken, suggestions } = found;
  const [first] = suggestions.flatMap(({ evidence, factors, concepts }) =>
    [...factors, ...concepts].map(({ id }) => ({ evidence, id })),
  );
  const blocks = [
    heading(1, t.title(agencyName(found.agency, lang))),
    paragraph(t.looked(open, items, suggestions.length), taken === 0 ? null : ` ${t.taken(taken)}`),
    ...(suggestions.length === 0 ? [paragraph(open === 0 ? t.nothingOpen : t.nothingFound)] : [paragraph(t.caution)]),
    ...suggestions.flatMap((item) => itemBlocks(item, lang)),
    ...(first ? [paragraph(toned('quiet', code(acceptCommand(taker, first))))] : []),
  ];
  return { blocks };
}

/** Who may say yes, and to what. */
export interface Taker {
  /** The path of the study, as it was given. */
  readonly study: string;
  readonly coder: string;
}

const acceptCommand = ({ study, coder }: Taker, { evidence, id }: { evidence: string; id: string }): string =>
  ['egov-assess', 'suggest', study, '--accept', `${evidence}=${id}`, '--by', coder].map(shellWord).join(' ');

function itemBlocks(item: ItemSuggestions, lang: Lang): Block[] {
  const t = messages(lang).suggest;
  return [
    entryHeading(3, item.evidence),
    paragraph(worded(item.finding, lang)),
    table(
      [left(t.proposal), right(t.score), left(t.context)],
      PROPOSABLE.flatMap((kind) => rows(item, kind, lang)),
    ),
  ];
}

const rows = (item: ItemSuggestions, kind: Proposable, lang: Lang): Cell[][] =>
  item[kind].map(({ id, title, score, clues }) => [
    cell(messages(lang).suggest.kind[kind], ' ', code(id), ': ', worded(title, lang)),
    cell(decimal(score, lang)),
    cell(
      separated(
        clues.slice(0, CLUES).map((clue) => inContext(clue, lang)),
        ' · ',
      ),
    ),
  ]);

const inContext = ({ before, found, after, of }: Clue, lang: Lang): Piece => [
  before,
  // Bold alone would not be seen in plain text.
  strong(`[${found}]`),
  after,
  of === 'quote' ? messages(lang).suggest.quote : null,
];
