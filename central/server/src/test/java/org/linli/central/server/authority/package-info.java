/** Tests of the local authority. */
@NullMarked
package org.linli.central.server.authority;

import org.jspecify.annotations.NullMarked;
