import type { Explored } from '../../model/explorer.js';
import { thousands } from '../../text/numbers.js';
import { groupsBy } from '../groups.js';
import { hashOf, stateOf } from '../links.js';
import { drawnBy, rankedBy, spreadsAtFirst, type Spreads } from '../rank.js';
import { leadersSaid, movesSaid, shownSaid } from '../said.js';
import { isSameWeights, setOf, type State } from '../state.js';
import { wordsIn } from '../words.js';
import { controls } from './controls.js';
import { el, part, say } from './dom.js';
import { panel } from './panel.js';
import { tableIn } from './table.js';
import { tray } from './tray.js';
import type { Go, View } from './view.js';

const data = JSON.parse(part('data').textContent) as Explored;
const words = wordsIn(data.lang);
let state: State = stateOf(location.hash, data);
let before: View | null = null;
let waiting = 0;

/** Draws of weights that were made here already, by set and weights. */
const made = new Map<string, Spreads | null>();

const lead = part('lead');
const count = el('p', { 'class': 'quiet count', 'role': 'status', 'aria-live': 'polite' });
const paper = el('p', { class: 'paper' });
const panelPart = el('section', { class: 'panel', hidden: true });
const frame = part('ranks');

const go: Go = (change, isQuiet = false) => {
  state = change(state);
  const hash = hashOf(state, data);
  if (hash !== location.hash.replace(/^#/u, '')) {
    const url = hash === '' ? location.pathname + location.search : `#${hash}`;
    if (isQuiet) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
  }
  draw();
};

const table = tableIn(frame, go);
const choice = controls(data, words, go);
const foot = tray(words, go, () => part('panel-title').focus());

/** Only what a change concerns is drawn anew: the table keeps its rows, and whoever is in one stays there. */
function draw(): void {
  const view = viewOf(state);
  const last = before;
  before = view;
  choice.draw(view);
  const isOther = (key: keyof State): boolean => last === null || !isSame(last.state[key], state[key]);
  if (['set', 'weights', 'sort', 'search', 'by', 'group'].some((key) => isOther(key as keyof State))) {
    const shown = table.draw(view);
    const { t } = words;
    say(
      count,
      shown === 0 ? t.shownNone : t.shown(thousands(shown, data.lang), thousands(view.set.rows.length, data.lang)),
    );
    say(paper, shownSaid(view.set, view.standings, state.weights, words));
    drawLead(view);
  }
  if (isOther('chosen') || isOther('weights') || isOther('set')) {
    table.choose(view);
    drawPanel(view);
    foot.draw(view);
  }
  if (view.standings.spreads === null) drawLater();
}

function viewOf(now: State): View {
  const set = setOf(data, now);
  const spreads = isSameWeights(now.weights, data.weights) ? spreadsAtFirst(set) : null;
  const ranked = rankedBy(set, now.weights);
  const official = now.weights.kind === 'official' ? ranked : rankedBy(set, { kind: 'official' });
  return {
    data,
    set,
    state: now,
    words,
    standings: {
      ranked,
      official,
      spreads: spreads ?? made.get(keyOf(now)) ?? null,
      groups: now.by === null ? null : groupsBy(data, set, now.by, ranked),
    },
  };
}

const keyOf = ({ set, weights }: State): string => JSON.stringify([set, weights]);

function drawLead(view: View): void {
  const { set, standings, words: w } = view;
  const isOfficial = view.state.weights.kind === 'official';
  const said = [...leadersSaid(set, standings, w), ...(isOfficial ? [] : [movesSaid(set, standings, w)])];
  lead.replaceChildren(...said.map((sentence, i) => el('p', { class: i === 0 ? 'first' : '' }, sentence)));
}

/** Ranks are there at once; how sure they are takes a moment, and is told as soon as it is known. */
function drawLater(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const view = viewOf(state);
    made.set(keyOf(state), drawnBy(view.set, state.weights, view.standings.ranked) ?? NONE);
    const renewed = viewOf(state);
    before = renewed;
    if (state.sort.by === 'drawn') table.draw(renewed);
    else table.drawn(renewed);
    drawLead(renewed);
  }, WAIT);
}

/** Long enough for the ranks to be painted, and for the next key to be pressed. */
const WAIT = 120;

/** Where there are not two to rank. */
const NONE: Spreads = { runs: 0, rows: [] };

function drawPanel(view: View): void {
  const parts = panel(view);
  panelPart.replaceChildren(...parts);
  const [title] = parts;
  if (title) title.id = 'panel-title';
  panelPart.hidden = parts.length === 0;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function follow(): void {
  // A link to a place on the page tells nothing of a state.
  if (/^#[^=]+$/u.test(location.hash)) return;
  state = stateOf(location.hash, data);
  draw();
}

for (const each of document.querySelectorAll('.unscripted')) each.remove();
frame.before(choice.element, panelPart, paper, count);
for (const [name, value] of [
  ['class', 'wide tall'],
  ['role', 'region'],
  ['tabindex', '0'],
  ['aria-label', words.t.table],
] as const)
  frame.setAttribute(name, value);
document.body.append(foot.element);
addEventListener('popstate', follow);
addEventListener('hashchange', follow);
draw();
