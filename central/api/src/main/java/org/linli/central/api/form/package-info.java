/**
 * The bounds of texts and lists, checked where a record is made, so that no record out of bounds exists.
 *
 * <p>Door: {@link org.linli.central.api.form.Limits}. Pure functions.
 */
@NullMarked
package org.linli.central.api.form;

import org.jspecify.annotations.NullMarked;
