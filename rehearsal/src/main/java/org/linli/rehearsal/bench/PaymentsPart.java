package org.linli.rehearsal.bench;

import java.io.IOException;
import java.util.List;

/** One thing that {@link PaymentsBench} measures, in turns with the others. */
interface PaymentsPart extends AutoCloseable {
    /** Measures once, and says what came of it. */
    String round() throws IOException;

    /** Over all rounds. */
    List<Figure> figures();

    @Override
    default void close() throws IOException {}
}
