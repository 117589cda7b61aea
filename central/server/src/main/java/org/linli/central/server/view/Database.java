package org.linli.central.server.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/**
 * The H2 database in its folder, with the newest tables. No sync is asked of it: the journal has been synced. FILE_LOCK=FS
 * ends with the process, however that dies.
 */
final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.view");

    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** One that cannot be opened is put aside and begun anew. */
    static Database open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return openIn(folder);
        } catch (FlywayException damaged) {
            LOG.log(System.Logger.Level.WARNING, "view.damaged begun anew");
            LOG.log(System.Logger.Level.DEBUG, "view.damaged", damaged);
            putAside(folder);
            return openIn(folder);
        }
    }

    private static Database openIn(Path folder) {
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("books")
                        + ";FILE_LOCK=FS;WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE",
                "linli",
                "");
        try {
            migrate(pool);
        } catch (FlywayException damaged) {
            pool.dispose();
            throw damaged;
        }
        return new Database(pool);
    }

    private static void migrate(JdbcConnectionPool pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:org/linli/central/server/view")
                .load()
                .migrate();
    }

    /** The tables as on the first day: to drop them takes a moment, to delete a hundred thousand rows some seconds. */
    void emptyAll() {
        jdbi.useHandle(handle -> handle.execute("drop all objects"));
        migrate(pool);
    }

    private static void putAside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var aside = file.resolveSibling("damaged-" + file.getFileName());
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
