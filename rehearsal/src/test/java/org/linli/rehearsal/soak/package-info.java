/** The soak in its short form, and how it judges. */
@NullMarked
package org.linli.rehearsal.soak;

import org.jspecify.annotations.NullMarked;
