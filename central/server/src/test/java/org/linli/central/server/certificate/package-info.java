/** Certificates, held against programs that are not ours. */
@NullMarked
package org.linli.central.server.certificate;

import org.jspecify.annotations.NullMarked;
