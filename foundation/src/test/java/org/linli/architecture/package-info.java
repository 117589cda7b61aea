/** The house rules every module inherits, with the reason each stands for. */
@NullMarked
package org.linli.architecture;

import org.jspecify.annotations.NullMarked;
