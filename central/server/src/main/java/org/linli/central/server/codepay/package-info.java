/**
 * A code-payment channel in the manner of WeChat Pay v3: the messages, their signatures, and the merchant's side.
 *
 * <p>Doors: {@link org.linli.central.server.codepay.CodePayChannel} (the adapter) and {@link
 * org.linli.central.server.codepay.MessageSeal}. The messages are shared with the sandbox, which plays the other side.
 * Immutable values; the adapter is safe from any thread.
 */
@NullMarked
package org.linli.central.server.codepay;

import org.jspecify.annotations.NullMarked;
