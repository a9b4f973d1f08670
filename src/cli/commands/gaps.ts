import { findStudies } from '../../app/discover.js';
import { gapsIn, unaskedFindings } from '../../app/gaps.js';
import type { Framework } from '../../model/framework.js';
import type { Gaps } from '../../model/gaps.js';
import { append } from '../../model/lists.js';
import type { Command } from '../command.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';

interface Options extends AnswerOptions, ReadingOptions, FrameworksOption, PublicOption {}

export function define(command: Command, session: Session): void {
  takesStudies(publicOption(readingOptions(frameworksOption(formatOption(command, ANSWER_FORMATS)))))
    .shows('gaps my-study', 'gaps my-study --format markdown=visit.md')
    .action(async (paths: string[], options: Options) => {
      const workshop = await openWorkshop(session, options, paths[0]);
      if (!workshop) return;
      const wanted = answerDestinations(session, options);
      const { studies, findings } = findStudies(workshop.ports.files, paths);
      await session.report({ findings, texts: new Map() });
      await tellOtherConfigs(session, workshop, studies);
      const { framework = null, project = false } = options;
      const asked = { project, ...publishing(options) };
      const results: Gaps[] = [];
      const unasked: Framework[] = [];
      for (const study of studies) {
        const found = gapsIn(workshop, study, framework, asked);
        await session.report(found);
        append(results, found.results);
        append(unasked, found.unasked);
      }
      await session.report({ findings: unaskedFindings(results, unasked), texts: new Map() });
      if (results.length === 0) return;
      await deliverAnswer(session, wanted, {
        data: results,
        documents: async (lang) => {
          const { gaps } = await import('../../report/views/gaps/index.js');
          const { documentsOf } = await import('../../report/several.js');
          return documentsOf(results, (each) => gaps(each, lang), lang);
        },
      });
    });
}
