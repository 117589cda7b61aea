/**
 * What the operator door speaks: enrolment codes and decisions, payments and bills in full.
 *
 * <p>Immutable values. Nothing here carries a payment code, a key or an unmasked name.
 */
@NullMarked
package org.linli.central.api.operator;

import org.jspecify.annotations.NullMarked;
