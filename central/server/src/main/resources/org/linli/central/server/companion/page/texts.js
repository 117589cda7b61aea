// What this page itself says, in the language of the terminal once it is known, and in the phone's own before that.
import chinese from './texts-zh-CN.js';
import english from './texts-en.js';

const CATALOGUES = { 'zh-CN': chinese, 'en': english };
let language = speaks(navigator.language ?? '');

function speaks(tag) {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

export function speak(tag) {
  language = speaks(tag);
  document.documentElement.lang = language;
  document.title = words('title');
}

export function spoken() {
  return language;
}

export function otherLanguage() {
  return language === 'en' ? 'zh-CN' : 'en';
}

export function words(key, ...gaps) {
  return CATALOGUES[language][key].replace(/\{(\d)\}/g, (_, gap) => String(gaps[gap]));
}

/** Why it ended, by the code; a code this page has never heard of has words too. */
export function why(code) {
  return words(Object.hasOwn(CATALOGUES[language], 'why.' + code) ? 'why.' + code : 'why.other');
}
