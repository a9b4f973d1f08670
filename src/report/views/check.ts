import { entry } from '../../model/at.js';
import type { CheckResult, GateResult, Requirement } from '../../model/gates.js';
import type { Lang } from '../../model/lang.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { beside, decimal, inFull } from '../../text/numbers.js';
import { cell, code, heading, left, paragraph, right, strong, table, toned } from '../compose.js';
import { agencyName, inWords } from '../context.js';
import { asked } from '../phrases/gates.js';
import { placeText } from '../phrases/links.js';
import type { Block, Cell, Document, Inline, Tone } from '../tree.js';

/** How one study came out of its gates: each gate with what it asks and what was found. */
export function check(result: CheckResult, lang: Lang): Document {
  const t = messages(lang).gate;
  const { agency, framework, today, gates } = result;
  return {
    blocks: [
      heading(1, t.title(agencyName(agency, lang))),
      paragraph([t.by(inWords(framework.title, lang), framework.version), t.today(today), t.unknownFails].join(' ')),
      ...(gates.length === 0
        ? [paragraph(t.noGates)]
        : [
            table(
              [left(t.gate), left(t.asks), left(t.found), left(t.outcome), left(t.from)],
              gates.map((gate) => gateRow(gate, lang)),
            ),
            ...verdict(gates, lang),
          ]),
    ],
  };
}

/** How several studies came out: the gates once, then each study with those it did not pass. */
export function checks(results: readonly CheckResult[], lang: Lang): Document {
  const t = messages(lang).gate;
  const days = [...new Set(results.map(({ today }) => today))];
  const gates = new Map(results.flatMap((result) => result.gates.map((gate) => [gate.id, gate] as const)));
  return {
    blocks: [
      heading(1, t.several),
      paragraph([...days.map(t.today), t.unknownFails].join(' ')),
      gates.size === 0
        ? paragraph(t.noGates)
        : table(
            [left(t.gate), left(t.asks), left(t.from)],
            [...gates.values()].map((gate) => [
              cell(code(gate.id)),
              cell(asked(gate.requirement, lang)),
              cell(origin(gate)),
            ]),
          ),
      table(
        [left(t.study), left(t.framework), right(t.scoreColumn), left(t.outcome), left(t.failed)],
        results.map((result) => studyRow(result, lang)),
      ),
      ...verdict(
        results.flatMap((result) => result.gates),
        lang,
      ),
    ],
  };
}

function gateRow(gate: GateResult, lang: Lang): Cell[] {
  return [
    cell(code(gate.id)),
    cell(asked(gate.requirement, lang)),
    cell(found(gate, lang)),
    cell(outcome(gate, lang)),
    cell(origin(gate)),
  ];
}

function outcome({ passed, suppressed, severity }: GateResult, lang: Lang): Inline {
  const t = messages(lang).gate;
  if (passed) return toned('good', t.passed);
  return suppressed ? toned('quiet', t.suppressed) : toned(TONES[severity], t.failing[severity]);
}

function studyRow({ study, framework, result, gates, passed }: CheckResult, lang: Lang): Cell[] {
  const t = messages(lang).gate;
  const failed = gates.filter(isFailed);
  return [
    cell(code(study.id)),
    cell(code(framework.id)),
    cell(result.score === null ? '–' : decimal(result.score, lang)),
    cell(toned(passed ? 'good' : 'weak', `${String(gates.length - failed.length)}/${String(gates.length)}`)),
    cell(failed.length === 0 ? t.none : failed.map(({ id }) => id).join(', ')),
  ];
}

const TONES: Readonly<Record<GateResult['severity'], Tone>> = {
  error: 'weak',
  warning: 'fair',
  note: 'quiet',
};

/** How many are not passed; of what is suppressed it says neither that it is passed nor that it fails. */
function verdict(gates: readonly GateResult[], lang: Lang): Block[] {
  const t = messages(lang).gate;
  const spared = gates.filter(isSpared).length;
  const asking = gates.length - spared;
  const said = [
    ...(asking > 0 ? [t.verdict(gates.filter(isFailed).length, asking)] : []),
    ...(spared > 0 ? [t.spared(spared)] : []),
  ];
  return said.length > 0 ? [paragraph(strong(said.join(' ')))] : [];
}

const isSpared = ({ passed, suppressed }: GateResult): boolean => !passed && suppressed;

const isFailed = ({ passed, suppressed }: GateResult): boolean => !passed && !suppressed;

const origin = ({ from }: GateResult) =>
  from.kind === 'file' ? code(placeText(from.place)) : from.kind === 'flag' ? code(from.flag) : null;

/** What was found of it, in the unit of what is asked. */
function found({ requirement, found: value }: GateResult, lang: Lang): string {
  const t = messages(lang).gate;
  if (value === null) return t.nothing;
  if (typeof value === 'string') return gradeOrBand(value, requirement, messages(lang));
  switch (requirement.kind) {
    case 'score':
    case 'agreement':
      return beside(value, requirement.least, lang);
    case 'coverage':
      return `${beside(100 * value, 100 * requirement.least, lang, 1)}%`;
    case 'checklist':
      return t.unmet(value);
    case 'remedied':
      return t.bare(value);
    case 'any':
      return t.ways(value);
    default:
      return inFull(value, lang);
  }
}

const gradeOrBand = (id: string, { kind }: Requirement, { vocabulary }: Messages): string =>
  kind === 'strength' ? entry(vocabulary.grade, id) : id;
