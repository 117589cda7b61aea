@NullMarked
package org.linli.rehearsal.torn;

import org.jspecify.annotations.NullMarked;
