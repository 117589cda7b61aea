/** Tests of the notices at central. */
@NullMarked
package org.linli.central.server.notice;

import org.jspecify.annotations.NullMarked;
