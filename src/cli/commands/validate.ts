import type { Command } from 'commander';
import { checkConfig, checkFramework, whatToCheck } from '../../app/validate.js';
import type { Diagnosed } from '../../app/texts.js';
import { inOrder } from '../../model/findings/index.js';
import type { Session } from '../session.js';
import { checkShared } from '../shares.js';
import { openWorkshop, readingOptions, tellOtherConfigs, type ReadingOptions } from '../workshop.js';

export function define(command: Command, session: Session): void {
  readingOptions(command)
    .argument('<path...>', 'studies (folders or YAML files), framework files, or configs')
    .addHelpText('before', 'Examples:\n  egov-assess validate my-study\n  egov-assess validate my-framework.yaml\n')
    .action(async (paths: string[], options: ReadingOptions) => {
      const workshop = await openWorkshop(session, options, paths[0]);
      if (!workshop) return;
      const { folders, ports } = workshop;
      const report = ({ findings, texts }: Diagnosed) => session.report({ findings: inOrder(findings), texts });
      const { frameworks, configs, studies, findings } = whatToCheck(workshop, paths);
      await report({ findings, texts: new Map() });
      await tellOtherConfigs(session, workshop, studies);
      for (const path of configs) await report(checkConfig(workshop, path));
      for (const path of frameworks) await report(checkFramework(workshop, path));
      for await (const checked of checkShared(session.io, { limits: ports.limits, folders }, studies))
        await report(checked);
      await session.verdict();
    });
}
