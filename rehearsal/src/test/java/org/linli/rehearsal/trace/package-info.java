/**
 * What a resident leaves behind: nothing. Real programs, their live heaps, their files and their logs are searched. One
 * thread at a time.
 */
@NullMarked
package org.linli.rehearsal.trace;

import org.jspecify.annotations.NullMarked;
