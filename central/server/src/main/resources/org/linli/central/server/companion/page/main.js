// From the address to the end. Nothing is stored anywhere: what this phone knows is in this page, and goes with it.
import * as likeness from './likeness.js';
import * as states from './states.js';
import { Sheet } from './sheet.js';
import { Talk } from './talk.js';
import { otherLanguage, speak, spoken, why, words } from './texts.js';

/** Text goes out as it is typed, at most this often; after a pause at once. */
const TYPING_MS = 150;
const ADDRESS = /^#([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

const $ = id => document.getElementById(id);
const main = $('main');
let talk = null;
let nextId = 1;
let typing = null;
let typedAt = -TYPING_MS;
let acted = false;
let where = () => words('where.code');

const sheet = new Sheet(main, {
  acts: action => answer({ is: 'Act', action }),
  ticks: (row, ticked) => answer({ is: 'Tick', row, ticked }),
  does: kind => answer({ is: kind }),
  types: type,
  entered: () => main.querySelector('.keys button.strong')?.focus()
});

function heading(tell) {
  where = tell;
  $('where').textContent = tell();
}

function tell(place, text) {
  if ($(place).textContent !== text) $(place).textContent = text;
}

/** An answer names the question it answers; a later one for the same field makes an earlier one that waits needless. */
function answer(what, instead = () => false) {
  if (typing !== null && what.is !== 'Type') typing.now();
  const { is, ...rest } = what;
  const id = nextId++;
  if (is === 'Act') acted = true;
  tell('told', '');
  talk?.say({ is: 'Answer', id, answer: { is, question: sheet.question, ...rest } }, instead);
  return id;
}

function type(field, text) {
  const question = sheet.question;
  const now = () => {
    clearTimeout(typing.timer);
    typing = null;
    typedAt = performance.now();
    if (sheet.question !== question) return;
    const id = answer({ is: 'Type', field, text },
      each => each.answer?.is === 'Type' && each.answer.field === field && each.answer.question === question);
    sheet.typing(field, id);
  };
  const due = typing?.due ?? typedAt + TYPING_MS;
  clearTimeout(typing?.timer);
  sheet.typing(field, null);
  typing = { due, now, timer: setTimeout(now, Math.max(0, due - performance.now())) };
}

function hear(said) {
  switch (said.is) {
    case 'Waiting': break;
    case 'Shown': show(said); break;
    case 'Taken': sheet.settled(said.id); break;
    case 'Refused':
      sheet.settled(said.id);
      acted = false;
      tell('told', words('answer.refused', said.words));
      break;
    case 'Parked': states.parked(main, said, spoken()); sheet.forget(); break;
    case 'Over': end(said.words); break;
    default: break;
  }
}

function show(shown) {
  const fresh = sheet.question !== shown.page.question;
  speak(shown.page.language);
  $('part').textContent = words('part');
  heading(() => '● ' + shown.machine);
  if (fresh) tell('told', '');
  sheet.show(shown, acted);
  if (fresh) acted = false;
}

async function met(agreement) {
  speak(agreement.language);
  $('part').textContent = words('part');
  heading(() => words('where.waiting'));
  const shown = await likeness.shown(agreement.likeness, agreement.language);
  states.compare(main, shown, agreement.language, {
    same: () => {
      talk.say({ is: 'Same' });
      states.awaitConfirmation(main, shown, agreement.language);
    },
    different: () => {
      talk.say({ is: 'Different' });
      talk.part();
      end(why('companion.different'));
    }
  });
}

function join(way) {
  $('part').hidden = false;
  heading(() => words('where.waiting'));
  tell('told', '');
  states.finding(main);
  talk = new Talk(way, {
    met, said: hear,
    refused: code => (way.code !== undefined && sheet.question === null && code !== 'companion.damaged'
      ? askForCode(why(code)) : end(why(code))),
    over: () => end(why('companion.over')),
    lost: () => tell('line', words('line.lost')),
    away: () => tell('line', words('line.away')),
    here: () => tell('line', '')
  });
}

function end(reason) {
  talk = null;
  acted = false;
  clearTimeout(typing?.timer);
  typing = null;
  sheet.forget();
  tell('line', '');
  tell('told', '');
  $('part').hidden = true;
  heading(() => words('where.ended'));
  states.ended(main, reason, () => askForCode());
}

function askForCode(wrong = '') {
  talk = null;
  $('part').hidden = true;
  tell('line', '');
  heading(() => words('where.code'));
  states.askForCode(main, {
    wrong,
    go: letters => join({ code: letters }),
    otherLanguage: () => {
      speak(otherLanguage());
      askForCode();
    }
  });
}

$('part').addEventListener('click', () => {
  const yours = words('ended.yours');
  talk?.part();
  end(yours);
});

/** What stands behind # is read once and wiped from the address: nobody finds it in the history. */
function takeAddress() {
  const found = ADDRESS.exec(location.hash);
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return found === null ? null : { room: found[1], commitment: found[2] };
}

addEventListener('hashchange', () => {
  const way = takeAddress();
  if (way === null) return;
  talk?.part();
  end(words('ended.yours'));
  join(way);
});

speak(navigator.language ?? '');
$('part').textContent = words('part');
if (globalThis.crypto?.subtle === undefined) {
  states.tooOld(main);
} else {
  likeness.load().catch(() => {});
  const way = takeAddress();
  if (way === null) askForCode();
  else join(way);
}
