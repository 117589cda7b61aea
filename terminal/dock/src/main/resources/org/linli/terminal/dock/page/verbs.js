// The verbs, drawn from the list that the dock gives of itself: a new one needs nothing here.

import { element, has, t } from './words.js';

const FILE_FROM_BYTES = 64;

export async function fetchVerbs() {
  const answer = await fetch('api');
  return (await answer.json()).verbs;
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

/** Verbs that need nothing stand side by side; one that must be told something has a row of its own. */
function rows(verbs, tell, hasFirst) {
  const rows = [];
  let line = null;
  verbs.forEach((verb, at) => {
    const first = hasFirst && at === 0 && has(`first.${verb.name}`);
    if (verb.parameters.length === 0) {
      if (line === null) {
        line = element('div', { className: 'acts' });
        rows.push(line);
      }
      line.append(form(verb, tell, first));
    } else {
      line = null;
      rows.push(form(verb, tell, first));
    }
  });
  return rows;
}

function title(verb) {
  return t(`verb.${verb.name}`);
}

function form(verb, tell, first) {
  const plain = verb.parameters.length === 0;
  const button = element('button', { type: 'submit', className: first ? 'first' : '' }, title(verb));
  const made = element('form', { className: plain ? 'act plain' : 'act', noValidate: true });
  made.dataset.verb = verb.name;
  const fields = verb.parameters.map(field);
  made.append(...fields.map((each) => each.shown), button);
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.setAttribute('aria-busy', 'true');
    const values = {};
    for (const each of fields) {
      const value = await each.value();
      if (value !== '') values[each.name] = value;
    }
    tell(title(verb), await perform(verb.name, values));
    button.removeAttribute('aria-busy');
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
      return parameter.least >= FILE_FROM_BYTES ? file(parameter, words) : line(parameter, words);
    default:
      return line(parameter, words);
  }
}

function option(choice) {
  const about = choice.topic === '' ? '' : has(choice.topic) ? t(choice.topic) : choice.value;
  const words = [choice.words, about].filter((each) => each !== '').join(' · ');
  return element('option', { value: choice.value }, words === '' ? choice.value : words);
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
