import type { Command } from 'commander';
import { whatIfOf, type AskedSetting } from '../../app/whatif.js';
import type { WhatIf } from '../../model/whatIf.js';
import { showDocument } from '../document.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['table', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends ReadingOptions, FrameworksOption {
  readonly format?: readonly Destination<Format>[];
  readonly set?: readonly AskedSetting[];
  readonly target?: string;
}

export function define(command: Command, session: Session): void {
  readingOptions(frameworksOption(formatOption(command, FORMATS)))
    .argument('<study>', 'a folder with study.yaml, or a YAML file')
    .option(
      '--set <node=level...>',
      'take indicators to stand at these levels; framework/node=level where several frameworks know the node',
      setting,
    )
    .option('--target <band>', 'the band to find the cheapest path to (default the next better one)')
    .addHelpText(
      'before',
      'Examples:\n  egov-assess whatif my-study\n  egov-assess whatif my-study --set staffing=4 funds=3\n  egov-assess whatif my-study --target good\n',
    )
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const wanted = destinations(session, options.format, FORMATS);
      const study = await onlyStudy(session, workshop, path);
      if (!study) return;
      const { framework = null, project = false, set: settings = [], target = null } = options;
      const { results, ...diagnosed } = whatIfOf(workshop, study, framework, { settings, target, project });
      await session.report(diagnosed);
      if (results.length === 0) return;
      for (const to of wanted) await deliver(session, to, await written(session, to.format, results));
    });
}

/** `node=level` or `framework/node=level`. */
function setting(text: string, before: readonly AskedSetting[] | undefined): AskedSetting[] {
  const found = /^(?:([^/=]+)\/)?([^/=]+)=(-?\d+(?:\.\d+)?)$/u.exec(text);
  if (!found)
    return usageError(`--set takes node=level, such as staffing=4, not "${text}"; the study comes before it.`);
  const [, framework = null, node = '', level] = found;
  return [...(before ?? []), { framework, node, level: Number(level) }];
}

async function written(session: Session, format: Format, results: readonly WhatIf[]): Promise<string> {
  if (format === 'json') return (await import('../../report/formats/json.js')).json(results);
  const { whatIf } = await import('../../report/views/whatif/index.js');
  const texts: string[] = [];
  for (const result of results) {
    const document = whatIf(result, session.options().lang);
    texts.push(await showDocument(session, format === 'table' ? 'terminal' : format, document));
  }
  return texts.join('\n');
}
