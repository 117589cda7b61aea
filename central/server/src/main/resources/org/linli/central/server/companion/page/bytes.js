// Bytes as base64url without padding, in the one way each can be written.
const CHUNK = 8192;

export function text(bytes) {
  let raw = '';
  for (let i = 0; i < bytes.length; i += CHUNK) raw += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(raw).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null when it is not exactly what {@link text} writes, or not of this length. */
export function bytes(written, length) {
  if (typeof written !== 'string' || !/^[A-Za-z0-9_-]*$/.test(written)) return null;
  try {
    const raw = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    const out = Uint8Array.from(raw, letter => letter.charCodeAt(0));
    return text(out) === written && (length === undefined || out.length === length) ? out : null;
  } catch {
    return null;
  }
}

export function joined(...parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function ascii(words) {
  return Uint8Array.from(words, letter => letter.charCodeAt(0));
}

export function random(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}
