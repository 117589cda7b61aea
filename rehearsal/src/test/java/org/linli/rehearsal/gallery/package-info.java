/** Every screen is drawn well, and whoever says so is tried. */
@NullMarked
package org.linli.rehearsal.gallery;

import org.jspecify.annotations.NullMarked;
