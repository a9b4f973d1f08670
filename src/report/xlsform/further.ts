import type { Framework } from '../../model/framework.js';
import { FURTHER } from '../../model/xlsform.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { indicatorChoices, YES_NO_CHOICES } from './choices.js';
import { NOT_REFUSED } from './meeting.js';
import type { Asked } from './survey.js';
import { inEach, said } from './words.js';

/**
 * What was found besides, as often as there is something: a second finding about an indicator, or one that came up out of turn. No level and no
 * factors: those are chosen once for an indicator and a meeting.
 */
export function furtherOf(framework: Framework, isAsked: (leaf: string) => boolean): Asked {
  const indicators = indicatorChoices(framework, isAsked);
  return {
    rows: [
      {
        type: `select_one ${YES_NO_CHOICES.list}`,
        name: FURTHER.any,
        label: said((t) => t.furtherAny),
        hint: said((t) => t.furtherHint),
        relevant: NOT_REFUSED,
      },
      {
        type: 'begin_repeat',
        name: FURTHER.repeat,
        label: said((t) => t.further),
        relevant: `\${${FURTHER.any}} = 'yes'`,
      },
      // One screen, as an indicator has: not every app takes a repeat itself for one.
      { type: 'begin_group', name: FURTHER.one, label: said((t) => t.furtherOne), appearance: 'field-list' },
      {
        type: `select_one ${indicators.list}`,
        name: FURTHER.about,
        label: said((t) => t.furtherAbout),
        hint: said((t) => t.furtherAboutHint),
        appearance: 'minimal autocomplete',
      },
      {
        type: 'text',
        name: FURTHER.finding,
        label: besides((t) => t.finding),
        hint: said((t) => t.furtherFindingHint),
        required: 'yes',
        appearance: 'multiline',
      },
      {
        type: 'text',
        name: FURTHER.quote,
        label: besides((t) => t.quote),
        hint: said((t) => t.quoteHint),
        appearance: 'multiline',
      },
      { type: 'text', name: FURTHER.at, label: besides((t) => t.at), hint: said((t) => t.atHint) },
      { type: 'end_group' },
      { type: 'end_repeat' },
    ],
    lists: [indicators],
  };
}

/** The words of an indicator's question, told apart by what no id of a node can be: it has a blank in it. */
const besides = (choose: (t: Messages['xlsform']) => string) =>
  inEach((lang) => `${choose(messages(lang).xlsform)} (${messages(lang).xlsform.furtherMark})`);
