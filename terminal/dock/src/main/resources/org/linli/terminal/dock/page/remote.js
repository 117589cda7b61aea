// A picture of the television's remote control, drawn from the keys that the dock says it can press.

import { element, t } from './words.js';

/** As they lie on it, row by row; what this remote has not got leaves its place empty. */
const ROWS = [
  ['menu', 'home', 'help'],
  ['up'],
  ['left', 'ok', 'right'],
  ['down'],
  ['back', 'page-up', 'page-down'],
  ['red', 'green', 'yellow', 'blue'],
  ['digit-1', 'digit-2', 'digit-3'],
  ['digit-4', 'digit-5', 'digit-6'],
  ['digit-7', 'digit-8', 'digit-9'],
  ['digit-0'],
];

/** @param press called with the name of a key */
export function drawRemote(into, names, press) {
  const has = new Set(names);
  const rows = ROWS.map((row) => row.filter((name) => has.has(name)))
    .filter((row) => row.length > 0)
    .map((row) => element('div', { className: 'keys' }, ...row.map((name) => key(name, press))));
  into.replaceChildren(...rows);
}

function key(name, press) {
  const face = t(`button.${name}`);
  const button = element('button', { type: 'button', className: `key ${name}`, value: name, 'aria-label': t(`choice.${name}`) }, face);
  button.addEventListener('click', () => press(name));
  return button;
}
