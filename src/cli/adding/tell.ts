import type { StudyPath } from '../../app/discover.js';
import type { StudyChange } from '../../app/edit.js';
import { nameOf, type EntryKind } from '../../model/edits.js';
import { topOf } from '../../model/places.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import type { Session } from '../session.js';
import { calledBy, programIn } from '../typed.js';

/** What mostly comes next: a line to copy that says nothing of what is not known yet, so that it is asked for. */
const STEPS: Readonly<Record<EntryKind, (study: string, id: string) => string>> = {
  source: (study, id) => `add session ${study} --source ${id}`,
  session: (study, id) => `add evidence ${study} --from ${id}`,
  evidence: (study, id) => `add rating ${study} --evidence ${id}`,
  rating: (study) => `score ${study}`,
  factor: (study, id) => `add evidence ${study} --shows ${id}`,
  proposal: (study) => `report ${study} -o report.md`,
};

/** Where the entries stand now, and what to do next. */
export function tell(session: Session, study: StudyPath, change: StudyChange): void {
  const say = messages(session.options().lang).add;
  change.entries.forEach((entry, i) => {
    const { file, line } = change.places[i] ?? topOf(study.file);
    session.print(`${say.added(`${terminalLine(file)}:${String(line)}`, say.kind[entry.kind], nameOf(entry))}\n`);
  });
  const [first] = change.entries;
  if (first)
    session.print(`${say.next(`${programIn(session)} ${STEPS[first.kind](calledBy(study), nameOf(first))}`)}\n`);
}
