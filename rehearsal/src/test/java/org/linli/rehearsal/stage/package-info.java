/** Everything running on one machine, and residents to send to it: what the tests of the whole house stand on. */
@NullMarked
package org.linli.rehearsal.stage;

import org.jspecify.annotations.NullMarked;
