// The task this phone takes from one screen to another: what opens it lies in the memory of this browser's open pages and in
// no other place. A page that a camera has opened asks the page behind it; with the last of them it is gone.
let task = null;
let goneAt = 0;
let timer = null;
let onChange = () => {};
const between = new BroadcastChannel('linli-task');
const TOKEN = /^[A-Za-z0-9_-]{22}$/;
/** As long as central keeps it. Counted here: a phone's clock may be wrong by hours. */
const LASTS_MS = 30 * 60 * 1000;

const left = () => (task === null ? 0 : goneAt - performance.now());

function put(other, lasting) {
  task = other;
  goneAt = performance.now() + lasting;
  clearTimeout(timer);
  timer = task === null ? null : setTimeout(() => put(null, 0), lasting);
  onChange();
}

const isTask = it => TOKEN.test(it?.token ?? '') && typeof it.until === 'string' && Number.isSafeInteger(it.code?.side)
  && typeof it.code.path === 'string';

between.onmessage = ({ data }) => {
  if (data?.is === 'Ask' && left() > 0) between.postMessage({ is: 'Have', task, left: left() });
  if (data?.is === 'Have' && task === null && isTask(data.task) && data.left > 0) put(data.task, Math.min(data.left, LASTS_MS));
  if (data?.is === 'Gone' && task?.token === data.token) put(null, 0);
};

/** @returns {{token: string, until: string, code: {side: number, path: string}}} null where nothing is carried, or not any more */
export function carried() {
  return left() > 0 ? task : null;
}

export function changed(tell) {
  onChange = tell;
}

/** The pages behind this one are asked; one that carries something answers, and {@link changed} is told. */
export function ask() {
  between.postMessage({ is: 'Ask' });
}

export function take({ token, until, code }) {
  put({ token, until, code }, LASTS_MS);
}

/** It went on somewhere, or never will: no page keeps it. */
export function spent() {
  if (task === null) return;
  between.postMessage({ is: 'Gone', token: task.token });
  put(null, 0);
}
