/**
 * Certificates on paper: which ones a person may have, one of them issued, and what became of the paper.
 *
 * <p>Immutable records. What carries a whole certificate never prints itself.
 */
@NullMarked
package org.linli.central.api.certificate;

import org.jspecify.annotations.NullMarked;
