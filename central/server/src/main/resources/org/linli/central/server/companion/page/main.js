// From the address to the end. Nothing is stored anywhere: what this phone knows is in this page, and goes with it.
import { ask, carried, changed, spent, take } from './carried.js';
import * as likeness from './likeness.js';
import * as states from './states.js';
import { Sheet } from './sheet.js';
import { Talk } from './talk.js';
import { otherLanguage, speak, spoken, why, words } from './texts.js';

/** Text goes out as it is typed, at most this often; after a pause at once. */
const TYPING_MS = 150;
/** Why a task that was brought is nowhere any more. */
const SPENT = new Set(['parcel.unknown', 'handover.damaged', 'handover.not-a-task']);
const ADDRESS = /^#([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

const $ = id => document.getElementById(id);
const main = $('main');
let talk = null;
let nextId = 1;
let typing = null;
let typedAt = -TYPING_MS;
let acted = false;
/** What was asked of a task: the id of the question, and which. */
let moving = null;
/** This phone has what it came for; what the terminal says after that is goodbye. */
let leaving = false;
let where = () => words('where.code');

const sheet = new Sheet(main, {
  acts: action => answer({ is: 'Act', action }),
  ticks: (row, ticked) => answer({ is: 'Tick', row, ticked }),
  does: kind => answer({ is: kind }),
  moves: move,
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

/** 带着走, or 接着办: asked once, until there is an answer. */
function move(kind) {
  if (moving !== null) return;
  if (typing !== null) typing.now();
  moving = { id: nextId++, kind };
  tell('told', '');
  talk?.say(kind === 'Park' ? { is: kind, id: moving.id } : { is: kind, id: moving.id, token: carried().token });
}

/** Whether there is a task to speak of: not while the screen is taking it in. */
function inHand() {
  return carried() !== null && moving?.kind !== 'Resume';
}

/** The answer to that; false when it is one to something else. */
function moved(id, why) {
  if (moving?.id !== id) return false;
  // Nobody will ever open what is not there any more.
  if (moving.kind === 'Resume' && (why === null || SPENT.has(why))) spent();
  moving = null;
  sheet.carries(inHand());
  return true;
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
    case 'Shown': if (!leaving) show(said); break;
    case 'Taken': if (!moved(said.id, null)) sheet.settled(said.id); break;
    case 'Refused': refused(said); break;
    case 'Parked':
      moving = null;
      leaving = true;
      sheet.forget();
      take(said);
      carry();
      break;
    case 'Over': if (leaving) talk = null; else end(said.words); break;
    default: break;
  }
}

function refused({ id, why: code, words: said }) {
  const ofTask = moved(id, code);
  sheet.settled(id);
  acted = false;
  tell('told', ofTask ? said : words('answer.refused', said));
}

function show(shown) {
  const fresh = sheet.question !== shown.page.question;
  speak(shown.page.language);
  $('part').textContent = words('part');
  heading(() => '● ' + shown.machine);
  if (fresh) tell('told', '');
  sheet.show(shown, acted, inHand());
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
  talk?.part();
  leaving = false;
  $('part').hidden = false;
  heading(() => words('where.waiting'));
  tell('told', '');
  states.finding(main);
  // One that was left says nothing to this page any more.
  const still = heard => (...said) => (talk === mine ? heard(...said) : undefined);
  const mine = new Talk(way, {
    met: still(met), said: still(hear),
    refused: still(code => (way.code !== undefined && sheet.question === null && code !== 'companion.damaged'
      ? askForCode(why(code)) : end(why(code)))),
    over: still(() => (leaving ? undefined : end(why('companion.over')))),
    lost: still(() => tell('line', leaving ? '' : words('line.lost'))),
    away: still(() => tell('line', leaving ? '' : words('line.away'))),
    here: still(() => tell('line', ''))
  });
  talk = mine;
}

/** With a task in the hand: where to go with it, and a place for the letters of the next screen. */
function carry(wrong = '') {
  clearTimeout(typing?.timer);
  typing = null;
  sheet.forget();
  tell('line', '');
  tell('told', '');
  $('part').hidden = true;
  heading(() => words('where.carried'));
  states.carry(main, carried(), spoken(), { wrong, go: letters => join({ code: letters }) });
}

function end(reason) {
  talk = null;
  moving = null;
  acted = false;
  clearTimeout(typing?.timer);
  typing = null;
  sheet.forget();
  tell('line', '');
  tell('told', '');
  if (carried() !== null) {
    carry(reason);
    return;
  }
  $('part').hidden = true;
  heading(() => words('where.ended'));
  states.ended(main, reason, () => askForCode());
}

function askForCode(wrong = '') {
  talk = null;
  if (carried() !== null) {
    carry(wrong);
    return;
  }
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

/** Its half hour is over, or another page of this phone has gone on with it. */
changed(() => {
  if (sheet.question !== null) sheet.carries(inHand());
  else if (talk === null && carried() === null && main.querySelector('[data-carried]')) end(words('carried.over'));
  else if (talk === null && carried() !== null && main.querySelector('#code')) carry();
});

speak(navigator.language ?? '');
$('part').textContent = words('part');
if (globalThis.crypto?.subtle === undefined) {
  states.tooOld(main);
} else {
  likeness.load().catch(() => {});
  const way = takeAddress();
  ask();
  if (way === null) askForCode();
  else join(way);
}
