/** The task record through restarts and bad disks. */
@NullMarked
package org.linli.terminal.core.store;

import org.jspecify.annotations.NullMarked;
