/**
 * Benches: ours beside a peer in the same run, rounds interleaved, medians of them; a table, a file, one closing line.
 *
 * <p>Doors: {@link org.linli.rehearsal.bench.KioskBenchMain}, {@link org.linli.rehearsal.bench.FacesBenchMain},
 * {@link org.linli.rehearsal.bench.FindBenchMain}. One thread.
 */
@NullMarked
package org.linli.rehearsal.bench;

import org.jspecify.annotations.NullMarked;
