/**
 * The file port: the few file operations that durability rests on, narrow enough that a test can put a disk beneath
 * them that tears, fills up, fails its fsync or forgets what was never synced.
 *
 * <p>Door: {@link org.linli.foundation.file.FilePort}; the real one is {@link org.linli.foundation.file.DiskFiles}.
 */
@NullMarked
package org.linli.foundation.file;

import org.jspecify.annotations.NullMarked;
