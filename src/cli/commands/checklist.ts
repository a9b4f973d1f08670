import type { Command } from 'commander';
import { checklistFor, findChecklist } from '../../app/checklist.js';
import { shippedChecklists } from '../../app/shipped.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

interface Options extends AnswerOptions, ReadingOptions, PublicOption {}

export function define(command: Command, session: Session): void {
  const known = shippedChecklists().map(({ id }) => id);
  const examples = known.map((id) => `  egov-assess checklist my-study ${id}\n`).join('');
  publicOption(readingOptions(formatOption(command, ANSWER_FORMATS)))
    .argument('<study>', 'a folder with study.yaml, or a YAML file')
    .argument('<checklist>', `one of ${known.join(', ')}, or a file of the format egov-checklist/1`)
    .addHelpText('before', `Examples:\n${examples}  egov-assess checklist my-study my-checklist.yaml -f markdown\n`)
    .action(async (path: string, reference: string, options: Options) => {
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
