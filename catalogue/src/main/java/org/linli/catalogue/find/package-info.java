/**
 * Finds services by whatever a resident types: Chinese, pinyin, initials, a mixture, with mistakes of sound and of form,
 * by other words for the thing, by what has happened in a life.
 *
 * <p>Doors: {@link org.linli.catalogue.find.Finder}, {@link org.linli.catalogue.find.Hit}, {@link
 * org.linli.catalogue.find.Reason}, {@link org.linli.catalogue.find.Sounds}. All immutable once made and safe from any
 * thread. The same catalogue and the same query give the same hits in the same order on every machine: scores are whole
 * numbers. How it ranks is described in {@code docs/catalogue.md}.
 */
@NullMarked
package org.linli.catalogue.find;

import org.jspecify.annotations.NullMarked;
