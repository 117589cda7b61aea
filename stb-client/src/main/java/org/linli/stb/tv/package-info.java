/**
 * The television face: one question a page, read from three metres, answered with four arrows, OK and 返回.
 *
 * <p>Everything here belongs to JavaFX's thread.
 */
@NullMarked
package org.linli.stb.tv;

import org.jspecify.annotations.NullMarked;
