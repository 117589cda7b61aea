/**
 * What a terminal, a phone and central's relay say to each other so that the two can meet; what the two say once they
 * have met is sealed and stands in the texts the relay carries (docs/companion.md).
 *
 * <p>Doors: {@link org.linli.central.api.companion.FromTerminal}, {@link org.linli.central.api.companion.ToTerminal},
 * {@link org.linli.central.api.companion.FromPhone}, {@link org.linli.central.api.companion.ToPhone}, their JSON in {@link
 * org.linli.central.api.companion.FrameJson}, and the pictures and words both sides show in {@link
 * org.linli.central.api.companion.Vocabulary}. Immutable values.
 */
@NullMarked
package org.linli.central.api.companion;

import org.jspecify.annotations.NullMarked;
