/** The promises the colours and the type scale make. */
@NullMarked
package org.linli.terminal.face.look;

import org.jspecify.annotations.NullMarked;
