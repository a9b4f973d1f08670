import type { Command } from 'commander';
import { subcommand } from '../command.js';
import { showDocuments } from '../document.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import type { Session } from '../session.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['terminal', 'markdown', 'html'] as const;

interface Options extends ReadingOptions {
  readonly format?: readonly Destination<(typeof FORMATS)[number]>[];
}

export function define(command: Command, session: Session): void {
  const print = subcommand(command, 'print', 'print each setting and where it comes from', session.io);
  readingOptions(formatOption(print, FORMATS))
    .argument('[study]', 'the study or folder whose settings are asked for', '.')
    .addHelpText('before', 'Examples:\n  egov-assess config print\n  egov-assess config print my-study\n')
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
