/**
 * The service catalogue as values: what a place offers its residents, by whom, and in which words people ask for it.
 *
 * <p>Doors: {@link org.linli.catalogue.Catalogue}, {@link org.linli.catalogue.Service}. Everything here is immutable and
 * safe from any thread. The records hold what a checked catalogue says; the checks stand in
 * {@code org.linli.catalogue.read}, the search in {@code org.linli.catalogue.find}. The files' format is described in
 * {@code docs/catalogue.md}.
 */
@NullMarked
package org.linli.catalogue;

import org.jspecify.annotations.NullMarked;
