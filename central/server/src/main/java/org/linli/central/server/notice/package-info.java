/**
 * The notices that stand at central: read from a folder, looked at again when its files change, and kept as they were when
 * a file is wrong.
 *
 * <p>Door: {@link org.linli.central.server.notice.Notices}. Safe from any thread.
 */
@NullMarked
package org.linli.central.server.notice;

import org.jspecify.annotations.NullMarked;
