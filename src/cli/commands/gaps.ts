import type { Command } from 'commander';
import { findStudies } from '../../app/discover.js';
import { gapsIn, unaskedFindings } from '../../app/gaps.js';
import type { Framework } from '../../model/framework.js';
import type { Gaps } from '../../model/gaps.js';
import { append } from '../../model/lists.js';
import { showDocument } from '../document.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import type { Session } from '../session.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';

const FORMATS = ['table', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends ReadingOptions, FrameworksOption {
  readonly format?: readonly Destination<Format>[];
}

export function define(command: Command, session: Session): void {
  readingOptions(frameworksOption(formatOption(command, FORMATS)))
    .argument('<study...>', 'folders with study.yaml, YAML files, or folders of studies')
    .addHelpText(
      'before',
      'Examples:\n  egov-assess gaps my-study\n  egov-assess gaps my-study --format markdown=visit.md\n',
    )
    .action(async (paths: string[], options: Options) => {
      const workshop = await openWorkshop(session, options, paths[0]);
      if (!workshop) return;
      const wanted = destinations(session, options.format, FORMATS);
      const { studies, findings } = findStudies(workshop.ports.files, paths);
      await session.report({ findings, texts: new Map() });
      await tellOtherConfigs(session, workshop, studies);
      const { framework = null, project = false } = options;
      const results: Gaps[] = [];
      const unasked: Framework[] = [];
      for (const study of studies) {
        const found = gapsIn(workshop, study, framework, { project });
        await session.report(found);
        append(results, found.results);
        append(unasked, found.unasked);
      }
      await session.report({ findings: unaskedFindings(results, unasked), texts: new Map() });
      if (results.length === 0) return;
      for (const to of wanted) await deliver(session, to, await written(session, to.format, results));
    });
}

async function written(session: Session, format: Format, results: readonly Gaps[]): Promise<string> {
  if (format === 'json') return (await import('../../report/formats/json.js')).json(results);
  const { gaps } = await import('../../report/views/gaps/index.js');
  const { documentsOf } = await import('../../report/several.js');
  const { lang } = session.options();
  const texts: string[] = [];
  for (const document of documentsOf(results, (each) => gaps(each, lang), lang))
    texts.push(await showDocument(session, format === 'table' ? 'terminal' : format, document));
  return texts.join('\n');
}
