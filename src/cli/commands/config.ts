import type { Command } from '../command.js';
import { showDocuments } from '../document.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import type { Session } from '../session.js';
import { takesStudy } from '../studyArgument.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['terminal', 'markdown', 'html'] as const;

interface Options extends ReadingOptions {
  readonly format?: readonly Destination<(typeof FORMATS)[number]>[];
}

export function define(command: Command, session: Session): void {
  const print = command.under('print', (t) => t.summaries['config print']);
  takesStudy(readingOptions(formatOption(print, FORMATS)), (t) => t.config.study)
    .shows('config print', 'config print my-study')
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const { configPrint } = await import('../../report/views/config-print.js');
      const document = configPrint(workshop.settings, session.options().lang);
      for (const to of destinations(session, options.format, FORMATS)) {
        await deliver(session, to, await showDocuments(session, to.format, [document]));
      }
    });
}
