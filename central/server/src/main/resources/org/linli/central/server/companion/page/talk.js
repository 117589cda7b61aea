// One conversation with one terminal, from the first frame to the last: meeting, sealing, saying again, and being told.
import { Line } from './line.js';
import { Meeting } from './meeting.js';

const ACKNOWLEDGE_WITHIN = 250;
const FIRST_AGAIN = 3000;
const LONGEST_AGAIN = 30000;
const REPEAT_AT_MOST = 1000;
/** Said again so often with nothing at all in return, it is the line that does not carry. */
const SILENCE = 2;
const PARTING = 400;

export class Talk {
  #line; #told; #commitment; #meeting = null; #stream = null;
  #turn = Promise.resolve();
  #waiting = [];
  #owing = null;
  #again = null;
  #pause = FIRST_AGAIN;
  #repeated = -REPEAT_AT_MOST;
  #silence = 0;
  #away = false;
  #ended = false;

  /**
   * @param way {room, commitment} of a QR code, or {code}
   * @param told {met(agreement), said(what), refused(why), over(), lost(), away(), here()}
   */
  constructor(way, told) {
    this.#told = told;
    this.#commitment = way.commitment ?? null;
    this.#line = new Line(way, {
      joined: (room, commitment) => this.#inTurn(() => this.#joined(room, commitment)),
      back: () => this.#inTurn(() => this.#back()),
      away: () => {
        this.#away = true;
        told.away();
      },
      lost: () => told.lost(),
      carried: body => this.#inTurn(() => this.#hear(body)),
      refused: why => this.#end(() => told.refused(why)),
      over: () => this.#inTurn(() => this.#end(() => told.over()))
    });
  }

  /** Says it as soon as there is room; `instead` tells which of those that wait it makes needless. */
  say(what, instead = () => false) {
    this.#waiting = this.#waiting.filter(each => !instead(each));
    this.#waiting.push(what);
    this.#inTurn(() => this.#flush());
  }

  /** 断开: says so if it can, and forgets everything. */
  part() {
    this.say({ is: 'Bye' });
    this.#inTurn(() => setTimeout(() => this.#end(() => {}), PARTING));
  }

  /** WebCrypto answers later; frames are still taken and sealed one after the other. */
  #inTurn(work) {
    this.#turn = this.#turn.then(() => (this.#ended ? undefined : work())).catch(bug => {
      console.error(bug);
      this.#end(() => this.#told.refused('companion.damaged'));
    });
  }

  async #joined(room, commitment) {
    this.#commitment ??= commitment;
    this.#meeting ??= await Meeting.begin(room);
    this.#told.here();
  }

  #back() {
    this.#away = false;
    this.#told.here();
    if (this.#stream === null) {
      if (this.#meeting !== null) this.#line.send(this.#meeting.frame);
      this.#sayAgainLater();
    } else {
      this.#line.send(this.#stream.ask());
      this.#stream.unacknowledged.forEach(frame => this.#line.send(frame));
    }
  }

  async #hear(body) {
    this.#silence = 0;
    let frame;
    try {
      frame = JSON.parse(body);
    } catch {
      frame = {};
    }
    if (this.#stream === null) return this.#reveal(frame);
    if (frame.is === 'Reveal') return undefined;
    const { said, send, known, damaged } = await this.#stream.hear(frame);
    if (damaged) return this.#end(() => this.#told.refused('companion.damaged'));
    send?.forEach(each => this.#line.send(each));
    if (known) this.#acknowledgementWasLost();
    if (said !== undefined) this.#hearSaid(said);
    return this.#flush();
  }

  async #reveal(frame) {
    if (frame.is !== 'Reveal' || this.#meeting === null) return;
    const agreement = await this.#meeting.hear(frame, this.#commitment);
    if (agreement === null) {
      this.#end(() => this.#told.refused('companion.not-that-screen'));
      return;
    }
    this.#stream = agreement.stream;
    this.#told.met(agreement);
  }

  /** The terminal says again what this phone has: it waits for a frame that was lost. */
  #acknowledgementWasLost() {
    if (performance.now() - this.#repeated < REPEAT_AT_MOST) return;
    this.#repeated = performance.now();
    this.#stream.unacknowledged.forEach(frame => this.#line.send(frame));
  }

  #hearSaid(said) {
    this.#owing ??= setTimeout(() => {
      this.#owing = null;
      this.#inTurn(async () => this.#sent(await this.#stream.acknowledge()));
    }, ACKNOWLEDGE_WITHIN);
    if (said.is === 'Over') this.#end(() => this.#told.said(said));
    else this.#told.said(said);
  }

  async #flush() {
    while (this.#stream !== null && this.#waiting.length > 0 && this.#stream.canSay) {
      this.#sent(await this.#stream.say(this.#waiting.shift()));
    }
    if (this.#stream !== null && this.#stream.isHeard) {
      clearTimeout(this.#again);
      this.#again = null;
      this.#pause = FIRST_AGAIN;
    }
  }

  #sent(frame) {
    if (frame === null) return;
    this.#line.send(frame);
    this.#sayAgainLater();
  }

  /** What nobody acknowledged goes out again, after a longer pause each time. */
  #sayAgainLater() {
    this.#again ??= setTimeout(() => this.#inTurn(() => {
      this.#again = null;
      this.#pause = Math.min(this.#pause * 2, LONGEST_AGAIN);
      if (this.#stream?.isHeard) return;
      const frames = this.#stream === null ? [this.#meeting?.frame] : this.#stream.unacknowledged;
      frames.filter(Boolean).forEach(frame => this.#line.send(frame));
      if (!this.#away && ++this.#silence >= SILENCE) {
        this.#silence = 0;
        this.#line.renew();
      }
      this.#sayAgainLater();
    }), this.#pause);
  }

  #end(tell) {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#owing);
    clearTimeout(this.#again);
    this.#line.end();
    this.#stream?.forget();
    this.#waiting = [];
    tell();
  }
}
