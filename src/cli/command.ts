import { Argument, Command as Parser, Option, type HelpContext } from 'commander';
import { nearest } from '../model/nearest.js';
import type { CommandLineTexts } from '../text/command-line.js';
import { usageError } from './usage.js';

/** What help says of something: looked up in its texts only where help is shown. */
export type Told = (t: CommandLineTexts['help']) => string;

/** A command line to copy; by itself, in the reader's language where it has prose, or with a remark on what it does. */
type Example = string | Told | readonly [line: string, remark: Told];

/** Makes a value of a word; `before`: what came of the words before it, where an option is repeated. */
type Read<T> = (word: string, before: T | undefined) => T;

/**
 * A command: commander reads the words, and this knows what is said of them. Left to itself commander takes every text before
 * anybody asks for it, and says what is wrong in English.
 */
export class Command extends Parser {
  /** What the command is for. */
  purpose: Told = (t) => t.about;
  /** The commands under this one. */
  readonly below: Command[] = [];
  examples: readonly Example[] = [];
  /** The argument that must be there, though one before it may be left out. */
  demanded: Argument | null = null;
  /** What help ends with. */
  readonly remarks: Told[] = [];
  readonly #parts = new Map<Option | Argument, Told>();

  override createCommand(name?: string): Command {
    return new Command(name);
  }

  /** A command under this one. */
  under(name: string, purpose: Told): Command {
    const command = this.command(name).helpCommand(false);
    command.purpose = purpose;
    this.below.push(command);
    return command;
  }

  /** `usual`: what it is where none is named. */
  takes<T>(name: string, told: Told, read?: Read<T>, usual?: string | readonly string[]): this {
    const argument = new Argument(name).default(usual);
    this.#parts.set(argument, told);
    return this.addArgument(read ? argument.argParser(read) : argument);
  }

  /** One that must be there, though what stands before it may be left out: the command tells which word it is. */
  takesDemanded(name: string, told: Told): this {
    this.takes(`[${name}]`, told);
    this.demanded = this.registeredArguments.at(-1) ?? null;
    return this;
  }

  /** `alone`: what it means without the value that may be left out. */
  offers<T>(flags: string, told: Told, read?: Read<T>, alone?: string): this {
    const option = new Option(flags).preset(alone);
    this.#parts.set(option, told);
    return this.addOption(read ? option.argParser(read) : option);
  }

  /** An option that help does not list, since it is told of elsewhere. */
  accepts<T>(flags: string, read: Read<T>): this {
    return this.addOption(new Option(flags).argParser(read).hideHelp());
  }

  demands(flags: string, told: Told): this {
    const option = new Option(flags).makeOptionMandatory();
    this.#parts.set(option, told);
    return this.addOption(option);
  }

  /** Says what an option is for that commander has added by itself. */
  tells(flag: string, told: Told): this {
    const option = this.options.find(({ long }) => long === flag);
    if (option) this.#parts.set(option, told);
    return this;
  }

  shows(...examples: readonly Example[]): this {
    this.examples = examples;
    return this;
  }

  remark(told: Told): this {
    this.remarks.push(told);
    return this;
  }

  /** The words that lead to it, the program's name first. */
  path(): string[] {
    return [...above(this).reverse(), this].map((command) => command.name());
  }

  /** What is told of an argument or option; the option for help itself is commander's own. */
  told(part: Option | Argument): Told {
    return this.#parts.get(part) ?? ((t) => t.help);
  }

  /** Called by commander where help is asked for, or nothing else can be meant. */
  override outputHelp(context?: HelpContext | ((text: string) => string)): never {
    throw new HelpAsked(this, typeof context === 'object' && context.error);
  }

  // What commander finds wrong. It calls these by their names but does not document them: test/cli/command.test.ts holds them.
  missingArgument(name: string): never {
    return usageError((t) => t.missingArgument(name));
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    return usageError((t) => t.missingOption(flags));
  }

  optionMissingArgument({ flags }: Option): never {
    return usageError((t) => t.missingValue(flags));
  }

  _excessArguments(words: readonly string[]): never {
    return usageError((t) => t.excessArguments(this.registeredArguments.length, words.length));
  }

  unknownOption(flag: string): never {
    const known = [this, ...above(this)].flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
    const [name = ''] = flag.split('=');
    const near = name.startsWith('--') ? nearest(name, [...known, '--help']) : null;
    return usageError((t) => t.unknownOption(name, near));
  }

  unknownCommand(): never {
    const [name = ''] = this.args;
    const near = nearest(
      name,
      this.commands.map((command) => command.name()),
    );
    return usageError((t) => t.unknownCommand(name, near));
  }
}

/** The commands that a command is under, the nearest first. */
const above = ({ parent }: Parser): Parser[] => (parent ? [parent, ...above(parent)] : []);

/** Thrown where help is to be shown, so that its texts can be fetched first. */
export class HelpAsked extends Error {
  readonly command: Command;
  /** Whether it is shown because nothing else can be meant. */
  readonly isError: boolean;

  constructor(command: Command, isError: boolean) {
    super('help');
    this.command = command;
    this.isError = isError;
  }
}
