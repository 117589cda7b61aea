// What the two say once they have met: docs/companion.md, "Sealed frames". Each frame once and in order, whatever the way
// drops, repeats or turns round. A frame is sealed once and kept as it went out until the other side has it.
import { bytes, joined, text } from './bytes.js';

const WINDOW = 16;
const SAYS = 12;
const PADDED_TO = 256;
const TO_PHONE = 1;
const TO_TERMINAL = 2;

function numbered(n) {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, BigInt(n));
  return out;
}

export class SealedStream {
  #room; #out; #in;
  #kept = new Map();
  #lastSent = 0;
  #have = 0;
  #highestSeen = 0;
  #askedAt = 0;
  #owes = false;
  #over = false;

  constructor(room, out, into) {
    this.#room = room;
    this.#out = out;
    this.#in = into;
  }

  get canSay() {
    return !this.#over && this.#kept.size < WINDOW && [...this.#kept.values()].filter(each => each.says).length < SAYS;
  }

  get owesAcknowledgement() {
    return this.#owes && !this.#over;
  }

  /** What the other side has not acknowledged, as it was sent. */
  get unacknowledged() {
    return [...this.#kept.values()].map(each => each.frame).filter(frame => frame !== null);
  }

  /** Whether the other side has everything that was said. */
  get isHeard() {
    return ![...this.#kept.values()].some(each => each.says);
  }

  /** The frame that says this and acknowledges. Ask {@link canSay} first, and wait for one frame before the next. */
  say(what) {
    return this.#seal({ have: this.#have, say: what }, true);
  }

  /** The frame that acknowledges and says nothing; null while nothing is owed or there is no room. */
  async acknowledge() {
    return this.owesAcknowledgement && this.#kept.size < WINDOW ? this.#seal({ have: this.#have }, false) : null;
  }

  ask() {
    this.#askedAt = this.#highestSeen;
    return JSON.stringify({ is: 'Again', from: this.#have + 1 });
  }

  /** @returns {{said?: object, send?: string[], known?: boolean, damaged?: boolean}} what is to be done about a frame, read from its JSON */
  async hear(frame) {
    if (this.#over) return {};
    if (frame.is === 'Again' && Number.isSafeInteger(frame.from)) return this.#again(frame.from);
    if (frame.is === 'Sealed' && Number.isSafeInteger(frame.n) && frame.n > 0) return this.#sealed(frame.n, frame.box);
    return this.#damaged();
  }

  forget() {
    this.#over = true;
    this.#kept.clear();
    this.#out = null;
    this.#in = null;
  }

  #again(from) {
    if (from < 1 || from > this.#lastSent + 1) return this.#damaged();
    return { send: [...this.#kept].filter(([n, each]) => n >= from && each.frame !== null).map(([, each]) => each.frame) };
  }

  async #sealed(n, box) {
    if (n <= this.#have) return { known: true };
    if (n > this.#have + 1) return this.#missing(n);
    const sealed = bytes(box);
    if (sealed === null) return this.#damaged();
    let envelope;
    try {
      const plain = await crypto.subtle.decrypt(this.#form(TO_PHONE, n), this.#in, sealed);
      envelope = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    } catch {
      return this.#damaged();
    }
    if (!Number.isSafeInteger(envelope?.have) || envelope.have > this.#lastSent) return this.#damaged();
    this.#have = n;
    this.#highestSeen = Math.max(this.#highestSeen, n);
    for (const sent of [...this.#kept.keys()]) if (sent <= envelope.have) this.#kept.delete(sent);
    if (envelope.say === undefined) return {};
    this.#owes = true;
    return { said: envelope.say };
  }

  /** One gap is asked for once, and again when what was asked for has passed by and the gap is still there. */
  #missing(n) {
    const first = this.#askedAt <= this.#have;
    const passedBy = n <= this.#askedAt;
    this.#highestSeen = Math.max(this.#highestSeen, n);
    return first || passedBy ? { send: [this.ask()] } : {};
  }

  #damaged() {
    this.forget();
    return { damaged: true };
  }

  async #seal(envelope, says) {
    const plain = new TextEncoder().encode(JSON.stringify(envelope));
    const padded = new Uint8Array(Math.ceil(plain.length / PADDED_TO) * PADDED_TO).fill(0x20);
    padded.set(plain);
    const n = ++this.#lastSent;
    const kept = { frame: null, says };
    this.#kept.set(n, kept);
    this.#owes = false;
    const box = new Uint8Array(await crypto.subtle.encrypt(this.#form(TO_TERMINAL, n), this.#out, padded));
    kept.frame = JSON.stringify({ is: 'Sealed', n, box: text(box) });
    return kept.frame;
  }

  #form(direction, n) {
    return {
      name: 'AES-GCM',
      iv: joined(new Uint8Array(4), numbered(n)),
      additionalData: joined(this.#room, [direction], numbered(n)),
      tagLength: 128
    };
  }
}
