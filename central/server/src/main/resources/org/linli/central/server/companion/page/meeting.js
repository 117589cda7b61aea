// How this phone meets a terminal: docs/companion.md, "Meeting".
import { ascii, bytes, joined, text } from './bytes.js';
import { SealedStream } from './stream.js';

const PROTOCOL = joined(ascii('linli-companion-1'), [0]);
const TRANSCRIPT = joined(ascii('linli-companion-1 transcript'), [0]);
const VERSION = 1;
const SUITES = {
  'X25519': { number: 1, algorithm: { name: 'X25519' }, member: 'x25519' },
  'P-256': { number: 2, algorithm: { name: 'ECDH', namedCurve: 'P-256' }, member: 'p256' }
};
const LENGTH = { x25519: 32, p256: 65, nonce: 32 };

const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));

async function draw(suite) {
  return crypto.subtle.generateKey(SUITES[suite].algorithm, false, ['deriveBits']);
}

export class Meeting {
  #room; #suite; #pair; #key; #frame;

  /** @param room 22 characters, base64url */
  static async begin(room) {
    const meeting = new Meeting();
    meeting.#room = bytes(room, 16);
    try {
      meeting.#pair = await draw('X25519');
      meeting.#suite = 'X25519';
    } catch {
      meeting.#pair = await draw('P-256');
      meeting.#suite = 'P-256';
    }
    meeting.#key = new Uint8Array(await crypto.subtle.exportKey('raw', meeting.#pair.publicKey));
    meeting.#frame = JSON.stringify({ is: 'Meet', version: VERSION, suite: meeting.#suite, key: text(meeting.#key) });
    return meeting;
  }

  /** The first frame; the same whenever it is sent. */
  get frame() {
    return this.#frame;
  }

  /**
   * @param reveal what the terminal answered, read from its JSON
   * @param commitment of the QR code; where letters were typed, what the relay says
   * @returns null when it is not the terminal that is bound by the commitment
   */
  async hear(reveal, commitment) {
    const own = {};
    for (const member of Object.keys(LENGTH)) {
      own[member] = bytes(reveal[member], LENGTH[member]);
      if (own[member] === null) return null;
    }
    if (typeof reveal.language !== 'string' || !/^[\x21-\x7e]{2,35}$/.test(reveal.language)) return null;
    const bound = await sha256(PROTOCOL, this.#room, own.x25519, own.p256, own.nonce);
    if (text(bound) !== commitment) return null;
    const { number, algorithm, member } = SUITES[this.#suite];
    const transcript = await sha256(TRANSCRIPT, this.#room, bound, [number], this.#key, own.x25519, own.p256, own.nonce,
      ascii(reveal.language));
    try {
      const theirs = await crypto.subtle.importKey('raw', own[member], algorithm, false, []);
      const shared = await crypto.subtle.deriveBits({ name: algorithm.name, public: theirs }, this.#pair.privateKey, 256);
      return await this.#agreed(shared, transcript, reveal.language);
    } catch {
      return null;
    } finally {
      this.#pair = null;
    }
  }

  async #agreed(shared, salt, language) {
    const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits', 'deriveKey']);
    new Uint8Array(shared).fill(0);
    const expand = info => ({ name: 'HKDF', hash: 'SHA-256', salt, info: ascii(info) });
    const key = (info, use) => crypto.subtle.deriveKey(expand(info), secret, { name: 'AES-GCM', length: 256 }, false, [use]);
    const likeness = new Uint8Array(await crypto.subtle.deriveBits(expand('picture and words'), secret, 32));
    const stream = new SealedStream(this.#room, await key('phone to terminal', 'encrypt'),
      await key('terminal to phone', 'decrypt'));
    return { stream, language, likeness: { picture: likeness[0] % 32, first: likeness[1], second: likeness[2] } };
  }
}
