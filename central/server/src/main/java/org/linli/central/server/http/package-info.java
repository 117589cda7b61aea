/**
 * The doors over HTTPS: terminals, staff, the channel's notifications, receipts for phones.
 *
 * <p>Door: {@link org.linli.central.server.http.HttpsDoor}. Each request has its own virtual thread. Every answer is
 * signed; nothing here decides about money.
 */
@NullMarked
package org.linli.central.server.http;

import org.jspecify.annotations.NullMarked;
