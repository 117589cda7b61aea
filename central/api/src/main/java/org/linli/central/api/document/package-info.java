/**
 * Documents that central signs, and how anybody finds out whether one is whole.
 *
 * <p>Door: {@link org.linli.central.api.document.DocumentCheck}. Safe from any thread. What reads signatures is loaded when
 * the first document is looked at: most terminals start without ever needing it.
 */
@NullMarked
package org.linli.central.api.document;

import org.jspecify.annotations.NullMarked;
