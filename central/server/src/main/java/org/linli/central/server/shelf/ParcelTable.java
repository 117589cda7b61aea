package org.linli.central.server.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelJourney;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;

/** The SQL, and nothing else. Each method works within the caller's transaction. */
final class ParcelTable {
    private ParcelTable() {}

    /** @param box empty once the task was taken */
    record Row(
            ShelfId id,
            Optional<String> box,
            List<ParcelJourney> journeys,
            ParcelAssurance assurance,
            TerminalId laidBy,
            String fromName,
            Optional<TerminalId> claimedBy,
            boolean taken,
            Instant until) {
        ParcelStanding standing() {
            return new ParcelStanding(
                    id,
                    taken ? ParcelState.TAKEN : claimedBy.isPresent() ? ParcelState.CLAIMED : ParcelState.LYING,
                    until);
        }

        ClaimedParcel claimed() {
            return new ClaimedParcel(id, box.orElseThrow(), journeys, assurance, fromName, until);
        }

        boolean isOf(ParcelRequest request, TerminalId terminal) {
            return laidBy.equals(terminal)
                    && box.equals(Optional.of(request.box()))
                    && journeys.equals(request.journeys())
                    && assurance == request.assurance();
        }
    }

    static void forgetOver(Handle handle, Instant now) {
        handle.createUpdate("delete from parcel where until_at <= :now")
                .bind("now", utc(now))
                .execute();
    }

    static Optional<Row> find(Handle handle, ShelfId id) {
        return handle.createQuery("select shelf_id, box, journeys, assurance, laid_by, from_name, claimed_by, taken,"
                        + " until_at from parcel where shelf_id = :id")
                .bind("id", id.value())
                .map((row, context) -> row(row))
                .findOne();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ShelfId(row.getString("shelf_id")),
                Optional.ofNullable(row.getString("box")),
                journeys(row.getString("journeys")),
                ParcelAssurance.valueOf(row.getString("assurance")),
                new TerminalId(row.getString("laid_by")),
                row.getString("from_name"),
                Optional.ofNullable(row.getString("claimed_by")).map(TerminalId::new),
                row.getBoolean("taken"),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
    }

    static long count(Handle handle) {
        return handle.createQuery("select count(*) from parcel")
                .mapTo(Long.class)
                .one();
    }

    static long countOf(Handle handle, TerminalId terminal) {
        return handle.createQuery("select count(*) from parcel where laid_by = :terminal and not taken")
                .bind("terminal", terminal.value())
                .mapTo(Long.class)
                .one();
    }

    static void insert(Handle handle, ParcelRequest request, TerminalId terminal, String fromName, Instant until) {
        handle.createUpdate("insert into parcel (shelf_id, box, journeys, assurance, laid_by, from_name, until_at)"
                        + " values (:id, :box, :journeys, :assurance, :terminal, :name, :until)")
                .bind("id", request.id().value())
                .bind("box", request.box())
                .bind("journeys", journeys(request.journeys()))
                .bind("assurance", request.assurance().name())
                .bind("terminal", terminal.value())
                .bind("name", fromName)
                .bind("until", utc(until))
                .execute();
    }

    /** True when it lies in this terminal's hands now. */
    static boolean claim(Handle handle, ShelfId id, TerminalId terminal) {
        return handle.createUpdate("update parcel set claimed_by = :terminal where shelf_id = :id and not taken and"
                                + " (claimed_by is null or claimed_by = :terminal)")
                        .bind("terminal", terminal.value())
                        .bind("id", id.value())
                        .execute()
                == 1;
    }

    static void take(Handle handle, ShelfId id, TerminalId holder) {
        handle.createUpdate(
                        "update parcel set taken = true, box = null where shelf_id = :id and claimed_by = :terminal")
                .bind("id", id.value())
                .bind("terminal", holder.value())
                .execute();
    }

    static void release(Handle handle, ShelfId id, TerminalId holder) {
        handle.createUpdate(
                        "update parcel set claimed_by = null where shelf_id = :id and claimed_by = :terminal and not taken")
                .bind("id", id.value())
                .bind("terminal", holder.value())
                .execute();
    }

    private static String journeys(List<ParcelJourney> journeys) {
        return journeys.stream()
                .map(journey -> journey.name() + ":" + journey.version())
                .collect(Collectors.joining(","));
    }

    private static List<ParcelJourney> journeys(String stored) {
        return Arrays.stream(stored.split(",", -1))
                .map(each -> {
                    int colon = each.indexOf(':');
                    return new ParcelJourney(each.substring(0, colon), Integer.parseInt(each.substring(colon + 1)));
                })
                .toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
