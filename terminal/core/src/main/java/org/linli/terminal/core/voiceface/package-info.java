/**
 * A face for the ear: tells each screen in listening order and takes numbers. It makes no sound; a voice is given what it
 * says.
 *
 * <p>Door: {@link org.linli.terminal.core.voiceface.VoiceFace}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.voiceface;

import org.jspecify.annotations.NullMarked;
