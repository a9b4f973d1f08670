import { whatIfOf, type AskedSetting } from '../../app/whatif.js';
import type { Command } from '../command.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends AnswerOptions, ReadingOptions, FrameworksOption, PublicOption {
  readonly set?: readonly AskedSetting[];
  readonly target?: string;
}

export function define(command: Command, session: Session): void {
  takesStudy(publicOption(readingOptions(frameworksOption(formatOption(command, ANSWER_FORMATS)))))
    .offers('--set <node=level...>', (t) => t.whatif.set, setting)
    .offers('--target <band>', (t) => t.whatif.target)
    .shows('whatif my-study', 'whatif my-study --set staffing=4 funds=3', 'whatif my-study --target good')
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
  if (!found) return usageError((t) => t.setting(text));
  const [, framework = null, node = '', level] = found;
  return [...(before ?? []), { framework, node, level: Number(level) }];
}
