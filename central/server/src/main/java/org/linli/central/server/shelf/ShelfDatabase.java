package org.linli.central.server.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/** The shelf's own H2 database. FILE_LOCK=FS ends with the process, however that dies. */
final class ShelfDatabase implements AutoCloseable {
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private ShelfDatabase(JdbcConnectionPool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** @throws IOException when the folder or what lies in it cannot be used */
    static ShelfDatabase open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("parcels")
                        + ";FILE_LOCK=FS;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "linli",
                "");
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/linli/central/server/shelf")
                    .load()
                    .migrate();
        } catch (FlywayException damaged) {
            pool.dispose();
            throw new IOException("the tables in " + folder + " cannot be opened", damaged);
        }
        return new ShelfDatabase(pool);
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
