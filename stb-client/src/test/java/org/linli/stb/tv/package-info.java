/** The television's face, and somebody who has four arrows. */
@NullMarked
package org.linli.stb.tv;

import org.jspecify.annotations.NullMarked;
