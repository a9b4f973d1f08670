import type { Command } from 'commander';
import { checklistFor, findChecklist } from '../../app/checklist.js';
import { shippedChecklists } from '../../app/shipped.js';
import type { ChecklistResult } from '../../model/checklist.js';
import { showDocument } from '../document.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['table', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends ReadingOptions {
  readonly format?: readonly Destination<Format>[];
}

export function define(command: Command, session: Session): void {
  const known = shippedChecklists().map(({ id }) => id);
  const examples = known.map((id) => `  egov-assess checklist my-study ${id}\n`).join('');
  readingOptions(formatOption(command, FORMATS))
    .argument('<study>', 'a folder with study.yaml, or a YAML file')
    .argument('<checklist>', `one of ${known.join(', ')}, or a file of the format egov-checklist/1`)
    .addHelpText('before', `Examples:\n${examples}  egov-assess checklist my-study my-checklist.yaml -f markdown\n`)
    .action(async (path: string, reference: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const wanted = destinations(session, options.format, FORMATS);
      const { checklist, ...found } = findChecklist(workshop, reference);
      await session.report(found);
      const study = checklist && (await onlyStudy(session, workshop, path));
      if (!study) return;
      const { result, ...diagnosed } = checklistFor(workshop, study, checklist);
      await session.report(diagnosed);
      if (!result) return;
      for (const to of wanted) await deliver(session, to, await written(session, to.format, result));
    });
}

async function written(session: Session, format: Format, result: ChecklistResult): Promise<string> {
  if (format === 'json') return (await import('../../report/formats/json.js')).json([result]);
  const { checklist } = await import('../../report/views/checklist.js');
  return showDocument(session, format === 'table' ? 'terminal' : format, checklist(result, session.options().lang));
}
