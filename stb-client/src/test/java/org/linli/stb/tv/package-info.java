@NullMarked
package org.linli.stb.tv;

import org.jspecify.annotations.NullMarked;
