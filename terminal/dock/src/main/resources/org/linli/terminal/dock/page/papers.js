// What came out of the printer, the newest piece first.

import { element, t } from './words.js';

let shown = '';

export function drawPapers(names) {
  const now = `${document.documentElement.lang} ${names.join(' ')}`;
  if (now === shown) return;
  shown = now;
  document.querySelector('#no-paper').hidden = names.length > 0;
  document.querySelector('#papers').replaceChildren(...names.map(piece));
}

function piece(name) {
  const number = String(Number.parseInt(name, 10));
  const words = t(name.includes('torn') ? 'tray.torn' : 'tray.piece', number);
  const picture = element('img', { src: `api/papers/${name}`, alt: words, loading: 'lazy' });
  const open = element('button', { type: 'button' }, picture, element('span', {}, words));
  open.addEventListener('click', () => {
    const large = document.querySelector('#paper-picture');
    large.src = picture.src;
    large.alt = words;
    document.querySelector('#paper').showModal();
  });
  return element('li', {}, open);
}
