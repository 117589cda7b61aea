/** Tests of the doors. */
@NullMarked
package org.linli.central.server.http;

import org.jspecify.annotations.NullMarked;
