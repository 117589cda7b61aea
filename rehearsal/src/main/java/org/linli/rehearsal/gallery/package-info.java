/**
 * Pictures of every screen on all three faces in every size, contrast and language, each looked over by program: for the eye, and for a
 * build that fails when a screen is drawn badly.
 *
 * <p>Door: {@link org.linli.rehearsal.gallery.GalleryMain}. Screens are drawn and photographed on the JavaFX thread;
 * what is measured on pixels and written to disk has a thread of its own.
 */
@NullMarked
package org.linli.rehearsal.gallery;

import org.jspecify.annotations.NullMarked;
