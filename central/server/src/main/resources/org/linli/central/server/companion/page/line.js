// The line to the relay: docs/companion.md, "Frames between a side and the relay". Comes back by itself; forgets nothing
// that matters, because the stream above it says again what was not acknowledged.
import { random, text } from './bytes.js';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8000;
/** How long an unknown room may be a central that has just been started and a terminal that has not called yet. */
const ROOM_PATIENCE = 30000;
/** Within this the relay has answered, or the way to it swallows what is sent. */
const ANSWER_PATIENCE = 10000;
/** A line that is back sooner was not worth a word. */
const UNNOTICED = 1500;
/** After this much sleep a line may be dead without anybody having said so. */
const SLEPT = 20000;
const OVER = 'companion.over';

export class Line {
  #way; #heard; #seat = text(random(16));
  #room = null;
  #joined = false;
  #socket = null;
  #timer = null;
  #patience = null;
  #hiddenAt = null;
  #pause = FIRST_PAUSE;
  #lostSince = null;
  #ended = false;

  /**
   * @param way {room} or {code}
   * @param heard {joined(room, commitment), back(), away(), carried(text), refused(why), over(), lost()}
   */
  constructor(way, heard) {
    this.#way = way;
    this.#heard = heard;
    this.#room = way.room ?? null;
    this.#open();
    addEventListener('online', this.#soon);
    document.addEventListener('visibilitychange', this.#seen);
  }

  get stands() {
    return this.#joined && this.#socket?.readyState === WebSocket.OPEN;
  }

  /** Dropped when the line does not stand. */
  send(body) {
    if (this.stands) this.#socket.send(JSON.stringify({ is: 'Send', body }));
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    removeEventListener('online', this.#soon);
    document.removeEventListener('visibilitychange', this.#seen);
    this.#socket?.close(1000);
  }

  /** Nothing comes back by this line: a browser may take minutes to learn that it is dead. */
  renew() {
    if (this.stands) this.#drop();
  }

  #drop() {
    this.#leave();
    this.#lost();
  }

  /** Whatever becomes of the line from here on, nobody listens to it. */
  #leave() {
    const left = this.#socket;
    this.#socket = null;
    left?.close();
  }

  #open() {
    const socket = new WebSocket('wss://' + location.host + '/p/socket');
    this.#socket = socket;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (this.#lostSince !== null) this.#heard.lost();
      this.#patience = setTimeout(() => this.#drop(), ANSWER_PATIENCE - UNNOTICED);
    }, UNNOTICED);
    socket.onopen = () => socket.send(JSON.stringify(this.#room === null
      ? { is: 'Find', code: this.#way.code, seat: this.#seat }
      : { is: 'Enter', room: this.#room, seat: this.#seat }));
    socket.onmessage = message => {
      if (socket === this.#socket && !this.#ended) this.#hear(JSON.parse(message.data));
    };
    socket.onclose = () => {
      if (socket === this.#socket) this.#lost();
    };
  }

  #hear(frame) {
    switch (frame.is) {
      case 'Joined':
        clearTimeout(this.#patience);
        this.#room = frame.room;
        this.#joined = true;
        this.#pause = FIRST_PAUSE;
        this.#lostSince = null;
        this.#heard.joined(frame.room, frame.commitment);
        break;
      case 'Back': this.#heard.back(); break;
      case 'Away': this.#heard.away(); break;
      case 'Carried': this.#heard.carried(frame.body); break;
      case 'Refused': this.#refused(frame.why); break;
      case 'Over': this.end(); this.#heard.over(); break;
      default: break;
    }
  }

  #refused(why) {
    const waits = why === OVER && this.#lostSince !== null && performance.now() - this.#lostSince < ROOM_PATIENCE;
    const passes = why === 'companion.too-fast';
    if (waits || passes) return;
    this.end();
    this.#heard.refused(why);
  }

  #lost() {
    if (this.#ended) return;
    this.#parted();
    this.#heard.lost();
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    this.#timer = setTimeout(() => this.#open(), this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  #parted() {
    if (this.#joined) this.#lostSince ??= performance.now();
    this.#joined = false;
  }

  /** The phone is looked at again: what it slept on may be dead, and nobody waits for that to be said. */
  #seen = () => {
    if (document.visibilityState !== 'visible') {
      this.#hiddenAt ??= Date.now();
      return;
    }
    const slept = this.#hiddenAt !== null && Date.now() - this.#hiddenAt > SLEPT;
    this.#hiddenAt = null;
    if (slept && !this.#ended) {
      this.#parted();
      this.#leave();
    }
    this.#soon();
  };

  /** The phone is looked at again, or has a network again: no reason to wait any longer. */
  #soon = () => {
    const gone = this.#socket === null || this.#socket.readyState === WebSocket.CLOSED;
    if (!this.#ended && gone && document.visibilityState === 'visible') {
      clearTimeout(this.#timer);
      this.#pause = FIRST_PAUSE;
      this.#open();
    }
  };
}
