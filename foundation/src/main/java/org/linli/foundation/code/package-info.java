/**
 * Stable names for what can go wrong (or be worth telling), shared by screen, log and API.
 *
 * <p>Door: {@link org.linli.foundation.code.Code}. Everything here is an immutable value, free of threads.
 */
@NullMarked
package org.linli.foundation.code;

import org.jspecify.annotations.NullMarked;
