/**
 * States and deeds as JSON: what a task is stored as and what moves between machines.
 *
 * <p>Door: {@link org.linli.terminal.core.json.TaskJson}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.json;

import org.jspecify.annotations.NullMarked;
