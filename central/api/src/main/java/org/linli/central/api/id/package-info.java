/**
 * The names by which terminal and central mean the same thing. Immutable values, checked when made; each travels as its
 * text alone.
 */
@NullMarked
package org.linli.central.api.id;

import org.jspecify.annotations.NullMarked;
