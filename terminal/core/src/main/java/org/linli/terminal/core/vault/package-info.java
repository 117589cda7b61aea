/**
 * The vault: the one place where a resident's personal values lie, in memory, for as long as the resident is here.
 *
 * <p>Door: {@link org.linli.terminal.core.vault.Vault}. Owned by the session's thread. Nothing here prints, stores or
 * serialises a value.
 */
@NullMarked
package org.linli.terminal.core.vault;

import org.jspecify.annotations.NullMarked;
