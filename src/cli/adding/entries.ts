import { writtenEntries, type WrittenEntries } from '../../app/adding/written.js';
import { readInput } from '../../files/input.js';
import type { EntryKind } from '../../model/edits.js';
import type { Session } from '../session.js';
import { usageError } from '../usage.js';
import type { ConfiguredWorkshop } from '../workshop.js';

/** How findings call what comes in by standard input. */
const INPUT = '<stdin>';

/** The entries of a file, or with `-` of standard input. Nobody types them there: whoever gets no prompt would not know what is waited for. */
export function entriesFrom(
  { io }: Session,
  { ports }: ConfiguredWorkshop,
  typed: string,
  kind: EntryKind,
): WrittenEntries {
  if (typed !== '-') return writtenEntries(ports, typed, kind);
  if (io.terminal?.isTyped() === true) usageError((t) => t.add.entriesTyped);
  const files = { ...ports.files, read: (_: string, limit: number) => readInput(limit), real: () => null };
  return writtenEntries({ ...ports, files }, INPUT, kind);
}
