/**
 * The framed journal: the one store that money, locks and receipts rest on. Preallocated segments, CRC-32C and a
 * SHA-256 chain over every entry, fdatasync before an append returns.
 *
 * <p>Door: {@link org.linli.foundation.journal.Journal#open}. Thread rule: a journal belongs to one owner thread at a
 * time; two threads inside it at once are a bug and are told so.
 *
 * <h2>Layout on disk</h2>
 *
 * A journal is a folder: {@code journal.lock} (locked for the process that writes, always empty) and segments
 * {@code segment-0000000001.linj}, {@code …02.linj} and so on. A segment is written once in full with real zero bytes,
 * synced and only then renamed to its name; its size never changes, so that fdatasync has no metadata to write. All
 * numbers are big-endian; unused bytes are zero and are checked to be.
 *
 * <pre>
 * header, 4096 bytes
 *    0   8  "LINLIJNL"
 *    8   4  format version, 1; a program refuses a newer one and changes nothing
 *   12   4  sector size S, 512 or 4096: frames begin on multiples of it
 *   16  16  journal id, random, the same in all segments
 *   32   8  segment number, from 1
 *   40   8  segment size in bytes, header included
 *   48   8  sequence of the last entry before this segment, 0 for none
 *   56  32  chain hash of that entry; before the first entry SHA-256 of the journal id
 *   88   4  CRC-32C of bytes 0–87
 * frame, beginning on a multiple of S, zero up to the next multiple
 *    0   4  "LMrk"
 *    4   4  CRC-32C of place and bytes 8–47
 *    8   8  sequence of the last entry before this frame
 *   16  32  chain hash of that entry
 *   48   4  "LFrm"
 *   52   4  frame length L in bytes, from "LMrk" on, without the zeros at its end
 *   56   4  CRC-32C of place, bytes 0–55 and bytes 60 to L
 *   60   4  number of entries, 1 to 1024
 *   64      entries, each: 4 bytes length (0 to 65536), payload
 * </pre>
 *
 * <p>Bytes 0 to 91 of the header keep their place, their meaning and their checksum in every later format, so that a program that
 * was rolled back can tell a newer journal ({@code journal.newer-format}: the newer program is installed again) from a turned bit
 * ({@code journal.damaged}).
 *
 * <p>"Place" stands for 32 bytes fed to the checksum first: journal id, segment number, offset. A frame copied to
 * another place or from another journal is therefore not a frame. The chain hash of an entry is SHA-256 over the hash
 * before it, its sequence (8 bytes), its length (4 bytes) and its payload.
 *
 * <h2>Telling a torn tail from damage</h2>
 *
 * One append is one frame and one fdatasync, so at most the last frame can be torn. The first 48 bytes of a frame, its
 * <em>mark</em>, say that everything before it was acknowledged. After each fdatasync the mark is also written alone,
 * where the next frame will begin, without waiting for the disk: it costs nothing, reaches the disk with the next sync
 * or the kernel's write-back, and from then on proves that the last frame was once whole. A broken frame with any proof
 * of acknowledgement behind it is damage and the journal refuses to open; without one it is the torn end of an append
 * that never returned, and is cut off and reported.
 *
 * <p>The chain is not a signature: whoever can write the disk can write a consistent other journal, or cut a tail off
 * together with its mark. Against that stands the last (sequence, hash) that a view or central has seen.
 */
@NullMarked
package org.linli.foundation.journal;

import org.jspecify.annotations.NullMarked;
