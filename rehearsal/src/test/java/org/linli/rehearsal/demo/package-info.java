/** The demo as a newcomer runs it. */
@NullMarked
package org.linli.rehearsal.demo;

import org.jspecify.annotations.NullMarked;
