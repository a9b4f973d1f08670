import { terminalLine } from '../text/encode/terminal.js';
import type { PrompterMeans } from '../cli/prompter.js';

type Means = Pick<PrompterMeans, 'paint' | 'words'>;

/** How prompts look: by our own rule for colours, which the packages would not ask, and in our own words. */
export function themeOf({ paint, words }: Means, keys: readonly string[] = []) {
  return {
    prefix: { idle: paint('code', '?'), done: paint('good', '✔') },
    // Shown where an answer takes long to be checked.
    spinner: { interval: 80, frames: ['…'] },
    icon: { cursor: '›' },
    style: {
      answer: (text: string) => paint('code', text),
      message: (text: string) => paint('strong', text),
      error: (text: string) => paint('bad', `! ${text === NOTHING_FOUND ? words.nothingFound : text}`),
      defaultAnswer: (text: string) => paint('quiet', `(${text})`),
      help: (text: string) => paint('quiet', text),
      highlight: (text: string) => paint('code', text),
      disabled: (text: string) => paint('quiet', `  ${text}`),
      searchTerm: (text: string) => terminalLine(text),
      description: (text: string) =>
        text
          .split('\n')
          .map((line) => paint('quiet', line))
          .join('\n'),
      keysHelpTip: () => paint('quiet', keys.join(' · ')),
    },
  };
}

/** What @inquirer/search says; it has no other place to put words of ours. A test sees it replaced. */
const NOTHING_FOUND = 'No results found';
