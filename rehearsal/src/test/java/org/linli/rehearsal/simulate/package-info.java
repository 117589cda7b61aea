@NullMarked
package org.linli.rehearsal.simulate;

import org.jspecify.annotations.NullMarked;
