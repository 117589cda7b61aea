/** Tests of what registers say. */
@NullMarked
package org.linli.central.server.record;

import org.jspecify.annotations.NullMarked;
