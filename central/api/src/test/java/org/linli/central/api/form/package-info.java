/** Tests of the forms and bounds. */
@NullMarked
package org.linli.central.api.form;

import org.jspecify.annotations.NullMarked;
