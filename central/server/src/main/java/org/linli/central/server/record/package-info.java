/**
 * What registers say of a person who was proven: each register behind a port of its own, asked with a deadline, so that one
 * that is slow or down is missing alone.
 *
 * <p>Doors: {@link org.linli.central.server.record.Records}, {@link org.linli.central.server.record.RecordOffices}. Safe
 * from any thread.
 */
@NullMarked
package org.linli.central.server.record;

import org.jspecify.annotations.NullMarked;
