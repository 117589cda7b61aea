/**
 * 打印证明: which certificates somebody may have, a look at what one says, and the paper.
 *
 * <p>Doors: {@link org.linli.terminal.journey.certificate.PrintCertificate}; {@link
 * org.linli.terminal.journey.certificate.FollowPages} for what a process before this one was printing; {@link
 * org.linli.terminal.journey.certificate.Certificate} has the words in which both ask. Immutable values and pure machines,
 * free of threads. The document itself never comes here: a state holds a handle.
 */
@NullMarked
package org.linli.terminal.journey.certificate;

import org.jspecify.annotations.NullMarked;
