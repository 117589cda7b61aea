/** The set-top box's own start. */
@NullMarked
package org.linli.stb.main;

import org.jspecify.annotations.NullMarked;
