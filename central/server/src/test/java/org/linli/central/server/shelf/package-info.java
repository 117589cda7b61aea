/** Tests of the shelf. */
@NullMarked
package org.linli.central.server.shelf;

import org.jspecify.annotations.NullMarked;
