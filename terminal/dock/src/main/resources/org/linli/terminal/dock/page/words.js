// What the page says, in two languages; the language stands behind the # of the address.

const LANGUAGES = ['zh-CN', 'en'];
let words = {};

export function language() {
  const wanted = location.hash.slice(1);
  if (LANGUAGES.includes(wanted)) return wanted;
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}

export async function loadWords() {
  const answer = await fetch(`words/${language()}`);
  words = await answer.json();
  document.documentElement.lang = language();
  document.title = t('page.title');
  for (const each of document.querySelectorAll('[data-t]')) each.textContent = t(each.dataset.t);
}

export function otherLanguage() {
  return LANGUAGES.find((each) => each !== language());
}

/** The words for a key; {0} stands for the first value, and so on. Without words, what was given instead. */
export function t(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (_, at) => String(values[at]));
}

export function has(key) {
  return key in words;
}

/** An element; properties that begin with "aria-" or hold a "-" are attributes, children may be text. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') made.setAttribute(name, value);
    else made[name] = value;
  }
  made.append(...children);
  return made;
}
