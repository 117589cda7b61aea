/**
 * A television in the hands of somebody who presses whatever there is, for as long as one likes: in little memory, keys
 * by a seed. It must neither grow, nor fall, nor hang, nor lose the focus, nor complain.
 *
 * <p>Door: {@link org.linli.rehearsal.soak.SoakMain}. One thread.
 */
@NullMarked
package org.linli.rehearsal.soak;

import org.jspecify.annotations.NullMarked;
