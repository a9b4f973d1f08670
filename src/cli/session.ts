import { nodeFiles, type NodeFiles } from '../files/node.js';
import { failing, type FailingRule } from '../model/failing.js';
import { hasErrors, type Finding, type Severity } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import { MOST_FINDINGS } from '../model/limits.js';
import { once } from '../model/findings/once.js';
import { append } from '../model/lists.js';
import type { Diagnosed, Reported, Texts } from '../app/texts.js';
import { PLAIN, type TerminalMeans } from '../report/formats/terminal/means.js';
import { EXIT, exitOf, worse, type ExitCode } from './exit.js';
import type { Io, Sink } from './io.js';
import { withoutCommands } from '../text/encode/runner.js';
import { wantsColour } from './wantsColour.js';

/** Options every command takes. */
export interface GlobalOptions {
  readonly lang: Lang;
  readonly color: boolean;
}

/** The same as typed: without `--lang` the config decides on the language. */
export type TypedOptions = Pick<GlobalOptions, 'color'> & Partial<GlobalOptions>;

/** One run of the program: where it writes, what it has found so far, how it will end. */
export interface Session {
  readonly io: Io;
  /** The files of this machine, which remember what this run read. */
  readonly files: NodeFiles;
  readonly options: () => GlobalOptions;
  /** The language typed; null where none was. */
  readonly lang: () => Lang | null;
  /**
   * Another run of the same command line, on these files. It does all by itself, since what other threads read is not known
   * here.
   */
  readonly again: (files: NodeFiles) => Session;
  /** Goes on in the language that the config and the command line amount to. */
  readonly speak: (lang: Lang) => void;
  /** Data for standard output. */
  readonly print: (text: string) => void;
  /** Everything that is not data. */
  readonly say: (text: string) => void;
  /** Colours, tables and width of standard output. */
  readonly means: () => Promise<TerminalMeans>;
  /** Colours of standard error. */
  readonly paint: () => Promise<TerminalMeans['paint']>;
  /** From now on no lines of files are shown under what is reported: whatever they are of, they may quote somebody. */
  readonly withholdLines: () => void;
  /** Shows findings on standard error, unless this run has said the very same. Errors among them end the run with `as`; by default by what they are. */
  readonly report: (diagnosed: Diagnosed, as?: ExitCode) => Promise<void>;
  /**
   * From now on what is reported is kept as well, or instead of being shown. What comes back ends that and gives what was
   * kept: what goes wrong with writing it down is shown again.
   */
  readonly record: (shown: boolean) => () => readonly Reported[];
  /** Ends the run with the code of a gate that failed if what was reported makes it fail: the severities that did. */
  readonly gate: (rule: FailingRule) => readonly Severity[];
  readonly exitCode: () => ExitCode;
  /** Says on standard output how many findings there were: the last line of a check. */
  readonly verdict: () => Promise<void>;
  /** The same in words, without colour. */
  readonly counts: () => Promise<string>;
}

export function startSession(io: Io, typed: () => TypedOptions, files = nodeFiles(io.cwd)): Session {
  let settled: Lang = 'en';
  const options = (): GlobalOptions => ({ lang: settled, ...typed() });
  let code: ExitCode = EXIT.fine;
  // Of findings only what the verdict counts: what they are about would keep the texts of their files.
  const reported: Pick<Finding, 'severity'>[] = [];
  const said = new Set<string>();
  const kept: Reported[] = [];
  let isWithholding = false;
  let recording: 'no' | 'as well' | 'instead' = 'no';
  // Whoever runs this in a workflow has it read by a runner, line by line.
  const say = (text: string) => void io.stderr.write(withoutCommands(text));
  return {
    io,
    files,
    options,
    lang: () => typed().lang ?? null,
    again(others) {
      const { threads: _, ...alone } = io;
      return startSession(alone, typed, others);
    },
    speak: (lang) => void (settled = lang),
    print: (text) => void io.stdout.write(text),
    say,
    means: () => meansOf(io, io.stdout, options()),
    paint: async () => (await meansOf(io, io.stderr, options())).paint,
    withholdLines: () => void (isWithholding = true),
    async report({ findings: all, texts, about = null }, as = exitOf(all)) {
      if (hasErrors(all)) code = worse(code, as);
      const findings = once(all, said);
      const left = Math.max(0, MOST_FINDINGS - reported.length);
      append(
        reported,
        findings.flatMap(({ severity, suppressed }) => (suppressed ? [] : { severity })),
      );
      if (recording !== 'no')
        append(
          kept,
          findings.map((finding) => ({ finding, about })),
        );
      if (findings.length === 0 || recording === 'instead') return;
      const { showFindings } = await import('./diagnostics/index.js');
      const { paint } = await meansOf(io, io.stderr, options());
      say(
        showFindings(findings, { texts: isWithholding ? NO_TEXTS : texts, lang: options().lang, paint, limit: left }),
      );
    },
    record(isShown) {
      recording = isShown ? 'as well' : 'instead';
      return () => {
        recording = 'no';
        return kept;
      };
    },
    gate(rule) {
      const severities = failing(reported, rule);
      if (severities.length > 0) code = worse(code, EXIT.gate);
      return severities;
    },
    exitCode: () => code,
    async counts() {
      const { verdictOf } = await import('./diagnostics/index.js');
      return verdictOf(reported, options().lang, PLAIN.paint);
    },
    async verdict() {
      const { verdictOf } = await import('./diagnostics/index.js');
      const { paint } = await meansOf(io, io.stdout, options());
      io.stdout.write(`${verdictOf(reported, options().lang, paint)}\n`);
    },
  };
}

const NO_TEXTS: Texts = new Map();

/** A terminal gets colours and ruled tables; a pipe or a file plain text, for which neither library is loaded. */
async function meansOf(io: Io, stream: Sink, options: GlobalOptions): Promise<TerminalMeans> {
  const coloured = wantsColour(io, stream, options);
  if (!coloured && stream.isTTY !== true) return PLAIN;
  return (await import('./colour.js')).meansFor(coloured, stream);
}
