/** Line breaking, with every ideograph ten units wide and every letter five. */
@NullMarked
package org.linli.terminal.face.type;

import org.jspecify.annotations.NullMarked;
