import { triangulated } from '../../app/triangulated.js';
import { finding } from '../../model/findings/index.js';
import { nearest } from '../../model/nearest.js';
import type { Command } from '../command.js';
import { showDocuments } from '../document.js';
import { deliver, destinations, formatOption, type Destination } from '../formats.js';
import { frameworksOption, type FrameworksOption } from '../frameworks.js';
import { publicOption, type PublicOption } from '../public.js';
import type { Session } from '../session.js';
import { assessOne } from '../study.js';
import { studyAnd, takesStudyAnd } from '../studyArgument.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

const FORMATS = ['terminal', 'markdown', 'html'] as const;

interface Options extends ReadingOptions, FrameworksOption, PublicOption {
  readonly format?: readonly Destination<(typeof FORMATS)[number]>[];
}

export function define(command: Command, session: Session): void {
  const reading = publicOption(readingOptions(frameworksOption(formatOption(command, FORMATS))));
  takesStudyAnd(reading, 'id', (t) => t.explain.id)
    .shows('explain my-study index', 'explain my-study staffing', 'explain my-study loose-ends')
    .action(async (first: string | undefined, second: string | undefined, options: Options) => {
      const [path, id] = studyAnd(session, command, [first, second]);
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const assessments = triangulated(await assessOne(session, workshop, path, options));
      if (assessments.length === 0) return;
      const { explain, explainable } = await import('../../report/views/explain/index.js');
      const { lang } = session.options();
      const { documentsOf } = await import('../../report/several.js');
      const documents = documentsOf(assessments, (assessment) => explain(assessment, id, lang), lang);
      if (documents.length === 0) {
        const known = assessments.flatMap(explainable);
        const args = { id, suggestion: nearest(id, known), kinds: ['node', 'factor', 'remedy', 'evidence'] };
        await session.report({ findings: [finding('UNKNOWN-ID', args, null)], texts: new Map() });
        return;
      }
      for (const to of destinations(session, options.format, FORMATS)) {
        await deliver(session, to, await showDocuments(session, to.format, documents));
      }
    });
}
