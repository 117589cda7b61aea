/** Tests of the view. */
@NullMarked
package org.linli.central.server.view;

import org.jspecify.annotations.NullMarked;
