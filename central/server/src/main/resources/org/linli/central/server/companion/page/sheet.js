// The page of the moment. A new question is a new page and takes the focus; the same question painted again changes what
// is different and nothing else, so that nobody is interrupted in the middle of a word.
import { drawing, make, TICKED } from './dom.js';
import { build, reach } from './elements.js';
import { words } from './texts.js';

const KEYS = new Set(['Button']);

export class Sheet {
  #main; #hand; #page = null; #nodes = []; #about = null; #family = false; #handedOver = false; #moving = 'NEITHER'; #carries = false;
  /** Fields whose text is still on its way. */
  #underWay = new Map();

  constructor(main, hand) {
    this.#main = main;
    this.#hand = hand;
  }

  get question() {
    return this.#page?.question ?? null;
  }

  /**
   * @param handedOver whether the last thing done to the question before was done here
   * @param carries whether this phone has a task in the hand
   */
  show({ role, moving, page }, handedOver, carries) {
    const moves = this.#moving !== moving || this.#carries !== carries;
    this.#moving = moving;
    this.#carries = carries;
    const same = !moves && this.#page !== null && this.#page.question === page.question && this.#family === (role === 'FAMILY')
      && this.#page.screen === page.screen && this.#page.elements.map(e => e.is).join() === page.elements.map(e => e.is).join();
    if (!same) {
      this.#underWay.clear();
      this.#handedOver = handedOver && !reach(page.elements).anything;
    }
    this.#family = role === 'FAMILY';
    if (same) this.#repaint(page);
    else this.#paint(page);
    this.#page = page;
  }

  forget() {
    this.#page = null;
    this.#nodes = [];
    this.#about = null;
    this.#underWay.clear();
  }

  /** Whether this phone has a task in the hand has changed. */
  carries(now) {
    if (this.#page === null || this.#carries === now) return;
    this.#carries = now;
    this.#paint(this.#page);
  }

  typing(field, id) {
    this.#underWay.set(field, id);
  }

  /** The text of this answer has arrived, or will not. */
  settled(id) {
    for (const [field, last] of this.#underWay) if (last === id) this.#underWay.delete(field);
  }

  #context(page) {
    return { screen: page.screen, question: page.question, hasStep: page.elements.some(e => e.is === 'Button' && e.strong) };
  }

  #paint(page) {
    const can = reach(page.elements);
    this.#nodes = page.elements.map(e => build(e, this.#hand, this.#context(page)));
    const body = [];
    const keys = [];
    page.elements.forEach((e, i) => (KEYS.has(e.is) || (e.is === 'Qr' && this.#nodes[i].tagName === 'A') ? keys : body)
      .push(this.#nodes[i]));
    // The next step stands lowest, where the thumb is, and is reached last.
    keys.sort((one, other) => one.classList.contains('strong') - other.classList.contains('strong'));
    if (this.#moving === 'ALONG' && !this.#carries) keys.unshift(this.#move('Park', 'move.along', 'move.along.support', false));
    this.#about = this.#aboutFor(page);
    const heading = body.find(node => node.tagName === 'H1');
    this.#main.replaceChildren(...[
      this.#family ? make('p', { class: 'family' }, words('page.family')) : null,
      page.step === '' ? null : make('p', { class: 'step' }, page.step),
      ...(this.#handedOver ? this.#doneInstead(heading) : body.slice(0, 1)),
      this.#brought(),
      ...body.slice(1),
      can.step || (this.#carries && this.#moving === 'HERE') ? null : make('p', { class: 'look' }, words('page.look')),
      make('div', { class: 'keys' }, ...keys, this.#about)
    ].filter(node => node !== null));
    scrollTo(0, 0);
    this.#main.querySelector('h1')?.focus({ preventScroll: true });
  }

  #move(kind, label, support, strong) {
    return make('button', { type: 'button', class: strong ? 'key strong' : 'key', 'data-do': kind.toLowerCase(),
      onclick: () => this.#hand.moves(kind) }, words(label), make('small', {}, words(support)));
  }

  /** What this phone has in the hand, and whether it can be laid down here. */
  #brought() {
    if (!this.#carries || this.#family) return null;
    return make('section', { class: 'brought', 'aria-label': words('move.brought') }, make('p', {}, words('move.brought')),
      this.#moving === 'HERE' ? this.#move('Resume', 'move.here', 'move.here.support', true) : make('p', {}, words('move.later')));
  }

  #doneInstead(heading) {
    return [drawing(TICKED, null, 'done'), make('h1', { tabindex: '-1' }, words('done.question')),
      make('p', {}, words('done.support')), make('p', {}, words('done.nothing-left')),
      heading === undefined ? null : make('p', {}, make('strong', {}, heading.textContent))].filter(node => node !== null);
  }

  /** The keys of every page, as far as the terminal takes them from this phone now. */
  #aboutFor({ keys: { back, help, leaving }, elements }) {
    const quiet = (key, kind, label) => make('button', { type: 'button', 'data-do': key, onclick: () => this.#hand.does(kind) }, words(label));
    const asked = elements.some(e => e.is === 'Button' && e.action === 'help');
    return make('div', { class: 'about' },
      back ? quiet('back', 'Back', 'page.back') : null,
      help && !asked ? quiet('help', 'Help', 'page.help') : null,
      leaving === 'NONE' ? null : quiet('leave', 'Leave', leaving === 'FINISHED' ? 'page.leave.finished' : 'page.leave'));
  }

  #repaint(page) {
    this.#rekey(page);
    page.elements.forEach((e, i) => {
      const before = this.#page.elements[i];
      if (JSON.stringify(e) === JSON.stringify(before) && e.is !== 'Room') return;
      if (e.is === 'Room') this.#retype(this.#nodes[i].querySelector('input'), e, before, i, page);
      else this.#replace(i, build(e, this.#hand, this.#context(page)));
    });
  }

  #rekey(page) {
    if (JSON.stringify(page.keys) === JSON.stringify(this.#page.keys)) return;
    const held = this.#about.contains(document.activeElement) ? document.activeElement.dataset.do : null;
    const fresh = this.#aboutFor(page);
    this.#about.replaceWith(fresh);
    this.#about = fresh;
    if (held !== null) (fresh.querySelector('[data-do=' + held + ']') ?? this.#main.querySelector('h1'))?.focus({ preventScroll: true });
  }

  /** What stands on the big screen stands here too, unless something newer is being typed here. */
  #retype(field, e, before, i, page) {
    const others = ({ typed, ...rest }) => JSON.stringify(rest);
    if (others(e) !== others(before)) {
      this.#replace(i, build(e, this.#hand, this.#context(page)));
    } else if (!this.#underWay.has(e.field) && field.value !== e.typed) {
      field.value = e.typed;
    }
  }

  #replace(i, fresh) {
    const old = this.#nodes[i];
    const held = old.contains(document.activeElement) ? document.activeElement : null;
    const name = held?.name ?? '';
    const action = held?.dataset.action;
    if (old.tagName === 'H1' && this.#handedOver) return;
    old.replaceWith(fresh);
    this.#nodes[i] = fresh;
    if (held === null) return;
    const again = [fresh, ...fresh.querySelectorAll('input,button,a')]
      .find(each => (name !== '' && each.name === name) || (action !== undefined && each.dataset.action === action));
    (again ?? fresh).focus({ preventScroll: true });
  }
}
