/**
 * What central's public pages share: the two languages they speak, their words, and a style that a content security policy
 * names by its hash.
 *
 * <p>Doors: {@link org.linli.central.server.page.Language}, {@link org.linli.central.server.page.PageWords}, {@link
 * org.linli.central.server.page.PageStyle}. Immutable.
 */
@NullMarked
package org.linli.central.server.page;

import org.jspecify.annotations.NullMarked;
