/**
 * Calls for a person: placed, asked after, tried again while central is away, called off.
 *
 * <p>Door: {@link org.linli.terminal.core.help.HelpDesk}; ports {@link org.linli.terminal.core.help.HelpLine}, answered by
 * {@link org.linli.terminal.core.help.CentralHelpLine}, and {@link org.linli.terminal.core.help.Bell}. Safe from any thread; the line blocks and is only used where waiting is allowed.
 */
@NullMarked
package org.linli.terminal.core.help;

import org.jspecify.annotations.NullMarked;
