/**
 * A face of plain lines and typed commands: for braille displays, for service lines, for tests that read like a transcript.
 *
 * <p>Door: {@link org.linli.terminal.core.textface.TextFace}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.textface;

import org.jspecify.annotations.NullMarked;
