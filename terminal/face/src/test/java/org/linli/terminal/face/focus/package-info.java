/** Focus over many layouts: what must hold of each, and how often. */
@NullMarked
package org.linli.terminal.face.focus;

import org.jspecify.annotations.NullMarked;
