/**
 * {@code ./linli demo}: a resident in front of the real programs, with real pointer events and real device bytes, and the
 * proof of what it came to.
 *
 * <p>Door: {@link org.linli.rehearsal.demo.PayDemoMain}. One thread.
 */
@NullMarked
package org.linli.rehearsal.demo;

import org.jspecify.annotations.NullMarked;
