/**
 * Reads a folder of catalogue files and says all that is wrong with it, by file and line.
 *
 * <p>Doors: {@link org.linli.catalogue.read.CatalogueReader}, {@link org.linli.catalogue.read.Catalogues} (what stands
 * until a better one comes), {@link org.linli.catalogue.read.ContentCheckMain}. The files come from outside: their
 * size, depth and number are bounded before they are read, and nothing from them reaches a message unshortened or
 * unescaped. A reader keeps nothing between two readings; a {@code Catalogues} may be used from any thread.
 */
@NullMarked
package org.linli.catalogue.read;

import org.jspecify.annotations.NullMarked;
