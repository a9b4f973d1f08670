import { checklistFor, findChecklist } from '../../app/checklist.js';
import { shippedChecklists } from '../../app/shipped.js';
import type { Command } from '../command.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { studyAnd, takesStudyAnd } from '../studyArgument.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends AnswerOptions, ReadingOptions, PublicOption {}

export function define(command: Command, session: Session): void {
  const known = shippedChecklists().map(({ id }) => id);
  const reading = publicOption(readingOptions(formatOption(command, ANSWER_FORMATS)));
  takesStudyAnd(reading, 'checklist', (t) => t.checklist.list(known.join(', ')))
    .shows(...known.map((id) => `checklist my-study ${id}`), 'checklist my-study my-checklist.yaml -f markdown')
    .action(async (first: string | undefined, second: string | undefined, options: Options) => {
      const [path, reference] = studyAnd(session, command, [first, second]);
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const wanted = answerDestinations(session, options);
      const { checklist, ...found } = findChecklist(workshop, reference);
      await session.report(found);
      const study = checklist && (await onlyStudy(session, workshop, path));
      if (!study) return;
      const { result, ...diagnosed } = checklistFor(workshop, study, checklist, publishing(options));
      await session.report(diagnosed);
      if (!result) return;
      await deliverAnswer(session, wanted, {
        data: [result],
        documents: async (lang) => [(await import('../../report/views/checklist.js')).checklist(result, lang)],
      });
    });
}
