import { checkCatalogue, checkTests } from '../../app/frameworks.js';
import { twins, type Named } from '../../app/twins.js';
import { checkMapping } from '../../app/mapping/checked.js';
import { checkChecklist, checkConfig, checkFramework, whatToCheck } from '../../app/validate.js';
import type { Diagnosed, Reported } from '../../app/texts.js';
import { inOrder, SEVERITIES, type Severity } from '../../model/findings/index.js';
import { nth } from '../../model/nth.js';
import type { Command } from '../command.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { deliverRun } from '../runFormats.js';
import { checkShared } from '../shares.js';
import { oneOf, usageError } from '../usage.js';
import { watch } from '../watch.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';

/** Those that are one whole document: one after the other they would be none. */
const DOCUMENTS = ['json', 'sarif', 'junit', 'gitlab'] as const;
const FORMATS = ['terminal', ...DOCUMENTS, 'github', 'line'] as const;

interface Options extends ReadingOptions {
  readonly format?: readonly Destination<(typeof FORMATS)[number]>[];
  readonly failOn?: Severity;
  readonly watch?: true;
}

export function define(command: Command, session: Session): void {
  takesStudies(readingOptions(formatOption(command, FORMATS)), (t) => t.validate.paths, 'path')
    .offers('--fail-on <severity>', (t) => t.validate.failOn(SEVERITIES.join(', ')), oneOf('severity', SEVERITIES))
    .offers('--watch', (t) => t.validate.watch)
    .shows(
      'validate my-study',
      'validate my-study --watch',
      'validate my-framework.yaml',
      'validate studies --fail-on warning -f terminal -f json=findings.json',
    )
    .action(async (paths: string[], options: Options) => {
      if (!options.watch) {
        await validate(session, paths, options);
        return;
      }
      checkWatched(options);
      await watch(session, paths, (round) => validate(round, paths, options));
    });
}

function checkWatched({ format = [], failOn }: Options): void {
  if (failOn) usageError((t) => t.exclude('--watch', '--fail-on'));
  const document = format.find((to) => to.file === null && DOCUMENTS.some((each) => each === to.format));
  if (document) usageError((t) => t.watchedFormat(document.format));
}

async function validate(session: Session, paths: readonly string[], options: Options): Promise<void> {
  const wanted = destinations(session, options.format, FORMATS);
  // JSON alone is for programs alone; of the others people read the log as well.
  const isShown = wanted.some(({ format }) => format !== 'json');
  const recorded = wanted.some(({ format }) => format !== 'terminal') ? session.record(isShown) : () => [];
  const checked = await check(session, paths, options);
  const failing = session.gate({ failOn: options.failOn ?? 'error', mostWarnings: null });
  const found = recorded();
  for (const to of wanted) {
    if (to.format === 'json') await deliver(session, to, await jsonOf(found, session));
    else if (to.format === 'terminal' && checked) await session.verdict();
  }
  await deliverRun(session, wanted, { found, judged: [], failing, asked: nth(paths, 0) });
}

/** Checks what the paths stand for; false where the config of the run cannot be used. */
async function check(session: Session, paths: readonly string[], options: Options): Promise<boolean> {
  const workshop = await openWorkshop(session, options, paths[0]);
  if (!workshop) return false;
  const { folders, ports, rules } = workshop;
  const report = ({ findings, texts, ...about }: Diagnosed) =>
    session.report({ findings: inOrder(findings), texts, ...about });
  const { frameworks, configs, tests, catalogues, checklists, mappings, studies, findings } = whatToCheck(
    workshop,
    paths,
  );
  await report({ findings, texts: new Map() });
  await tellOtherConfigs(session, workshop, studies);
  for (const path of configs) await report(checkConfig(workshop, path));
  for (const path of frameworks) await report(checkFramework(workshop, path));
  for (const path of tests) await report(checkTests(workshop, path));
  for (const folder of catalogues) await report(checkCatalogue(workshop, folder));
  for (const path of checklists) await report(checkChecklist(workshop, path));
  for (const path of mappings) await report(checkMapping(ports, path));
  const named: Named[] = [];
  for await (const checked of checkShared(session, { limits: ports.limits, folders, rules }, studies)) {
    if (checked.named) named.push(checked.named);
    await report(checked);
  }
  await report({ findings: twins(named, 'warning'), texts: new Map() });
  return true;
}

async function jsonOf(found: readonly Reported[], session: Session): Promise<string> {
  const { findingsList } = await import('../../app/findings-list.js');
  const { jsonText } = await import('../../text/encode/json.js');
  return `${jsonText(
    findingsList(
      found.map(({ finding }) => finding),
      session.options().lang,
    ),
    2,
  )}\n`;
}
