/** What the search finds, how, and how often it is what was meant. */
@NullMarked
package org.linli.catalogue.find;

import org.jspecify.annotations.NullMarked;
