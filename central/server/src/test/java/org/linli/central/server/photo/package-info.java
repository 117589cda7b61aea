@NullMarked
package org.linli.central.server.photo;

import org.jspecify.annotations.NullMarked;
