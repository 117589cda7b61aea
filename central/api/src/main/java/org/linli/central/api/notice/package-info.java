/**
 * What a place makes known to everybody, as terminals fetch it: whole, by version.
 *
 * <p>Immutable values, free of threads. Nothing in it is anybody's own.
 */
@NullMarked
package org.linli.central.api.notice;

import org.jspecify.annotations.NullMarked;
