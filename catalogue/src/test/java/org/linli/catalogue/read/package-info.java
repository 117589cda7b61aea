/** What the reader says of catalogues with mistakes in them, and that it outlives hostile ones. */
@NullMarked
package org.linli.catalogue.read;

import org.jspecify.annotations.NullMarked;
