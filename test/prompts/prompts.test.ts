import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { Stopped, type Choice, type Prompter } from '../../src/cli/prompter.js';
import { LANGUAGES } from '../../src/model/lang.js';
import { prompterOn } from '../../src/prompts/index.js';
import { messages } from '../../src/text/messages/index.js';

type Paint = (style: string, text: string) => string;

/** Shows one question of a prompter to somebody at a made-up keyboard. */
const shown = async <T>(
  ask: (prompter: Prompter) => Promise<T>,
  { lang = 'en', paint = (_, text) => text }: { lang?: 'en' | 'id'; paint?: Paint } = {},
) => {
  const keyboards: NodeJS.ReadableStream[] = [];
  const { answer, events, getScreen, getFullOutput } = await render((_: object, context) => {
    const { input, output } = context as unknown as { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
    keyboards.push(input);
    // One prompt ends what it writes to; a terminal stays open for the next.
    output.end = () => output;
    const { prompter: words } = messages(lang);
    const given = ask(prompterOn({ input, output, words, paint, stopped: () => new Stopped() }));
    return Object.assign(given, { cancel: () => undefined });
  }, {});
  /** Something happens to the keyboard. */
  const happens = (event: string): void => {
    for (const keyboard of keyboards) keyboard.emit(event);
  };
  return { answer, events, getScreen, getFullOutput, happens };
};

/** Lets what was typed be worked on. */
const settled = async (): Promise<void> => new Promise((done) => setImmediate(() => setImmediate(done)));

const FRUIT: readonly Choice<string>[] = [
  { value: 'apple', name: 'Apple', hint: 'Grows on trees.' },
  { value: 'ecorce', name: 'Écorce', hint: 'A bark.' },
  { value: 'berry', name: 'Berry', hint: 'Grows on bushes, as an apple does not.' },
];
const ENTER = 'enter';

describe('a text', () => {
  const question = { message: 'Name?', wrong: (typed: string) => (typed === '' ? 'It needs one.' : null) };

  it('is what was typed, without spaces around it', async () => {
    const { answer, events } = await shown(async (prompter) => prompter.text(question));
    events.type(' Dinas X ');
    events.keypress(ENTER);
    expect(await answer).toBe('Dinas X');
  });

  it('is asked for again where it is wrong, and says why', async () => {
    const { answer, events, getScreen } = await shown(async (prompter) => prompter.text(question));
    events.keypress(ENTER);
    await settled();
    expect(getScreen()).toContain('! It needs one.');
    events.type('X');
    events.keypress(ENTER);
    expect(await answer).toBe('X');
  });

  it('shows what could hide or move as an escape, whether it was asked or typed', async () => {
    const { answer, events, getFullOutput } = await shown(async (prompter) =>
      prompter.text({ message: 'A\u202eB?', wrong: () => null }),
    );
    events.type('x\u202ey');
    await settled();
    expect(getFullOutput()).not.toContain('\u202e');
    events.keypress(ENTER);
    expect(await answer).toBe('x\u202ey');
  });
});

describe('a choice', () => {
  it('is the one pointed at, and says what that means', async () => {
    const { answer, events, getScreen } = await shown(async (prompter) =>
      prompter.choose({ message: 'Which?', choices: FRUIT, usual: 'ecorce' }),
    );
    expect(getScreen()).toContain('› Écorce');
    expect(getScreen()).toContain('A bark.');
    events.keypress('down');
    await settled();
    events.keypress(ENTER);
    expect(await answer).toBe('berry');
  });
});

describe('a search', () => {
  const search = async (prompter: Prompter): Promise<string> => prompter.search({ message: 'Which?', choices: FRUIT });

  it('finds by the beginnings of words, in names before hints, whatever the letters', async () => {
    const { answer, events, getScreen } = await shown(search);
    await settled();
    events.type('APP');
    await settled();
    expect(getScreen()).toMatch(/› Apple\n {2}Berry/u);
    events.keypress('down');
    await settled();
    events.keypress(ENTER);
    expect(await answer).toBe('berry');
  });

  it('takes what was typed last, also where Enter comes with it', async () => {
    const { answer, events } = await shown(search);
    await settled();
    events.type('ecor');
    events.keypress(ENTER);
    expect(await answer).toBe('ecorce');
  });

  it.each(LANGUAGES)('says in %s where there is nothing, and goes on', async (lang) => {
    const { answer, events, getScreen, getFullOutput } = await shown(search, { lang });
    await settled();
    events.type('zz');
    await settled();
    expect(getScreen()).toContain(messages(lang).prompter.nothingFound);
    expect(getFullOutput()).not.toContain('No results');
    events.keypress('backspace');
    events.keypress('backspace');
    await settled();
    events.keypress(ENTER);
    await settled();
    expect(await Promise.race([answer, Promise.resolve('still asked')])).toBeTypeOf('string');
  });
});

describe('several', () => {
  const several = async (prompter: Prompter): Promise<readonly string[]> =>
    prompter.several({ message: 'Which?', choices: FRUIT, more: 'Another?', enough: 'No more' });

  it('are taken one after the other, none twice, until it is enough', async () => {
    const { answer, events, getScreen } = await shown(several);
    await settled();
    expect(getScreen()).not.toContain('No more');
    events.type('berry');
    events.keypress(ENTER);
    await settled();
    await settled();
    expect(getScreen()).toContain('› No more');
    expect(getScreen()).not.toContain('Berry');
    events.keypress('down');
    await settled();
    events.keypress(ENTER);
    await settled();
    await settled();
    events.keypress(ENTER);
    expect(await answer).toEqual(['berry', 'apple']);
  });
});

describe('what cannot be taken', () => {
  const closed: readonly Choice<string>[] = [
    { value: 'a', name: 'Apple', closed: '(gone)' },
    { value: 'b', name: 'Berry' },
  ];

  it('is shown with the reason, and passed over', async () => {
    const { answer, events, getScreen } = await shown(async (prompter) =>
      prompter.search({ message: 'Which?', choices: closed, usual: 'a' }),
    );
    await settled();
    expect(getScreen()).toContain('Apple (gone)');
    expect(getScreen()).toContain('› Berry');
    events.keypress(ENTER);
    expect(await answer).toBe('b');
  });

  it('is not taken where nothing else is found', async () => {
    const { answer, events, getScreen } = await shown(async (prompter) =>
      prompter.search({ message: 'Which?', choices: closed }),
    );
    await settled();
    events.type('app');
    await settled();
    events.keypress(ENTER);
    await settled();
    expect(getScreen()).toContain('Which? app');
    for (const _ of 'app') events.keypress('backspace');
    await settled();
    events.keypress(ENTER);
    expect(await answer).toBe('b');
  });
});

describe('any number', () => {
  it('may be none, and is all where nothing is left', async () => {
    const ask = (choices: readonly Choice<string>[]) => async (prompter: Prompter) =>
      prompter.several({ message: 'Which?', choices, more: 'Another?', enough: 'No more', none: 'None' });
    const none = await shown(ask(FRUIT));
    await settled();
    expect(none.getScreen()).toContain('› None');
    none.events.keypress(ENTER);
    expect(await none.answer).toEqual([]);
    const all = await shown(ask(FRUIT.slice(0, 1)));
    await settled();
    all.events.keypress('down');
    await settled();
    all.events.keypress(ENTER);
    expect(await all.answer).toEqual(['apple']);
  });
});

describe('yes or no', () => {
  it.each([
    ['en', '', true],
    ['en', 'No', false],
    ['en', 'y', true],
    ['id', '', true],
    ['id', 'tidak', false],
    ['id', 'T', false],
    ['id', 'ya', true],
  ] as const)('in %s, %j is %j', async (lang, typed, meant) => {
    const { answer, events } = await shown(async (prompter) => prompter.confirm({ message: 'Write?', usual: true }), {
      lang,
    });
    events.type(typed);
    events.keypress(ENTER);
    expect(await answer).toBe(meant);
  });

  it('is no by default where that is usual, and nothing else is taken for either', async () => {
    const { answer, events, getScreen } = await shown(async (prompter) =>
      prompter.confirm({ message: 'Write?', usual: false }),
    );
    expect(getScreen()).toContain('(no)');
    events.type('perhaps');
    events.keypress(ENTER);
    await settled();
    expect(getScreen()).toContain('Type yes or no.');
    for (const _ of 'perhaps') events.keypress('backspace');
    events.keypress(ENTER);
    expect(await answer).toBe(false);
  });
});

describe('whoever is asked', () => {
  it('can break it off', async () => {
    const { answer, events } = await shown(async (prompter) => prompter.text({ message: 'Name?', wrong: () => null }));
    events.keypress({ name: 'c', ctrl: true });
    await expect(answer).rejects.toBeInstanceOf(Stopped);
  });

  it.each(['end', 'close', 'pause'])('is not waited for once the keyboard is gone: %s', async (event) => {
    const { answer, happens } = await shown(async (prompter) => prompter.choose({ message: 'Which?', choices: FRUIT }));
    happens(event);
    await expect(answer).rejects.toBeInstanceOf(Stopped);
  });

  it('sees colours only where they are wanted', async () => {
    const ask = async (prompter: Prompter): Promise<string> => prompter.search({ message: 'Which?', choices: FRUIT });
    const sgr = /\u001b\[[0-9;]*m/u;
    const plain = await shown(ask);
    await settled();
    expect(plain.getFullOutput()).not.toMatch(sgr);
    const painted = await shown(ask, { paint: (style, text) => `\u001b[1m${style}:${text}\u001b[22m` });
    await settled();
    expect(painted.getFullOutput()).toMatch(sgr);
    for (const { answer, happens } of [plain, painted]) {
      happens('close');
      await expect(answer).rejects.toBeInstanceOf(Stopped);
    }
  });
});
