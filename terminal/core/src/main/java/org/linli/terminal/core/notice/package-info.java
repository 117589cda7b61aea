/**
 * The notices as this terminal has them: fetched from central by version, kept on the disk, valid by the day.
 *
 * <p>Door: {@link org.linli.terminal.core.notice.NoticeDesk}. Safe from any thread.
 */
@NullMarked
package org.linli.terminal.core.notice;

import org.jspecify.annotations.NullMarked;
