// The screens around the page: before the two have met, and after they have parted. Each fills the main part and takes
// the focus.
import { drawing, make, modules, question, sentence } from './dom.js';
import { words } from './texts.js';

const ALPHABET = /[BCDFGHJKLMNPQRSTVWXZ]/g;
const LETTERS = 8;

const key = (label, act, strong = false, name = null) =>
  make('button', { type: 'button', class: strong ? 'key strong' : 'key', 'data-key': name, onclick: act }, label);
const keys = (...all) => make('div', { class: 'keys' }, ...all);

function fill(main, ...nodes) {
  main.replaceChildren(...nodes);
  scrollTo(0, 0);
  main.querySelector('h1').focus({ preventScroll: true });
}

const lettersOf = typed => (typed.toUpperCase().match(ALPHABET) ?? []).slice(0, LETTERS).join('');

/** Eight letters and the way on. @returns {{field, submit}} */
function letters(wrong, label, hint, go) {
  const complaint = make('p', { class: 'wrong', id: 'code-wrong', role: 'alert' }, wrong);
  const field = make('input', {
    id: 'code', class: 'letters', type: 'text', maxlength: '11', autocomplete: 'off', autocapitalize: 'characters',
    spellcheck: 'false', enterkeyhint: 'go', 'aria-describedby': 'code-hint code-wrong', 'aria-invalid': wrong === '' ? null : 'true'
  });
  const submit = event => {
    event.preventDefault();
    const letters = lettersOf(field.value);
    if (letters.length === LETTERS) {
      go(letters);
    } else {
      complaint.textContent = words('code.short', letters.length);
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    }
  };
  return {
    submit,
    field: make('div', { class: 'field' }, make('label', { for: 'code' }, label), field, complaint,
      make('p', { class: 'hint', id: 'code-hint' }, hint)),
    on: make('button', { type: 'submit', class: 'key strong', 'data-key': 'go' }, words('code.go'))
  };
}

/** @param wrong why the last code did not do; empty at first */
export function askForCode(main, { wrong = '', go, otherLanguage }) {
  const { submit, field, on } = letters(wrong, words('code.label'), words('code.hint'), go);
  fill(main, make('form', { class: 'code', novalidate: true, onsubmit: submit },
    question(words('code.question')), field,
    keys(key(words('other-language'), otherLanguage, false, 'language'), on)));
}

/** A task in the hand. @param wrong why the last screen did not do */
export function carry(main, { until, code }, language, { wrong = '', go }) {
  const when = new Date(until).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const { submit, field, on } = letters(wrong, words('carried.letters'), words('carried.hint'), go);
  fill(main, make('form', { class: 'code', novalidate: true, onsubmit: submit, 'data-carried': 'yes' },
    question(words('carried.question')), make('p', {}, make('strong', {}, words('carried.keep', when))),
    make('h2', {}, words('carried.by-phone')), sentence(words('carried.by-phone.how')), field, on,
    make('h2', {}, words('carried.by-scanner')), make('p', {}, words('carried.by-scanner.how')),
    modules(code, words('carried.code'))));
}

export function finding(main) {
  fill(main, question(words('finding.question')), make('p', {}, words('finding.support')));
}

function likenessOf({ picture, path, first, second }, language) {
  return make('div', { class: 'likeness' }, drawing(path, picture),
    make('p', { lang: language }, make('span', { 'data-word': '1' }, first), make('span', { 'data-word': '2' }, second)));
}

export function compare(main, shown, language, { same, different }) {
  fill(main, question(words('likeness.question')), likenessOf(shown, language), sentence(words('likeness.then')),
    keys(key(words('likeness.different'), different, false, 'different'), key(words('likeness.same'), same, true, 'same')));
}

export function awaitConfirmation(main, shown, language) {
  fill(main, question(words('confirm.question')), likenessOf(shown, language), make('p', {}, words('confirm.support')));
}

export function ended(main, reason, again) {
  fill(main, question(words('ended.question')), make('p', {}, make('strong', {}, reason)), make('p', {}, words('ended.nothing-left')),
    make('p', {}, words('ended.scan')), keys(key(words('ended.again'), again, true, 'again')));
}

export function tooOld(main) {
  fill(main, question(words('browser.old')));
}
