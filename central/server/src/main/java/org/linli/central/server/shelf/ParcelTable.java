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
import org.linli.central.api.id.ClaimId;
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

    /** Marks kept of one parcel's claims that are over. More come only from a terminal that is broken. */
    private static final int MOST_OVER = 100;

    /**
     * @param box empty once the task was taken
     * @param heldBy also once it was taken: by whom
     */
    record Row(
            ShelfId id,
            Optional<String> box,
            List<ParcelJourney> journeys,
            ParcelAssurance assurance,
            TerminalId laidBy,
            String fromName,
            Optional<Claim> heldBy,
            boolean taken,
            Instant until) {
        ParcelStanding standing() {
            return new ParcelStanding(
                    id,
                    taken ? ParcelState.TAKEN : heldBy.isPresent() ? ParcelState.CLAIMED : ParcelState.LYING,
                    until);
        }

        ClaimedParcel claimed() {
            return new ClaimedParcel(id, box.orElseThrow(), journeys, assurance, fromName, until);
        }

        boolean isHeldBy(Claim claim) {
            return heldBy.equals(Optional.of(claim));
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
        return handle.createQuery("select shelf_id, box, journeys, assurance, laid_by, from_name, claimed_by, claim_id,"
                        + " taken, until_at from parcel where shelf_id = :id")
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
                claim(Optional.ofNullable(row.getString("claimed_by")), Optional.ofNullable(row.getString("claim_id"))),
                row.getBoolean("taken"),
                row.getObject("until_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Claim> claim(Optional<String> terminal, Optional<String> number) {
        return terminal.map(by -> new Claim(new TerminalId(by), number.map(ClaimId::new)));
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

    /** True when it lies in this claim's hands now: nobody had it, or the same terminal by whatever claim. */
    static boolean claim(Handle handle, ShelfId id, Claim claim) {
        return of(
                        handle,
                        "update parcel set claimed_by = :terminal, claim_id = :claim where shelf_id = :id and not taken and"
                                + " (claimed_by is null or claimed_by = :terminal)",
                        id,
                        claim)
                == 1;
    }

    static void take(Handle handle, ShelfId id, Claim holder) {
        of(
                handle,
                "update parcel set taken = true, box = null where shelf_id = :id and claimed_by = :terminal and claim_id"
                        + " is not distinct from :claim",
                id,
                holder);
    }

    static void release(Handle handle, ShelfId id, Claim holder) {
        of(
                handle,
                "update parcel set claimed_by = null, claim_id = null where shelf_id = :id and claimed_by = :terminal and"
                        + " claim_id is not distinct from :claim and not taken",
                id,
                holder);
    }

    /** One without a number is never over: the next claim of that terminal is the same to it. */
    static void over(Handle handle, ShelfId id, Claim claim) {
        if (claim.number().isPresent()) {
            of(
                    handle,
                    "insert into claim_over (shelf_id, terminal, claim_id) select :id, :terminal, :claim where not exists"
                            + " (select 1 from claim_over where shelf_id = :id and terminal = :terminal and claim_id ="
                            + " :claim) and (select count(*) from claim_over where shelf_id = :id) < "
                            + MOST_OVER,
                    id,
                    claim);
        }
    }

    static boolean isOver(Handle handle, ShelfId id, Claim claim) {
        return handle.createQuery("select count(*) from claim_over where shelf_id = :id and terminal = :terminal and"
                                + " claim_id = :claim")
                        .bind("id", id.value())
                        .bind("terminal", claim.terminal().value())
                        .bind("claim", claim.numberText())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static int of(Handle handle, String change, ShelfId id, Claim claim) {
        return handle.createUpdate(change)
                .bind("id", id.value())
                .bind("terminal", claim.terminal().value())
                .bind("claim", claim.numberText())
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
