/** Tests of the client, against a peer that speaks TLS and can be made to lie. */
@NullMarked
package org.linli.central.api.client;

import org.jspecify.annotations.NullMarked;
