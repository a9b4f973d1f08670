import type { Explored } from '../../model/explorer.js';
import { thousands } from '../../text/numbers.js';
import { hashOf, stateOf } from '../links.js';
import { drawnBy, type Spreads } from '../rank.js';
import { leadersSaid, movesSaid, shownSaid } from '../said.js';
import { standingsOf } from '../standings.js';
import { FIRST_ROWS, isSameWeights, setOf, type State } from '../state.js';
import { wordsIn } from '../words.js';
import { controls } from './controls.js';
import { el, part, say } from './dom.js';
import { panel } from './panel.js';
import { tableIn, type Table } from './table.js';
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
const more = el('button', { type: 'button', class: 'more' });
more.addEventListener('click', () => go((now) => ({ ...now, isWhole: !now.isWhole })));
const asBegun = el('p', { class: 'begun', hidden: true }, words.t.asBegun);
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
const foot = tray(words, go, { panel: panelPart, table: frame });

/** Only what a change concerns is drawn anew: the table keeps its rows, and whoever is in one stays there. */
function draw(): void {
  const view = viewOf(state);
  const last = before;
  before = view;
  choice.draw(view);
  const isOther = (key: keyof State): boolean => last === null || !isSame(last.state[key], state[key]);
  if (['set', 'weights', 'sort', 'search', 'by', 'group', 'isWhole'].some((key) => isOther(key as keyof State))) {
    drawCount(view, table.draw(view));
    say(paper, shownSaid(view.set, view.standings, state.weights, words));
    drawLead(view);
    asBegun.hidden = isSameWeights(state.weights, data.weights);
  }
  if (isOther('chosen') || isOther('weights') || isOther('set')) {
    table.choose(view);
    drawPanel(view);
    foot.draw(view);
  }
  if (view.standings.spreads === null) drawLater();
}

function viewOf(now: State): View {
  return {
    data,
    set: setOf(data, now),
    state: now,
    words,
    standings: standingsOf(data, now, made.get(keyOf(now)) ?? null),
  };
}

const keyOf = ({ set, weights }: State): string => JSON.stringify([set, weights]);

/** How many rows there are, and a way to the others. */
function drawCount({ set, state: { group, isWhole, by } }: View, { found, shown }: ReturnType<Table['draw']>): void {
  const { t, lang } = words;
  const [some, all] = [thousands(shown, lang), thousands(set.rows.length, lang)];
  say(count, shown > 0 ? t.shown(some, all) : group === null ? t.shownNone : t.shownNoneOf(group.name));
  more.hidden = by !== null || found <= FIRST_ROWS;
  say(more, isWhole ? t.showFirst(thousands(FIRST_ROWS, lang)) : t.showAll(thousands(found, lang)));
}

function drawLead(view: View): void {
  const { set, standings, words: w } = view;
  const { weights } = view.state;
  const moves = weights.kind === 'official' ? [] : movesSaid(set, standings, w);
  const said = [...leadersSaid(set, standings, weights, w), ...moves];
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
const NONE: Spreads = { runs: 0, spread: 0, rows: [] };

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
frame.before(choice.element, paper, count);
frame.after(more, panelPart, asBegun);
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
