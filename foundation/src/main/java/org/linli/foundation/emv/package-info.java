/** QR codes of merchants as EMVCo writes them. JDK only. */
@NullMarked
package org.linli.foundation.emv;

import org.jspecify.annotations.NullMarked;
