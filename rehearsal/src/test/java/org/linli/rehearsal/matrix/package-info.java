@NullMarked
package org.linli.rehearsal.matrix;

import org.jspecify.annotations.NullMarked;
