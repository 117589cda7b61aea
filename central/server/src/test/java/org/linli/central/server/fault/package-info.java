/** Each fault has its page. */
@NullMarked
package org.linli.central.server.fault;

import org.jspecify.annotations.NullMarked;
