/** Bad days of the whole house, with all its programs running. */
@NullMarked
package org.linli.rehearsal.days;

import org.jspecify.annotations.NullMarked;
