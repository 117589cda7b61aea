/**
 * What a place makes known to everybody: notices, open government, party building, village affairs, finances, lost and
 * found, everyday information.
 *
 * <p>Door: {@link org.linli.catalogue.notice.NoticeBoard}; {@link org.linli.catalogue.read.NoticesReader} reads one.
 * Immutable values, free of threads.
 */
@NullMarked
package org.linli.catalogue.notice;

import org.jspecify.annotations.NullMarked;
