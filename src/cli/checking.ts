import { topOf } from '../model/places.js';
import { openBaseline, untrustedBaseline } from '../app/baseline.js';
import { holdingOn, type Checking, type Past } from '../app/check.js';
import { missingFolders, unbound } from '../app/gates.js';
import { finding } from '../model/findings/index.js';
import type { Gate } from '../model/gates.js';
import { folderOf } from '../model/paths.js';
import type { PartialDate } from '../model/study.js';
import { publishing, type PublicOption } from './public.js';
import type { Session } from './session.js';
import type { ConfiguredWorkshop, ReadingOptions } from './workshop.js';

/** The flags that say what studies are held against. */
export interface CheckingOptions extends ReadingOptions, PublicOption {
  readonly framework?: readonly string[];
  readonly failUnder?: number;
  readonly today?: PartialDate;
  readonly trusted?: string;
  readonly baseline?: string;
  readonly tolerance?: number;
  readonly updateBaseline?: boolean;
}

/** What studies are held against; null where something of it cannot be meant, which is then said. */
export async function checkingOf(
  session: Session,
  workshop: ConfiguredWorkshop,
  options: CheckingOptions,
): Promise<Checking | null> {
  const gates = await gatesOf(session, workshop, options);
  if (!gates) return null;
  const past = await pastOf(session, workshop, options);
  if (!past) return null;
  const today = options.today ?? session.io.today();
  const { holding, findings } = holdingOn(workshop.settings.suppressions, today);
  await session.report({ findings, texts: new Map() });
  return {
    gates,
    suppressions: holding,
    base: baseOf(workshop, options.trusted ?? null),
    frameworks: options.framework ?? null,
    today,
    past,
    publishing: publishing(options).publishing ?? null,
  };
}

/** What becomes of the assessments besides; null where a baseline cannot be used, which is then said. */
async function pastOf(
  session: Session,
  { ports }: ConfiguredWorkshop,
  { baseline: path, tolerance = 0, trusted, updateBaseline }: CheckingOptions,
): Promise<Past | null> {
  if (path === undefined) return { kind: 'ignored' };
  if (updateBaseline) return { kind: 'recorded' };
  const file = path.replaceAll('\\', '/');
  const untrusted = trusted === undefined ? [] : untrustedBaseline(ports.files, file, trusted.replaceAll('\\', '/'));
  await session.report({ findings: untrusted, texts: new Map() });
  if (untrusted.length > 0) return null;
  const { baseline, ...diagnosed } = openBaseline(ports, file, tolerance);
  await session.report(diagnosed);
  return baseline && { kind: 'compared', baseline };
}

/** The folder from which gates name those of studies: a trusted config stands for the one where the command runs. */
const baseOf = ({ settings }: ConfiguredWorkshop, trusted: string | null): string =>
  settings.file === null || trusted !== null ? '.' : folderOf(settings.file);

/** The gates of the run; null where there is none, or one that cannot be meant, which is then said. */
async function gatesOf(
  session: Session,
  workshop: ConfiguredWorkshop,
  { failUnder, trusted, framework, baseline }: CheckingOptions,
): Promise<readonly Gate[] | null> {
  const { settings, ports } = workshop;
  const gates = [...settings.gates, ...(failUnder === undefined ? [] : [underGate(failUnder)])];
  const unmeant =
    gates.length === 0 && baseline === undefined
      ? [finding('NO-GATES', { config: settings.file }, settings.file === null ? null : topOf(settings.file))]
      : [
          ...missingFolders(gates, baseOf(workshop, trusted ?? null), ports.files),
          ...(trusted !== undefined && framework === undefined ? unbound(gates) : []),
        ];
  await session.report({ findings: unmeant, texts: new Map() });
  return unmeant.length > 0 ? null : gates;
}

const underGate = (least: number): Gate => ({
  id: '--fail-under',
  requirement: { kind: 'score', node: null, least },
  framework: null,
  studies: null,
  severity: 'error',
  why: null,
  from: { kind: 'flag', flag: '--fail-under' },
});
