/**
 * The way from the runner's thread to JavaFX's.
 *
 * <p>Door: {@link org.linli.terminal.face.sink.FxSink}, safe from any thread. The only place of the house where {@code
 * Platform.runLater} stands.
 */
@NullMarked
package org.linli.terminal.face.sink;

import org.jspecify.annotations.NullMarked;
