// The line to the relay: docs/companion.md, "Frames between a side and the relay". Comes back by itself; forgets nothing
// that matters, because the stream above it says again what was not acknowledged.
import { random, text } from './bytes.js';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8000;
/** How long an unknown room may be a central that has just been started and a terminal that has not called yet. */
const ROOM_PATIENCE = 30000;
const OVER = 'companion.over';

export class Line {
  #way; #heard; #seat = text(random(16));
  #room = null;
  #joined = false;
  #socket = null;
  #timer = null;
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
    document.addEventListener('visibilitychange', this.#soon);
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
    removeEventListener('online', this.#soon);
    document.removeEventListener('visibilitychange', this.#soon);
    this.#socket?.close(1000);
  }

  #open() {
    const socket = new WebSocket('wss://' + location.host + '/p/socket');
    this.#socket = socket;
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
    const wasJoined = this.#joined;
    this.#joined = false;
    if (this.#lostSince === null && this.#room !== null && wasJoined) this.#lostSince = performance.now();
    this.#heard.lost();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#open(), this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  /** The phone is looked at again, or has a network again: no reason to wait any longer. */
  #soon = () => {
    const gone = this.#socket?.readyState === WebSocket.CLOSED;
    if (!this.#ended && gone && document.visibilityState === 'visible') {
      clearTimeout(this.#timer);
      this.#pause = FIRST_PAUSE;
      this.#open();
    }
  };
}
