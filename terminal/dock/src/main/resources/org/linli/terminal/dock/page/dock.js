// The page: screen, verbs, tray, and what was just done.

import { drawFacts, drawVerbs, fetchHouse, look, perform } from './verbs.js';
import { drawPapers } from './papers.js';
import { drawRemote } from './remote.js';
import { Screen } from './screen.js';
import { element, language, loadWords, otherLanguage, t } from './words.js';

const MOST_TOLD = 40;
const byId = (id) => document.getElementById(id);

/** Verbs that have a place of their own on the page. */
const ELSEWHERE = new Set(['take-paper', 'press-remote']);

let screens = [];
let shown = null;
let verbs = [];
let glass = null;
let now = { facts: [], papers: [] };
let connected = false;

/** A line of what was done, the newest first. */
function tell(title, answer) {
  const time = new Date().toLocaleTimeString(language(), { hour12: false });
  const words = answer.done ? title : `${title}: ${answer.why}`;
  const line = element('li', { className: answer.done ? '' : 'wrong' }, element('time', {}, time), element('span', {}, words));
  byId('told').prepend(line);
  while (byId('told').children.length > MOST_TOLD) byId('told').lastChild.remove();
}

function draw() {
  drawFacts(now.facts);
  drawPapers(now.papers);
  veil();
}

/** Says over the screen why it is not live. */
function veil() {
  const program = now.facts.find((fact) => fact.name === shown.name)?.value ?? 'running';
  const key = !connected ? 'screen.lost' : `screen.${program}`;
  byId('veil').hidden = connected && program === 'running';
  byId('veil-words').textContent = t(key, title(shown));
  const start = verbs.find((verb) => verb.name === 'start-program');
  const actions = [];
  if (connected && program === 'ended' && start) {
    const screen = shown.name;
    const words = t('screen.start', title(shown));
    const button = element('button', { type: 'button', className: 'first' }, words);
    button.addEventListener('click', async () => tell(words, await perform('start-program', { program: screen })));
    actions.push(button);
  }
  const shows = `${key} ${shown.name} ${language()}`;
  if (byId('veil-actions').dataset.shows !== shows) {
    byId('veil-actions').replaceChildren(...actions);
    byId('veil-actions').dataset.shows = shows;
  }
}

function title(screen) {
  return t(`screen.${screen.name}`);
}

/** One screen is in sight; the others are a press away. */
function show(screen) {
  shown = screen;
  look(screen.name);
  document.body.dataset.screen = screen.name;
  byId('screen-name').textContent = title(screen);
  byId('glass').setAttribute('aria-label', title(screen));
  byId('screen-hint').textContent = t(`screen.hint.${screen.name}`);
  for (const tab of byId('screens').children) tab.setAttribute('aria-pressed', String(tab.value === screen.name));
  byId('remote').hidden = screen.name !== 'television';
  glass?.show(screen.live);
  veil();
}

function drawScreens() {
  byId('screens').hidden = screens.length < 2;
  byId('screens').setAttribute('aria-label', t('screen.choose'));
  byId('screens').replaceChildren(
    ...screens.map((screen) => {
      const tab = element('button', { type: 'button', value: screen.name }, title(screen));
      tab.addEventListener('click', () => show(screen));
      return tab;
    }),
  );
  const keys = verbs.find((verb) => verb.name === 'press-remote')?.parameters[0].choices.map((choice) => choice.value);
  byId('remote').setAttribute('aria-label', t('group.remote'));
  drawRemote(byId('remote'), keys ?? [], press);
}

/** A remote says nothing of a key that was pressed; only of one that could not be. */
async function press(button) {
  const answer = await perform('press-remote', { button });
  if (!answer.done) tell(t('verb.press-remote'), answer);
}

function take() {
  const button = element('button', { type: 'button' }, t('verb.take-paper'));
  button.addEventListener('click', async () => tell(t('verb.take-paper'), await perform('take-paper')));
  byId('tray-act').replaceChildren(button);
}

async function speak() {
  await loadWords();
  byId('language').textContent = t('page.other-language');
  take();
  drawScreens();
  drawVerbs(byId('groups'), verbs.filter((verb) => !ELSEWHERE.has(verb.name)), tell);
  show(shown);
  draw();
}

byId('language').addEventListener('click', () => {
  location.hash = otherLanguage();
});
addEventListener('hashchange', speak);

({ screens, verbs } = await fetchHouse());
shown = screens[0];
await speak();
glass = new Screen(
  byId('glass'),
  shown.live,
  (facts) => {
    now = facts;
    draw();
  },
  (isConnected) => {
    connected = isConnected;
    veil();
  },
);
