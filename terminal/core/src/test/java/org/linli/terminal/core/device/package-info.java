/** From devices to what a session hears. */
@NullMarked
package org.linli.terminal.core.device;

import org.jspecify.annotations.NullMarked;
