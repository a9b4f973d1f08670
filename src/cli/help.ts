import { largest } from '../model/lists.js';
import type { CommandLineTexts } from '../text/command-line.js';
import type { Command } from './command.js';

type Texts = CommandLineTexts['help'];

/** What `--help` shows of a command: lines to copy first, since that is what most readers look for. */
export function helpOf(command: Command, t: Texts, width: number): string {
  const layout = command.createHelp();
  layout.prepareContext({ helpWidth: width });
  const lists = listsOf(command, t).filter(({ items }) => items.length > 0);
  const column = largest(lists.flatMap(({ items }) => items.map(([term]) => term.length)));
  const paragraphs = [
    ...examplesOf(command, t),
    `${t.usage} ${usageOf(command, t)}`,
    layout.boxWrap(command.purpose(t), width),
    ...lists.map(({ heading, items }) =>
      [heading, ...items.map(([term, text]) => layout.formatItem(term, column, text, layout))].join('\n'),
    ),
    ...command.remarks.map((remark) => layout.boxWrap(remark(t), width)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** What is listed under one heading: words to type, each with what is said of them. */
interface List {
  readonly heading: string;
  readonly items: readonly (readonly [term: string, text: string])[];
}

const listsOf = (command: Command, t: Texts): readonly List[] => [
  {
    heading: t.arguments,
    items: command.registeredArguments.map((argument) => [argument.name(), command.told(argument)(t)]),
  },
  {
    heading: t.options,
    items: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => [option.flags, command.told(option)(t)]),
  },
  { heading: t.commands, items: command.below.map((each) => [each.name(), each.purpose(t)]) },
];

function examplesOf(command: Command, t: Texts): string[] {
  const { examples } = command;
  if (examples.length === 0) return [];
  const [tool = ''] = command.path();
  const lines = examples.map((example) => {
    if (typeof example === 'string') return example;
    return typeof example === 'function' ? example(t) : `${example[0].padEnd(LINE)}${example[1](t)}`;
  });
  return [[t.examples, ...lines.map((line) => `  ${tool} ${line}`)].join('\n')];
}

/** Columns of a command line that has a remark beside it. */
const LINE = 32;

/** How the command is typed: `egov-assess score [options] <study...>`. */
function usageOf(command: Command, t: Texts): string {
  const next =
    command.below.length > 0
      ? [`<${t.aCommand}>`]
      : command.registeredArguments.map((argument) => typed(argument, argument === command.demanded));
  return [...command.path(), `[${t.anyOptions}]`, ...next].join(' ');
}

function typed(argument: Command['registeredArguments'][number], isDemanded: boolean): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required || isDemanded ? `<${name}>` : `[${name}]`;
}
