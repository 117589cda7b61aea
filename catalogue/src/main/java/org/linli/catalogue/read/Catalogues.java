package org.linli.catalogue.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.linli.catalogue.Catalogue;

/**
 * The catalogue that stands. A folder with an error is not taken, and what stood goes on standing.
 *
 * <p>Safe from any thread; taking blocks on the disk and on what is made of the catalogue, looking never does.
 *
 * @param <T> what is made of a catalogue before it stands, its search index for example, so that both change in one step
 */
public final class Catalogues<T> {
    private final Function<Catalogue, T> making;
    private final AtomicReference<Optional<T>> standing = new AtomicReference<>(Optional.empty());

    /** @param making pure; called once for each sound catalogue */
    public Catalogues(Function<Catalogue, T> making) {
        this.making = making;
    }

    /** Empty until a sound catalogue was taken. */
    public Optional<T> standing() {
        return standing.get();
    }

    /** Reads the folder and, if it is sound, lets it stand in the place of what stood. */
    public Reading take(Path folder) {
        var reading = CatalogueReader.read(folder);
        if (reading instanceof Reading.Sound(var catalogue)) {
            standing.set(Optional.of(making.apply(catalogue)));
        }
        return reading;
    }
}
