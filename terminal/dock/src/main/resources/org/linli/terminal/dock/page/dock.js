// The page: screen, verbs, tray, and what was just done.

import { drawFacts, drawVerbs, fetchVerbs, perform } from './verbs.js';
import { drawPapers } from './papers.js';
import { Screen } from './screen.js';
import { element, language, loadWords, otherLanguage, t } from './words.js';

const MOST_TOLD = 40;
const byId = (id) => document.getElementById(id);

let verbs = [];
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
  const kiosk = now.facts.find((fact) => fact.name === 'kiosk')?.value ?? 'running';
  const key = !connected ? 'screen.lost' : `screen.${kiosk}`;
  byId('veil').hidden = connected && kiosk === 'running';
  byId('veil-words').textContent = t(key);
  const start = verbs.find((verb) => verb.name === 'start-program');
  const actions = [];
  if (connected && kiosk === 'ended' && start) {
    const button = element('button', { type: 'button', className: 'first' }, t('screen.start'));
    button.addEventListener('click', async () => tell(t('screen.start'), await perform('start-program', { program: 'kiosk' })));
    actions.push(button);
  }
  if (byId('veil-actions').dataset.shows !== key) {
    byId('veil-actions').replaceChildren(...actions);
    byId('veil-actions').dataset.shows = key;
  }
}

function take() {
  const button = element('button', { type: 'button' }, t('verb.take-paper'));
  button.addEventListener('click', async () => tell(t('verb.take-paper'), await perform('take-paper')));
  byId('tray-act').replaceChildren(button);
}

async function speak() {
  await loadWords();
  byId('language').textContent = t('page.other-language');
  byId('glass').setAttribute('aria-label', t('screen.name'));
  take();
  drawVerbs(byId('groups'), verbs.filter((verb) => verb.name !== 'take-paper'), tell);
  draw();
}

byId('language').addEventListener('click', () => {
  location.hash = otherLanguage();
});
addEventListener('hashchange', speak);

verbs = await fetchVerbs();
await speak();
new Screen(
  byId('glass'),
  (facts) => {
    now = facts;
    draw();
  },
  (isConnected) => {
    connected = isConnected;
    veil();
  },
);
