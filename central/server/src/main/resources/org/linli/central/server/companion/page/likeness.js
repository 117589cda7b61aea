// The picture and words of a meeting, from the resource the terminal reads too.
let vocabulary = null;

/** Fetched once, early: it must be there when the two have met. */
export async function load() {
  const answer = await fetch('/p/words.json', { credentials: 'omit' });
  vocabulary = await answer.json();
}

/** @returns {{picture: string, path: string, first: string, second: string}} */
export async function shown({ picture, first, second }, language) {
  if (vocabulary === null) await load();
  const tag = /^zh\b/i.test(language) ? 'zh-CN' : 'en';
  const drawn = vocabulary.pictures[picture];
  const [one, two] = vocabulary.words[tag];
  return { picture: drawn[tag], path: drawn.path, first: one[first], second: two[second] };
}
