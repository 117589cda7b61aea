/**
 * Cases at central, as the session asks for them: following one, and reminding its office.
 *
 * <p>Door: {@link org.linli.terminal.core.matter.CaseDesk}. Called on the session's thread; replies on another.
 */
@NullMarked
package org.linli.terminal.core.matter;

import org.jspecify.annotations.NullMarked;
