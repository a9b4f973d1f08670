import { describe, expect, it } from 'vitest';
import { Command, HelpAsked } from '../../src/cli/command.js';
import { helpOf } from '../../src/cli/help.js';
import { UsageError } from '../../src/cli/usage.js';
import { help, usage } from '../../src/text/messages/en/command-line.js';

/** `tool grow [options] <plant> [more...]`. */
function tool(): Command {
  const program = new Command().name('tool').helpCommand(false);
  program.offers('--lang <language>', (t) => t.lang('en, id'));
  program
    .under('grow', (t) => t.summaries.score)
    .takes('<plant>', (t) => t.framework.id)
    .takes('[more]', (t) => t.framework.reference)
    .offers('--water <litres>', (t) => t.output)
    .demands('--soil <kind>', (t) => t.allowEmpty)
    .action(() => undefined);
  program.under('shed', (t) => t.summaries.config).under('sweep', (t) => t.summaries.check);
  return program;
}

function thrownBy(argv: readonly string[]): unknown {
  try {
    tool().parse([...argv], { from: 'user' });
    return null;
  } catch (problem) {
    return problem;
  }
}

describe('what commander finds wrong is said in our words:', () => {
  it.each([
    [['grow', '--soil', 'loam'], '<plant> is missing.'],
    [['grow', 'leek'], '--soil <kind> is missing.'],
    [['grow', 'leek', '--soil'], '--soil <kind> needs a value.'],
    [['grow', 'a', 'b', 'c', '--soil', 'x'], 'There are too many arguments: 3, where 2 can be meant.'],
    [['grow', 'a', '--soil', 'x', '--watr', '2'], 'There is no option "--watr"; did you mean "--water"?'],
    [['grow', 'a', '--soil', 'x', '--lagn=id'], 'There is no option "--lagn"; did you mean "--lang"?'],
    [['grow', 'a', '--soil', 'x', '-w'], 'There is no option "-w".'],
    [['gro'], 'There is no command "gro"; did you mean "grow"?'],
    [['shed', 'paint'], 'There is no command "paint".'],
  ])('%j', (argv, expected) => {
    const problem = thrownBy(argv);
    expect(problem).toBeInstanceOf(UsageError);
    expect((problem as UsageError).told(usage)).toBe(expected);
  });
});

describe('help', () => {
  it.each([
    [['--help'], 'tool', false],
    [['grow', '-h'], 'tool grow', false],
    [['shed', 'sweep', '--help'], 'tool shed sweep', false],
    [[], 'tool', true],
    [['shed'], 'tool shed', true],
  ])('of %j is that of one command', (argv, path, isError) => {
    const problem = thrownBy(argv);
    expect(problem).toBeInstanceOf(HelpAsked);
    expect((problem as HelpAsked).command.path().join(' ')).toBe(path);
    expect((problem as HelpAsked).isError).toBe(isError);
  });

  it('tells examples, use, purpose, each part, and what remains to be said', () => {
    const program = tool();
    program.shows('grow leek', ['shed sweep', (t) => t.firstReport]).remark((t) => t.score.percent);
    expect(helpOf(program, help, 70)).toMatchInlineSnapshot(`
      "Examples:
        tool grow leek
        tool shed sweep                      the report, as markdown

      Usage: tool [options] <command>

      Score the evidence of an e-government implementation against a
      framework and write the report.

      Options:
        --lang <language>  language of the output: one of en, id (default
                           en, or what egov-assess.yaml says)
        -h, --help         show this help

      Commands:
        grow               score studies: a table, or JSON and CSV for other
                           programs
        shed               print the settings and where they come from

      Percent is the way travelled from the worst level (0%) to the best
      (100%).
      "
    `);
    expect(helpOf(program.below[0]!, help, 60)).toMatchInlineSnapshot(`
      "Usage: tool grow [options] <plant> [more]

      score studies: a table, or JSON and CSV for other programs

      Arguments:
        plant             how studies will name it
        more              an id, or the path of a YAML file or its
                          folder

      Options:
        --water <litres>  write to a file instead of standard
                          output
        --soil <kind>     no study at all is fine
        -h, --help        show this help
      "
    `);
  });
});
