import { saturationOfStudy, USUAL_SATURATION } from '../../app/saturation.js';
import { THEMES, type Themes } from '../../model/saturation.js';
import type { Command } from '../command.js';
import { drawing, drawingOptions, type DrawingOptions } from '../drawing.js';
import { ANSWER_FORMATS, answerDestinations, deliverAnswer, type AnswerOptions } from '../answers.js';
import { formatOption } from '../formats.js';
import { chosenFrameworks } from '../frameworks.js';
import { publicOption, publishing, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { oneOf, wholeNumber } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

/** More sessions than a study has; what is asked for beyond is a slip of the finger. */
const MOST = 1_000;

interface Options extends AnswerOptions, ReadingOptions, DrawingOptions, PublicOption {
  readonly framework?: readonly string[];
  readonly of?: Themes;
  readonly base?: number;
  readonly run?: number;
  readonly threshold?: number;
}

export function define(command: Command, session: Session): void {
  const usual = USUAL_SATURATION;
  takesStudy(
    publicOption(
      readingOptions(
        chosenFrameworks(formatOption(drawingOptions(command, usual.runs), ANSWER_FORMATS), (t) => t.frameworks.themes),
      ),
    ),
  )
    .offers('--of <themes>', (t) => t.saturation.of(THEMES.join(', '), usual.of), oneOf('theme', THEMES))
    .offers('--base <n>', (t) => t.saturation.base(String(usual.base)), wholeNumber('--base', 1, MOST))
    .offers('--run <n>', (t) => t.saturation.run(String(usual.run)), wholeNumber('--run', 1, MOST))
    .offers(
      '--threshold <percent>',
      (t) => t.saturation.threshold(String(usual.threshold * 100)),
      wholeNumber('--threshold', 0, 100),
    )
    .shows('saturation my-study', 'saturation my-study --base 6 --run 3 --threshold 0 --of concepts')
    .action(async (path: string, options: Options) => {
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const wanted = answerDestinations(session, options);
      const study = await onlyStudy(session, workshop, path);
      if (!study) return;
      const { framework = null, of = usual.of, base = usual.base, run = usual.run, threshold } = options;
      const asked = {
        ...drawing(options, usual.runs),
        of,
        base,
        run,
        threshold: threshold === undefined ? usual.threshold : threshold / 100,
      };
      const { saturation, ...diagnosed } = saturationOfStudy(workshop, study, framework, asked, publishing(options));
      await session.report(diagnosed);
      if (!saturation) return;
      await deliverAnswer(session, wanted, {
        data: [saturation],
        documents: async (lang) => [
          (await import('../../report/views/saturation/index.js')).saturation(saturation, lang),
        ],
      });
    });
}
