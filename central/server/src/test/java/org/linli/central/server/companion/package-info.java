/** The relay without a network: lines that write down what they are told, and time that is moved by hand. */
@NullMarked
package org.linli.central.server.companion;

import org.jspecify.annotations.NullMarked;
