/**
 * What the registers of a place say of one person: pension, medical insurance, housing fund, subsidies, social insurance.
 *
 * <p>Door: {@link org.linli.central.api.client.RecordsWindow}. Immutable values, free of threads.
 */
@NullMarked
package org.linli.central.api.record;

import org.jspecify.annotations.NullMarked;
