/**
 * The set-top box's program: its configuration, and the machine it brings to what all terminals' programs share: a screen
 * across the room and a remote control.
 *
 * <p>Door: {@link org.linli.stb.main.StbMain}. The only package of the television that sees drivers, central and payments.
 */
@NullMarked
package org.linli.stb.main;

import org.jspecify.annotations.NullMarked;
