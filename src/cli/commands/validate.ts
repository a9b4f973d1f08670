import type { Command } from 'commander';
import { checkPaths } from '../../app/validate.js';
import { inOrder } from '../../model/findings/index.js';
import type { Session } from '../session.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';

export function define(command: Command, session: Session): void {
  readingOptions(command)
    .argument('<path...>', 'studies (folders or YAML files), or framework files')
    .addHelpText('before', 'Examples:\n  egov-assess validate my-study\n  egov-assess validate my-framework.yaml\n')
    .action(async (paths: string[], options: ReadingOptions) => {
      const workshop = openWorkshop(session, options);
      for (const { findings, texts } of checkPaths(workshop, paths)) {
        await session.report({ findings: inOrder(findings), texts });
      }
      await session.verdict();
    });
}
