/**
 * Certificates at this terminal: asked for at central, proven whole before anything of them is shown, printed once, told to
 * central, erased. The document lies in the session's vault alone and never on a disk.
 *
 * <p>Doors: {@link org.linli.terminal.core.certificate.CertificateDesk}, {@link
 * org.linli.terminal.core.certificate.PageBook}. Asked on the session's thread, answers on any; nothing blocks.
 */
@NullMarked
package org.linli.terminal.core.certificate;

import org.jspecify.annotations.NullMarked;
