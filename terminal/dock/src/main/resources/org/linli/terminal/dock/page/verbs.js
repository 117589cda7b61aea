// The verbs, drawn from the list that the dock gives of itself: a new one needs nothing here.

import { element, has, t } from './words.js';

const FILE_FROM_BYTES = 64;

/** So many choices stand side by side, each a button of its own. */
const MOST_BUTTONS = 6;
const MOST_ON_A_LINE = 4;

/** What a verb that is done on the screen in sight is not asked for, but told. */
const SCREEN = 'screen';
let inSight = '';

/** The screens, and the verbs without what the page knows by itself. */
export async function fetchHouse() {
  const answer = await fetch('api');
  const { screens, verbs } = await answer.json();
  inSight = screens[0].name;
  return { screens, verbs: verbs.map(withoutScreen) };
}

function withoutScreen(verb) {
  const parameters = verb.parameters.filter((parameter) => parameter.name !== SCREEN);
  return { ...verb, parameters, onScreen: parameters.length < verb.parameters.length };
}

/** What is done on a screen from now on is done on this one. */
export function look(screen) {
  inSight = screen;
}

/** Does a verb. `{done, said}` or `{done: false, why}`; never throws. */
export async function perform(name, values = {}) {
  try {
    const answer = await fetch(`api/verbs/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(values),
    });
    return await answer.json();
  } catch {
    return { done: false, why: t('page.silent') };
  }
}

/** The groups in the order in which their first verbs come. */
export function drawVerbs(into, verbs, tell) {
  const groups = Map.groupBy(verbs, (verb) => verb.group);
  into.replaceChildren(...[...groups].map(([name, members]) => group(name, members, tell)));
}

function group(name, members, tell) {
  const title = element('h2', { id: `group-${name}` }, t(`group.${name}`));
  const facts = element('div', { className: 'facts' });
  facts.dataset.group = name;
  const section = element('section', { className: 'group', 'aria-labelledby': title.id });
  section.append(element('div', { className: 'head' }, title, facts));
  const often = members.filter((verb) => !verb.rare);
  const rare = members.filter((verb) => verb.rare);
  section.append(...rows(often, tell, true));
  if (rare.length > 0) {
    const more = element('details', {}, element('summary', {}, t('page.more')));
    more.append(...rows(rare, tell, false));
    section.append(more);
  }
  return section;
}

/** Verbs that need nothing stand side by side, a single one beside the row before it; others have a row of their own. */
function rows(verbs, tell, hasFirst) {
  const rows = [];
  let line = null;
  verbs.forEach((verb, at) => {
    const made = form(verb, tell, hasFirst && at === 0 && has(`first.${verb.name}`));
    if (verb.parameters.length > 0) {
      line = isOneOfFew(verb) ? null : element('div', { className: 'row' });
      line?.append(made);
      rows.push(line ?? made);
      return;
    }
    const isAlone = !isPlain(verbs[at + 1]);
    if (line === null || (line.className === 'row' && (!isAlone || line.children.length > 1))) {
      line = element('div', { className: 'acts' });
      rows.push(line);
    }
    line.append(made);
  });
  return rows;
}

function isPlain(verb) {
  return verb !== undefined && verb.parameters.length === 0;
}

function title(verb) {
  return t(`verb.${verb.name}`);
}

function isOneOfFew(verb) {
  const [only] = verb.parameters;
  return verb.parameters.length === 1 && only.type === 'choice' && only.choices.length <= MOST_BUTTONS;
}

/** What it does, and a button for everything it may be done to. */
function choices(verb, tell) {
  const [parameter] = verb.parameters;
  const row = element('div', { className: parameter.choices.length > MOST_ON_A_LINE ? 'act few many' : 'act few', role: 'group', 'aria-label': title(verb) });
  row.dataset.verb = verb.name;
  row.append(element('span', { className: 'name' }, title(verb)));
  for (const choice of parameter.choices) {
    const button = element('button', { type: 'button', value: choice.value }, wordsOf(choice));
    button.addEventListener('click', () => act(verb, button, { [parameter.name]: choice.value }, tell, wordsOf(choice)));
    row.append(button);
  }
  return row;
}

async function act(verb, button, values, tell, about = '') {
  button.setAttribute('aria-busy', 'true');
  const all = verb.onScreen ? { ...values, [SCREEN]: inSight } : values;
  const opened = has(`opens.${verb.name}`) ? phoneWindow() : null;
  const answer = await perform(verb.name, all);
  if (answer.done) opened?.location.replace(answer.said);
  else opened?.close();
  const said = answer.done && has(`tells.${verb.name}`) ? answer.said : about;
  tell(said === '' ? title(verb) : `${title(verb)}: ${said}`, answer);
  button.removeAttribute('aria-busy');
}

/** Opened by the click itself, or the browser would not open it; the page in it knows nothing of this one. */
function phoneWindow() {
  const opened = window.open('', '_blank', 'popup,width=412,height=860');
  if (opened !== null) opened.opener = null;
  return opened;
}

function form(verb, tell, first) {
  if (isOneOfFew(verb)) return choices(verb, tell);
  const plain = verb.parameters.length === 0;
  const button = element('button', { type: 'submit', className: first ? 'first' : '' }, title(verb));
  const made = element('form', { className: plain ? 'act plain' : 'act', noValidate: true });
  made.dataset.verb = verb.name;
  const fields = verb.parameters.map(field);
  made.append(...fields.map((each) => each.shown), button);
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = {};
    for (const each of fields) {
      const value = await each.value();
      if (value !== '') values[each.name] = value;
    }
    await act(verb, button, values, tell);
  });
  return made;
}

function field(parameter) {
  const words = t(`parameter.${parameter.name}`);
  switch (parameter.type) {
    case 'choice': {
      const select = element('select', { 'aria-label': words }, ...parameter.choices.map(option));
      return { name: parameter.name, shown: select, value: () => select.value };
    }
    case 'number': {
      const input = element('input', { type: 'number', min: parameter.least, max: parameter.most, value: parameter.example });
      return { name: parameter.name, shown: element('label', { className: 'number' }, words, input), value: () => input.value };
    }
    case 'bytes':
      return parameter.least >= FILE_FROM_BYTES ? file(parameter, t('page.file', parameter.least)) : line(parameter, words);
    default:
      return line(parameter, words);
  }
}

function wordsOf(choice) {
  const about = choice.topic === '' ? '' : has(choice.topic) ? t(choice.topic) : choice.value;
  const words = [choice.words, about].filter((each) => each !== '').join(' · ');
  return words === '' ? choice.value : words;
}

function option(choice) {
  return element('option', { value: choice.value }, wordsOf(choice));
}

function line(parameter, words) {
  const input = element('input', { type: 'text', 'aria-label': words, placeholder: words, autocomplete: 'off', spellcheck: false });
  return { name: parameter.name, shown: input, value: () => input.value };
}

/** Bytes come from a file of this machine, and travel as hexadecimal digits. */
function file(parameter, words) {
  const name = element('span', {}, words);
  const input = element('input', { type: 'file', 'aria-label': words });
  input.addEventListener('change', () => {
    name.textContent = input.files[0]?.name ?? words;
  });
  const value = async () => {
    if (input.files.length === 0) return '';
    const bytes = new Uint8Array(await input.files[0].slice(0, parameter.most + 1).arrayBuffer());
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  return { name: parameter.name, shown: element('label', { className: 'file' }, input, name), value };
}

/** How things stand, beside the titles of what they belong to. */
export function drawFacts(facts) {
  const groups = Map.groupBy(facts, (fact) => fact.group);
  for (const place of document.querySelectorAll('.facts')) {
    const here = groups.get(place.dataset.group) ?? [];
    place.replaceChildren(...here.map(fact));
  }
}

function fact({ name, value, wrong }) {
  const words = has(`fact.${name}.${value}`) ? t(`fact.${name}.${value}`) : value;
  return element('span', { className: wrong ? 'wrong' : '' }, `${t(`fact.${name}`)} `, element('b', {}, words));
}
