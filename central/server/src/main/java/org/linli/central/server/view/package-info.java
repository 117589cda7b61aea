/**
 * The books as tables, for lists and for other programs: a view that may be deleted at any time.
 *
 * <p>Door: {@link org.linli.central.server.view.View}. One thread of its own applies what the ledger stored, off the
 * payment path; reading is safe from any thread. Whatever is wrong with it (empty, behind, beside the journal, damaged)
 * is healed by folding the journal anew.
 */
@NullMarked
package org.linli.central.server.view;

import org.jspecify.annotations.NullMarked;
