/**
 * 好差评: one to five stars for one piece of business, once.
 *
 * <p>Door: {@link org.linli.central.api.rating.Rating}. Immutable values without personal data.
 */
@NullMarked
package org.linli.central.api.rating;

import org.jspecify.annotations.NullMarked;
