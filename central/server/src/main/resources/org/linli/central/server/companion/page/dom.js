// Nodes are made by name and filled with text as text; there is no way from words to markup in here, and none around it.
const SVG = 'http://www.w3.org/2000/svg';

/** @param attributes `class` and others as attributes, `on…` as listeners; null is left out */
export function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.filter(child => child !== null && child !== ''));
  return node;
}

/** The question of a page. Its phrases stay whole where there is room for them, and so does the name of a key. */
export function question(text) {
  return whole('h1', { tabindex: '-1' }, text, /(?<=[，。？])(?![^「]*」)/);
}

/** A sentence in which the name of a key stays whole where there is room for it. */
export function sentence(text) {
  return whole('p', {}, text, /(?=「)|(?<=」[，。]?)(?![，。])/);
}

function whole(name, attributes, text, between) {
  const phrases = text.split(between);
  return make(name, attributes,
    ...(phrases.length === 1 ? [text] : phrases.map(phrase => (name === 'h1' || phrase.startsWith('「') ? make('span', { class: 'phrase' }, phrase) : phrase))));
}

/** A QR code as its modules were drawn elsewhere: dark on white, with the four empty modules that a scanner looks for. */
export function modules({ side, path }, name) {
  const svg = drawing(path, name, 'modules');
  svg.setAttribute('viewBox', '-4 -4 ' + (side + 8) + ' ' + (side + 8));
  return svg;
}

/** A line drawing; with a name it is a picture, without one it is decoration. */
export function drawing(path, name = null, style = null) {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  line.setAttribute('d', path);
  svg.append(line);
  if (style !== null) svg.setAttribute('class', style);
  if (name === null) {
    svg.setAttribute('aria-hidden', 'true');
  } else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
  }
  return svg;
}

export const TICKED = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20M7 12.5l3.5 3.5L17 9';
