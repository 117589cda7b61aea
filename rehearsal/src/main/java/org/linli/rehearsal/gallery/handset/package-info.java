/**
 * Residents' phones beside the gallery: central's own page in a real browser, joined over central's relay to a large screen
 * that shows what it is told to, each state photographed and looked over.
 *
 * <p>Door: {@link org.linli.rehearsal.gallery.handset.Handsets}. One thread at a time.
 */
@NullMarked
package org.linli.rehearsal.gallery.handset;

import org.jspecify.annotations.NullMarked;
