/** A phone, and a browser, that open central's public pages. */
@NullMarked
package org.linli.central.server.page;

import org.jspecify.annotations.NullMarked;
