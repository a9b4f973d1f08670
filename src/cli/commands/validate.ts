import type { Command } from 'commander';
import { checkFramework, whatToCheck } from '../../app/validate.js';
import type { Diagnosed } from '../../app/texts.js';
import { inOrder } from '../../model/findings/index.js';
import type { Session } from '../session.js';
import { checkShared } from '../shares.js';
import { limitsOf, readingOptions, workshopIn, type ReadingOptions } from '../workshop.js';

export function define(command: Command, session: Session): void {
  readingOptions(command)
    .argument('<path...>', 'studies (folders or YAML files), or framework files')
    .addHelpText('before', 'Examples:\n  egov-assess validate my-study\n  egov-assess validate my-framework.yaml\n')
    .action(async (paths: string[], options: ReadingOptions) => {
      const limits = limitsOf(options);
      const workshop = workshopIn(session.io.cwd, limits);
      const report = ({ findings, texts }: Diagnosed) => session.report({ findings: inOrder(findings), texts });
      const { frameworks, studies, findings } = whatToCheck(workshop, paths);
      await report({ findings, texts: new Map() });
      for (const path of frameworks) await report(checkFramework(workshop, path));
      for await (const checked of checkShared(session.io, limits, studies)) await report(checked);
      await session.verdict();
    });
}
