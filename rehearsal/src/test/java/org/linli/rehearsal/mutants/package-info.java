@NullMarked
package org.linli.rehearsal.mutants;

import org.jspecify.annotations.NullMarked;
