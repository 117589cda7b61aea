package org.linli.central.server.matter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.ReminderId;
import org.linli.central.api.matter.ReportId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/**
 * The book of cases: an H2 database of its own, and no view. On the disk before anybody is answered. Safe from any thread;
 * calls block for the disk.
 */
final class CaseBook implements AutoCloseable {
    /** A case with the last time its office was reminded of it. */
    private static final String FILES = "select c.*, r.asked_at, r.delivered_at,"
            + " (select count(*) from report_photo p where p.number = c.number) as photos from matter_case c left join reminder r on r.number = c.number"
            + " and r.asked_at = (select max(l.asked_at) from reminder l where l.number = c.number)";

    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private CaseBook(JdbcConnectionPool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    static CaseBook open(Path folder) throws IOException {
        Files.createDirectories(folder);
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("cases")
                        + ";FILE_LOCK=FS;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "linli",
                "");
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/linli/central/server/matter")
                    .load()
                    .migrate();
        } catch (FlywayException damaged) {
            pool.dispose();
            throw new IOException("the tables in " + folder + " cannot be opened", damaged);
        }
        return new CaseBook(pool);
    }

    /** Nothing was ever entered. */
    boolean isEmpty() throws CasesClosedException {
        return read(handle -> handle.createQuery("select not exists (select 1 from office)")
                .mapTo(Boolean.class)
                .one());
    }

    /** Above all that the first book began with. */
    long nextNumber() throws CasesClosedException {
        return read(handle -> handle.createQuery("select next value for case_number")
                .mapTo(Long.class)
                .one());
    }

    /** All of it or nothing. */
    void enter(Collection<String> offices, Instant heardAt, List<CaseFile> files) throws CasesClosedException {
        write(handle -> {
            offices.forEach(office -> heard(handle, office, heardAt));
            files.forEach(file -> enter(handle, file));
            return 0;
        });
    }

    private static void enter(Handle handle, CaseFile file) {
        handle.createUpdate(
                        "insert into matter_case (number, holder, slip_hash, office, item, received_at, ended, progress)"
                                + " values (:number, :holder, :slipHash, :office, :item, :receivedAt, :ended, :progress)")
                .bind("number", file.number().value())
                .bind("holder", file.holder())
                .bind("slipHash", file.slipHash())
                .bind("office", file.office())
                .bind("item", file.item())
                .bind("receivedAt", utc(file.receivedAt()))
                .bind("ended", file.progress().hasEnded())
                .bind("progress", json(file.progress()))
                .execute();
    }

    /** A report that was handed in before, and a hash of what it said. */
    record Reported(CaseNumber number, String contentHash) {}

    Optional<Reported> reported(ReportId id) throws CasesClosedException {
        return read(handle -> handle.createQuery("select number, content_hash from report where id_hash = :id")
                .bind("id", Hashes.of("report " + id))
                .map((row, context) ->
                        new Reported(new CaseNumber(row.getString("number")), row.getString("content_hash")))
                .findOne());
    }

    /** The report and its case, or neither. */
    void report(ReportId id, String contentHash, byte[] box, List<byte[]> photos, CaseFile file)
            throws CasesClosedException {
        write(handle -> {
            enter(handle, file);
            for (int photo = 0; photo < photos.size(); photo++) {
                handle.createUpdate("insert into report_photo (number, photo, box) values (:number, :photo, :box)")
                        .bind("number", file.number().value())
                        .bind("photo", photo + 1)
                        .bind("box", photos.get(photo))
                        .execute();
            }
            return handle.createUpdate("insert into report (id_hash, number, content_hash, box)"
                            + " values (:id, :number, :content, :box)")
                    .bind("id", Hashes.of("report " + id))
                    .bind("number", file.number().value())
                    .bind("content", contentHash)
                    .bind("box", box)
                    .execute();
        });
    }

    /** What was reported, sealed. */
    Optional<byte[]> box(CaseNumber number) throws CasesClosedException {
        return read(handle -> handle.createQuery("select box from report where number = :number")
                .bind("number", number.value())
                .map((row, context) -> row.getBytes(1))
                .findOne());
    }

    /** A photo that was handed in with it, sealed. */
    Optional<byte[]> photo(CaseNumber number, int photo) throws CasesClosedException {
        return read(
                handle -> handle.createQuery("select box from report_photo where number = :number and photo = :photo")
                        .bind("number", number.value())
                        .bind("photo", photo)
                        .map((row, context) -> row.getBytes(1))
                        .findOne());
    }

    List<CaseFile> of(String holder, int most) throws CasesClosedException {
        return read(handle -> handle.createQuery(
                        FILES + " where c.holder = :holder order by c.ended, c.received_at desc, c.number limit :most")
                .bind("holder", holder)
                .bind("most", most)
                .map((row, context) -> file(row))
                .list());
    }

    Optional<CaseFile> bySlip(String slipHash) throws CasesClosedException {
        return find("slip_hash", slipHash);
    }

    Optional<CaseFile> byNumber(CaseNumber number) throws CasesClosedException {
        return find("number", number.value());
    }

    private Optional<CaseFile> find(String column, String value) throws CasesClosedException {
        return read(handle -> handle.createQuery(FILES + " where c." + column + " = :value")
                .bind("value", value)
                .map((row, context) -> file(row))
                .findFirst());
    }

    List<CaseFile> openAt(String office) throws CasesClosedException {
        return read(handle -> handle.createQuery(FILES + " where c.office = :office and not c.ended order by c.number")
                .bind("office", office)
                .map((row, context) -> file(row))
                .list());
    }

    Optional<Instant> heardAt(String office) throws CasesClosedException {
        return read(handle -> handle.createQuery("select heard_at from office where id = :office")
                .bind("office", office)
                .map((row, context) -> instant(row, "heard_at").orElseThrow())
                .findFirst());
    }

    /**
     * An office has answered.
     *
     * @param at when it was asked: a reminder that was written since then it has not heard of
     * @param changed what it says otherwise than before
     * @param taken of these cases it has the reminders now
     */
    void heard(String office, Instant at, Map<CaseNumber, Progress> changed, Set<CaseNumber> taken)
            throws CasesClosedException {
        write(handle -> {
            changed.forEach((number, progress) -> handle.createUpdate(
                            "update matter_case set progress = :progress, ended = :ended where number = :number")
                    .bind("progress", json(progress))
                    .bind("ended", progress.hasEnded())
                    .bind("number", number.value())
                    .execute());
            taken.forEach(number -> handle.createUpdate(
                            "update reminder set delivered_at = :at where number = :number and delivered_at is null"
                                    + " and asked_at <= :at")
                    .bind("at", utc(at))
                    .bind("number", number.value())
                    .execute());
            heard(handle, office, at);
            return 0;
        });
    }

    private static void heard(Handle handle, String office, Instant at) {
        handle.createUpdate("merge into office (id, heard_at) values (:id, :at)")
                .bind("id", office)
                .bind("at", utc(at))
                .execute();
    }

    /** Which case a reminder with this id was about. */
    Optional<CaseNumber> reminded(ReminderId id) throws CasesClosedException {
        return read(handle -> handle.createQuery("select number from reminder where id_hash = :id")
                .bind("id", Hashes.of("reminder " + id))
                .mapTo(String.class)
                .findOne()
                .map(CaseNumber::new));
    }

    boolean isReminded(CaseNumber number, LocalDate workingDay) throws CasesClosedException {
        return read(handle -> handle.createQuery(
                        "select exists (select 1 from reminder where number = :number and working_day = :day)")
                .bind("number", number.value())
                .bind("day", workingDay)
                .mapTo(Boolean.class)
                .one());
    }

    /** The table itself holds that it is one for each working day. */
    void remind(ReminderId id, CaseNumber number, String holder, LocalDate workingDay, Instant at)
            throws CasesClosedException {
        write(handle -> handle.createUpdate("insert into reminder (id_hash, number, holder, working_day, asked_at)"
                        + " values (:id, :number, :holder, :day, :at)")
                .bind("id", Hashes.of("reminder " + id))
                .bind("number", number.value())
                .bind("holder", holder)
                .bind("day", workingDay)
                .bind("at", utc(at))
                .execute());
    }

    private synchronized <T> T read(Function<Handle, T> work) throws CasesClosedException {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException unusable) {
            throw new CasesClosedException(unusable);
        }
    }

    private synchronized <T> T write(Function<Handle, T> work) throws CasesClosedException {
        T done = read(work);
        try {
            jdbi.useHandle(handle -> handle.execute("checkpoint sync"));
        } catch (JdbiException unusable) {
            throw new CasesClosedException(unusable);
        }
        return done;
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        var asked = instant(row, "asked_at");
        var delivered = instant(row, "delivered_at");
        return new CaseFile(
                new CaseNumber(row.getString("number")),
                Optional.ofNullable(row.getString("holder")),
                row.getString("slip_hash"),
                row.getString("office"),
                row.getString("item"),
                instant(row, "received_at").orElseThrow(),
                progress(row.getString("progress")),
                asked.map(at -> new CaseFile.Reminded(at, delivered)),
                row.getInt("photos"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static String json(Progress progress) {
        return new String(WireJson.write(progress), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Progress progress(String json) {
        try {
            return WireJson.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), Progress.class);
        } catch (BrokenContractException damaged) {
            throw new IllegalStateException("a case in the book cannot be read", damaged);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
