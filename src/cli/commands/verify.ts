import { findStudies } from '../../app/discover.js';
import { verifyFile } from '../../app/verify.js';
import type { Command } from '../command.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { EXIT } from '../exit.js';
import { formatOption } from '../formats.js';
import type { Session } from '../session.js';
import { takesStudies } from '../studyArgument.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';

interface Options extends AnswerOptions, ReadingOptions {}

export function define(command: Command, session: Session): void {
  takesStudies(
    readingOptions(formatOption(command, ANSWER_FORMATS)).takes('<assessment>', (t) => t.verify.assessment),
    (t) => t.verify.studies,
  )
    .shows('verify published.json my-study', 'verify index-2024.json studies')
    .action(async (file: string, paths: string[], options: Options) => {
      const workshop = await openWorkshop(session, options, paths[0]);
      if (!workshop) return;
      const wanted = answerDestinations(session, options);
      const { studies, findings } = findStudies(workshop.ports.files, paths);
      await session.report({ findings, texts: new Map() });
      await tellOtherConfigs(session, workshop, studies);
      if (studies.length === 0) return;
      const { results, failures, ...diagnosed } = verifyFile(workshop, file.replaceAll('\\', '/'), studies);
      await session.report(diagnosed);
      await session.report({ findings: failures, texts: diagnosed.texts }, EXIT.gate);
      if (results.length === 0) return;
      await deliverAnswer(session, wanted, {
        data: results,
        documents: async (lang) => [(await import('../../report/views/verify.js')).verify(results, lang)],
      });
    });
}
