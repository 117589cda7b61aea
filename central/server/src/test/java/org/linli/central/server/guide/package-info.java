@NullMarked
package org.linli.central.server.guide;

import org.jspecify.annotations.NullMarked;
