import type { Prompter, PrompterMeans } from '../cli/prompter.js';
import { asker } from './asker.js';
import { several } from './several.js';
import { search, choose } from './choosing.js';
import { confirm, text } from './typing.js';

/** Asks at a terminal. A bundle of its own: import it when somebody is to be asked. */
export function prompterOn(means: PrompterMeans): Prompter {
  const ask = asker(means);
  return {
    text: (question) => text(ask, means, question),
    choose: (question) => choose(ask, means, question),
    search: (question) => search(ask, means, question),
    several: (question) => several(ask, means, question),
    confirm: (question) => confirm(ask, means, question),
  };
}
