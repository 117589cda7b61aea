/** Tests of what lies between central and a payment channel. */
@NullMarked
package org.linli.central.server.channel;

import org.jspecify.annotations.NullMarked;
