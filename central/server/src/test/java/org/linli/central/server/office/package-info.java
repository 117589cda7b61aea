/** A day held against a list, as a pure function. */
@NullMarked
package org.linli.central.server.office;

import org.jspecify.annotations.NullMarked;
