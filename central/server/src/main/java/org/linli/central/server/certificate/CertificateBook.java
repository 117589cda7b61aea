package org.linli.central.server.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.id.TerminalId;

/**
 * The book of certificates: an H2 database of its own, and no view. On the disk before anybody is answered: a certificate that
 * a power cut forgets would be on paper and in no book. Safe from any thread; calls block for the disk.
 */
final class CertificateBook implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.certificate");

    /** The tables open in about a second. */
    private static final Duration OPENING_PATIENCE = Duration.ofSeconds(10);

    private static final String COLUMNS =
            "id_hash, kind, number, holder, masked_name, terminal, key_hash, code_hash, sha256,"
                    + " pages, issued_at, until_at, outcome, pages_printed";

    private final CompletableFuture<Opened> opened = new CompletableFuture<>();

    private record Opened(JdbcConnectionPool pool, Jdbi jdbi) {}

    private CertificateBook() {}

    /** Returns at once; the tables are opened by a thread of their own, and whoever comes sooner waits for them. */
    static CertificateBook in(Path folder) {
        var book = new CertificateBook();
        Thread.ofPlatform().daemon().name("certificates").start(() -> {
            try {
                book.opened.complete(open(folder));
            } catch (Exception unusable) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "certificate.closed none can be issued or verified ({0}); all else goes on",
                        unusable.getMessage());
                book.opened.completeExceptionally(unusable);
            }
        });
        return book;
    }

    private static Opened open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("certificates")
                        + ";FILE_LOCK=FS;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "linli",
                "");
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/linli/central/server/certificate")
                    .load()
                    .migrate();
        } catch (FlywayException damaged) {
            pool.dispose();
            throw new IOException("the tables in " + folder + " cannot be opened", damaged);
        }
        return new Opened(pool, Jdbi.create(pool));
    }

    long nextNumber() throws BookClosedException {
        return change(handle -> handle.createQuery("select next value for certificate_number")
                .mapTo(Long.class)
                .one());
    }

    /** @param box the document, sealed */
    void enter(BookEntry entry, byte[] box) throws BookClosedException {
        change(handle -> handle.createUpdate(
                        "insert into certificate (" + COLUMNS + ", box) values (:idHash, :kind, :number,"
                                + " :holder, :maskedName, :terminal, :keyHash, :codeHash, :sha256, :pages, :issuedAt, :until,"
                                + " null, 0, :box)")
                .bind("idHash", entry.idHash())
                .bind("kind", entry.kind().name())
                .bind("number", entry.number())
                .bind("holder", entry.holder())
                .bind("maskedName", entry.maskedName())
                .bind("terminal", entry.terminal().value())
                .bind("keyHash", entry.keyHash())
                .bind("codeHash", entry.codeHash())
                .bind("sha256", entry.sha256())
                .bind("pages", entry.pages())
                .bind("issuedAt", utc(entry.issuedAt()))
                .bind("until", utc(entry.until()))
                .bind("box", box)
                .execute());
    }

    /** On the disk: whoever asks for a certificate again may be handed the one that is being entered at this moment. */
    Optional<BookEntry> byId(String idHash) throws BookClosedException {
        return change(handle -> find(handle, "id_hash", idHash));
    }

    Optional<BookEntry> byKey(String keyHash) throws BookClosedException {
        return read(handle -> find(handle, "key_hash", keyHash));
    }

    Optional<BookEntry> byCode(String codeHash) throws BookClosedException {
        return read(handle -> find(handle, "code_hash", codeHash));
    }

    Optional<BookEntry> byDocument(String sha256) throws BookClosedException {
        return read(handle -> find(handle, "sha256", sha256));
    }

    private static Optional<BookEntry> find(Handle handle, String column, String value) {
        return handle.createQuery("select " + COLUMNS + " from certificate where " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** The sealed document; empty once its time is over. What is over is deleted. */
    Optional<byte[]> box(String idHash, Instant now) throws BookClosedException {
        return change(handle -> {
            forgetOver(handle, now);
            return handle.createQuery("select box from certificate where id_hash = :id and box is not null")
                    .bind("id", idHash)
                    .map((row, context) -> row.getBytes(1))
                    .findOne();
        });
    }

    /** So many were issued for this person since then. */
    int countSince(String holder, Instant since) throws BookClosedException {
        return read(handle -> handle.createQuery(
                        "select count(*) from certificate where holder = :holder and issued_at > :since")
                .bind("holder", holder)
                .bind("since", utc(since))
                .mapTo(Integer.class)
                .one());
    }

    void report(String idHash, CertificateReport told) throws BookClosedException {
        change(handle -> handle.createUpdate(
                        "update certificate set outcome = :outcome, pages_printed = :pages where id_hash = :id")
                .bind("outcome", told.outcome().name())
                .bind("pages", told.pages())
                .bind("id", idHash)
                .execute());
    }

    /** Documents whose time is over, whether or not somebody asks for one. */
    void forgetOver(Instant now) throws BookClosedException {
        change(handle -> forgetOver(handle, now));
    }

    private static int forgetOver(Handle handle, Instant now) {
        return handle.createUpdate("update certificate set box = null where until_at <= :now and box is not null")
                .bind("now", utc(now))
                .execute();
    }

    /** Who changes the book waits for the disk, one after the other. */
    private synchronized <T> T change(Function<Handle, T> work) throws BookClosedException {
        return at(jdbi -> {
            T done = jdbi.inTransaction(work::apply);
            jdbi.useHandle(handle -> handle.execute("checkpoint sync"));
            return done;
        });
    }

    /** Whoever reads waits for no disk, and nobody for them. */
    private <T> T read(Function<Handle, T> work) throws BookClosedException {
        return at(jdbi -> jdbi.withHandle(work::apply));
    }

    private <T> T at(Function<Jdbi, T> work) throws BookClosedException {
        try {
            return work.apply(opened.get(OPENING_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .jdbi());
        } catch (TimeoutException | ExecutionException | JdbiException unusable) {
            throw new BookClosedException(unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BookClosedException(interrupted);
        }
    }

    private static BookEntry entry(ResultSet row) throws SQLException {
        return new BookEntry(
                row.getString("id_hash"),
                CertificateKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("holder"),
                row.getString("masked_name"),
                new TerminalId(row.getString("terminal")),
                row.getString("key_hash"),
                row.getString("code_hash"),
                row.getString("sha256"),
                row.getInt("pages"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("outcome")).map(CertificateOutcome::valueOf),
                row.getInt("pages_printed"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        if (opened.isDone() && !opened.isCompletedExceptionally()) {
            opened.join().pool().dispose();
        }
    }
}
