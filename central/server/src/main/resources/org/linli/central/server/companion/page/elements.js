// The terminal's page of elements as nodes: exactly the kinds that terminal/journey's Element has. Whatever stands in them
// is text. A kind this page does not know gets an honest line.
import { make, question } from './dom.js';
import { words } from './texts.js';

const MOODS = { WAITING: 'waiting', GOOD: 'good', PLAIN: 'plain', WARNING: 'warning', UNDECIDED: 'undecided' };
const LINK = 'https://';

/** An address a phone may follow; null for everything else. */
export function link(content) {
  if (typeof content !== 'string' || !content.startsWith(LINK)) return null;
  try {
    const url = new URL(content);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}

/** What a phone may dial; null for everything else. */
export function dial(number) {
  const figures = typeof number === 'string' ? number.replace(/[ -]/g, '') : '';
  return /^[0-9]{3,15}$/.test(figures) ? 'tel:' + figures : null;
}

const orNothing = (name, attributes, text) => (text ? make(name, attributes, text) : null);

/** @param hand {acts(action), ticks(row, ticked), types(field, text)}; {@link context} has the page's screen */
const KINDS = {
  Heading: e => question(e.text),
  Section: e => make('h2', { class: 'section' }, e.text),
  Paragraph: e => make('p', {}, e.text),
  Status: e => make('div', { class: 'status ' + (MOODS[e.mood] ?? 'plain') }, make('p', {}, e.text)),
  Fact: e => fact(e.label, e.value),
  Call: e => (dial(e.number) === null ? fact(e.label, e.number)
    : make('a', { class: 'key call', href: dial(e.number), rel: 'noreferrer external' }, make('strong', {}, e.number), make('small', {}, e.label))),
  Sheet: (e, hand, context) => make('div', { class: 'sheet' }, ...e.rows.map(row => build(row, hand, context))),
  Row: e => make('div', { class: 'row' },
    make('div', {}, make('span', { class: 'title' }, e.title), orNothing('span', { class: 'support' }, e.support)),
    orNothing('span', { class: 'amount' }, e.amount)),
  Tick: tick,
  Total: e => make('div', { class: 'total' },
    make('p', { class: 'line' }, make('span', {}, e.label), ' ', make('span', { class: 'amount' }, e.amount)),
    orNothing('p', { class: 'capitals' }, e.capitals)),
  Room: room,
  Item: item,
  Qr: qr,
  Button: button
};

export function build(element, hand, context) {
  return Object.hasOwn(KINDS, element.is) ? KINDS[element.is](element, hand, context) : make('p', {}, words('page.unknown'));
}

function fact(label, value) {
  return make('dl', { class: 'fact' }, make('dt', {}, label), make('dd', {}, value));
}

function tick(e, hand) {
  const body = make('span', { class: 'body' },
    make('span', {}, make('span', { class: 'title' }, e.title), orNothing('span', { class: 'support' }, e.support),
      orNothing('span', { class: 'mark' }, e.mark)),
    make('span', { class: 'amount' }, e.amount));
  if (!e.open) return make('div', { class: 'row' }, body);
  const box = make('input', { type: 'checkbox', name: e.row, checked: e.ticked, onchange: () => hand.ticks(e.row, box.checked) });
  return make('label', { class: 'row' }, box, body);
}

function room(e, hand, context) {
  const length = e.least === e.most ? words('page.length-exactly', e.most) : words('page.length', e.least, e.most);
  const id = 'field-' + context.question;
  const field = make('input', {
    id, 'data-field': e.field, 'aria-describedby': id + '-hint', type: 'text', inputmode: e.digits ? 'numeric' : 'text',
    maxlength: String(e.most), autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done',
    oninput: () => hand.types(e.field, field.value),
    onkeydown: event => { if (event.key === 'Enter' && !event.isComposing) hand.entered(); }
  });
  field.value = e.typed;
  const hint = (e.digits ? words('page.figures', length) : '') + words('page.appears');
  return make('div', { class: 'field' }, make('label', { for: id }, e.label), field,
    make('p', { class: 'hint', id: id + '-hint' }, hint));
}

function item(e, hand) {
  const body = [make('span', {}, make('span', { class: 'title' }, e.title), orNothing('span', { class: 'support' }, e.support),
    orNothing('span', { class: 'mark' }, e.mark)), orNothing('span', { class: 'amount' }, e.value)];
  return e.action === null
    ? make('div', { class: 'row item' }, ...body)
    : make('button', { type: 'button', class: 'row item', 'data-action': e.action, onclick: () => hand.acts(e.action) }, ...body);
}

function qr(e, hand, context) {
  const address = link(e.content);
  if (address === null) return make('p', {}, e.caption, ' ', words('page.code-there'));
  const label = words(context.screen.startsWith('pay.') ? 'page.pay-here' : 'page.open-here');
  return make('a', { class: context.hasStep ? 'key' : 'key strong', href: address, target: '_blank', rel: 'noopener noreferrer external' }, label,
    make('small', {}, words('page.new-window')));
}

function button(e, hand) {
  return make('button', { type: 'button', class: e.strong ? 'key strong' : 'key', 'data-action': e.action, onclick: () => hand.acts(e.action) },
    e.label, orNothing('small', {}, e.support));
}

/** Whether there is something to do here, and whether the next step can be done here. */
export function reach(elements) {
  const flat = elements.flatMap(each => (each.is === 'Sheet' ? each.rows : [each]));
  const step = flat.some(e => (e.is === 'Button' && e.leads) || (e.is === 'Item' && e.action !== null) || e.is === 'Room' || (e.is === 'Qr' && link(e.content) !== null));
  const more = flat.some(e => e.is === 'Button' || (e.is === 'Tick' && e.open) || (e.is === 'Item' && e.action !== null));
  return { step, anything: step || more };
}
