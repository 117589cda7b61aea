// One of the screens: pictures in, pointer and keys out, over one WebSocket.

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Process', 'Dead', 'Unidentified']);
const AGAIN_MS = 1000;
const BUTTONS = [1, 2, 3];
const NOTCH = 60;
const RIM = 2;

export class Screen {
  #canvas;
  #paint;
  #whole = new OffscreenCanvas(1, 1);
  #layer = this.#whole.getContext('2d', { alpha: false });
  #socket = null;
  #onFacts;
  #onConnection;
  #point = null;
  #turned = 0;
  #live;

  /** @param live where the screen's WebSocket is, relative to this page */
  constructor(canvas, live, onFacts, onConnection) {
    this.#canvas = canvas;
    this.#live = live;
    this.#paint = canvas.getContext('2d', { alpha: false });
    new ResizeObserver(() => this.#fit()).observe(canvas);
    this.#onFacts = onFacts;
    this.#onConnection = onConnection;
    this.#hearHand();
    this.#connect();
  }

  /** Another screen takes this one's place. */
  show(live) {
    if (live === this.#live) return;
    this.#live = live;
    delete this.#canvas.dataset.drawn;
    this.#turned = 0;
    this.#layer.fillRect(0, 0, this.#whole.width, this.#whole.height);
    this.#fit();
    const before = this.#socket;
    this.#connect();
    before.close();
  }

  #connect() {
    const address = new URL(this.#live, location.href);
    address.protocol = 'ws:';
    address.hash = '';
    const socket = new WebSocket(address);
    socket.binaryType = 'arraybuffer';
    const isCurrent = () => socket === this.#socket;
    socket.onopen = () => isCurrent() && this.#onConnection(true);
    socket.onmessage = (message) => {
      if (!isCurrent()) return;
      if (typeof message.data === 'string') this.#onFacts(JSON.parse(message.data));
      else this.#draw(message.data, isCurrent);
    };
    socket.onclose = () => {
      if (!isCurrent()) return;
      this.#onConnection(false);
      setTimeout(() => isCurrent() && this.#connect(), AGAIN_MS);
    };
    this.#socket = socket;
  }

  #say(what) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(what));
  }

  /** Draws every changed rectangle, then asks for the next picture. */
  async #draw(bytes, isCurrent) {
    const view = new DataView(bytes);
    const width = view.getUint16(0);
    const height = view.getUint16(2);
    const pieces = [];
    for (let at = 4; at < bytes.byteLength; ) {
      const length = view.getUint32(at + 8);
      const png = new Blob([new Uint8Array(bytes, at + 12, length)], { type: 'image/png' });
      const [x, y, w, h] = [0, 2, 4, 6].map((offset) => view.getUint16(at + offset));
      pieces.push({ x, y, w, h, picture: createImageBitmap(png) });
      at += 12 + length;
    }
    try {
      const pictures = await Promise.all(pieces.map((piece) => piece.picture));
      if (!isCurrent()) return;
      if (this.#whole.width !== width || this.#whole.height !== height) {
        this.#whole.width = width;
        this.#whole.height = height;
        this.#canvas.parentElement.style.aspectRatio = `${width} / ${height}`;
      }
      pieces.forEach((piece, at) => {
        this.#layer.drawImage(pictures[at], piece.x, piece.y);
        pictures[at].close();
      });
      pieces.forEach((piece) => this.#show(piece.x, piece.y, piece.w, piece.h));
      this.#canvas.dataset.drawn = String(Number(this.#canvas.dataset.drawn ?? 0) + 1);
    } finally {
      this.#say({ ready: true });
    }
  }

  /** As many pixels as the page's own display has for it: a browser scales a whole canvas more coarsely than we do. */
  #fit() {
    const box = this.#canvas.getBoundingClientRect();
    this.#canvas.width = Math.max(1, Math.round(box.width * devicePixelRatio));
    this.#canvas.height = Math.max(1, Math.round(box.height * devicePixelRatio));
    this.#show(0, 0, this.#whole.width, this.#whole.height);
  }

  /** Scales a part of the screen onto the page, whole pixels of the page and a rim for smooth edges. */
  #show(x, y, width, height) {
    const across = this.#whole.width / this.#canvas.width;
    const down = this.#whole.height / this.#canvas.height;
    const left = Math.max(0, Math.floor(x / across) - RIM);
    const top = Math.max(0, Math.floor(y / down) - RIM);
    const right = Math.min(this.#canvas.width, Math.ceil((x + width) / across) + RIM);
    const bottom = Math.min(this.#canvas.height, Math.ceil((y + height) / down) + RIM);
    this.#paint.imageSmoothingQuality = 'high';
    this.#paint.drawImage(
      this.#whole,
      left * across, top * down, (right - left) * across, (bottom - top) * down,
      left, top, right - left, bottom - top,
    );
  }

  #place(event) {
    const box = this.#canvas.getBoundingClientRect();
    return [
      Math.round(((event.clientX - box.left) / box.width) * this.#whole.width),
      Math.round(((event.clientY - box.top) / box.height) * this.#whole.height),
    ];
  }

  #hearHand() {
    const canvas = this.#canvas;
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId);
      canvas.focus({ preventScroll: true });
      this.#say({ press: [...this.#place(event), BUTTONS[event.button] ?? 1] });
      event.preventDefault();
    });
    canvas.addEventListener('pointerup', (event) => this.#say({ release: [...this.#place(event), BUTTONS[event.button] ?? 1] }));
    canvas.addEventListener('pointercancel', (event) => this.#say({ release: [...this.#place(event), 1] }));
    canvas.addEventListener('pointermove', (event) => this.#moved(this.#place(event)));
    canvas.addEventListener('contextmenu', (event) => event.preventDefault());
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    canvas.addEventListener('keydown', (event) => this.#key(event));
  }

  /** One move a frame is enough. */
  #moved(place) {
    if (this.#point === null) {
      requestAnimationFrame(() => {
        this.#say({ point: this.#point });
        this.#point = null;
      });
    }
    this.#point = place;
  }

  #wheel(event) {
    event.preventDefault();
    this.#turned += event.deltaY;
    const notches = Math.trunc(this.#turned / NOTCH);
    if (notches !== 0) {
      this.#turned -= notches * NOTCH;
      this.#say({ wheel: [...this.#place(event), notches] });
    }
  }

  /** Every key goes to the screen, Tab too; Shift+Escape gives the keyboard back to the page. */
  #key(event) {
    if (event.key === 'Escape' && event.shiftKey) {
      document.querySelector('#desk button, #desk select')?.focus();
      event.preventDefault();
      return;
    }
    if (MODIFIERS.has(event.key) || event.isComposing) return;
    event.preventDefault();
    this.#say({ key: event.key, control: event.ctrlKey, alt: event.altKey, shift: event.shiftKey });
  }
}
