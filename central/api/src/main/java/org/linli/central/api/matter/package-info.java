/**
 * What a resident has under way at an office: how it stands, and what can be asked of the office.
 *
 * <p>Door: {@link org.linli.central.api.matter.CaseView} says how a case stands. Immutable values.
 */
@NullMarked
package org.linli.central.api.matter;

import org.jspecify.annotations.NullMarked;
