import type { Command } from 'commander';
import { whatIfOf, type AskedSetting } from '../../app/whatif.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends AnswerOptions, ReadingOptions, FrameworksOption, PublicOption {
  readonly set?: readonly AskedSetting[];
  readonly target?: string;
}

export function define(command: Command, session: Session): void {
  publicOption(readingOptions(frameworksOption(formatOption(command, ANSWER_FORMATS))))
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
      const wanted = answerDestinations(session, options);
      const study = await onlyStudy(session, workshop, path);
      if (!study) return;
      const { framework = null, project = false, set: settings = [], target = null } = options;
      const { results, ...diagnosed } = whatIfOf(workshop, study, framework, {
        settings,
        target,
        project,
        ...publishing(options),
      });
      await session.report(diagnosed);
      if (results.length === 0) return;
      await deliverAnswer(session, wanted, {
        data: results,
        documents: async (lang) => {
          const { whatIf } = await import('../../report/views/whatif/index.js');
          const { documentsOf } = await import('../../report/several.js');
          return documentsOf(results, (result) => whatIf(result, lang), lang);
        },
      });
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
