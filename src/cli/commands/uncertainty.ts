import { uncertaintyResult, varied, variedFindings } from '../../app/uncertainty.js';
import { USUAL } from '../../app/varying.js';
import { WEIGHTINGS, type Weighting } from '../../model/uncertainty.js';
import type { Command } from '../command.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { assessOne } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { oneOf } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const RUNS = 10_000;

interface Options extends AnswerOptions, ReadingOptions, FrameworksOption, DrawingOptions, PublicOption {
  readonly weights?: Weighting;
}

export function define(command: Command, session: Session): void {
  takesStudy(
    publicOption(readingOptions(frameworksOption(formatOption(drawingOptions(command, RUNS), ANSWER_FORMATS)))),
  )
    .offers('--weights <how>', (t) => t.uncertainty.weights(WEIGHTINGS.join(', ')), oneOf('weighting', WEIGHTINGS))
    .shows('uncertainty my-study', 'uncertainty my-study --runs 100000 --seed 7 --weights dirichlet')
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const wanted = answerDestinations(session, options);
      const { weights = USUAL.weights } = options;
      const scoring = varied({ ...drawing(options, RUNS), weights });
      const assessments = await assessOne(session, workshop, path, options, scoring);
      await session.report({ findings: variedFindings(assessments), texts: new Map() });
      const answered = assessments.filter(({ uncertainty }) => uncertainty);
      if (answered.length === 0) return;
      await deliverAnswer(session, wanted, {
        data: answered.flatMap((assessment) => uncertaintyResult(assessment) ?? []),
        documents: async (lang) => {
          const { uncertainty } = await import('../../report/views/uncertainty/index.js');
          const { documentsOf } = await import('../../report/several.js');
          return documentsOf(answered, (assessment) => uncertainty(assessment, lang), lang);
        },
      });
    });
}
