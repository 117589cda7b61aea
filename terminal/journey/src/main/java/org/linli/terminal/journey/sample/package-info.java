/**
 * Every screen the journeys can show, with values as they are in life: for galleries, for the faces' tests, for whoever
 * wants to see one without a card and a bill. Nothing here is typed off a journey's hand: each sample is what the journey
 * itself shows after the events that lead there.
 *
 * <p>Door: {@link org.linli.terminal.journey.sample.Samples}. Immutable values.
 */
@NullMarked
package org.linli.terminal.journey.sample;

import org.jspecify.annotations.NullMarked;
