package org.linli.central.server.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;
import org.linli.central.server.ledger.Decision;

/** Central is renewed while tasks lie on a shelf whose claims had no numbers yet: none is lost, and none is held twice. */
class AShelfIsRenewedTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ShelfId LYING = new ShelfId("L".repeat(43));
    private static final ShelfId HELD = new ShelfId("H".repeat(43));
    private static final String BOX = "b".repeat(64);
    private static final TerminalId KIOSK = new TerminalId("kiosk-1");
    private static final TerminalId TELEVISION = new TerminalId("tv-1");
    private static final ClaimId FIRST = new ClaimId("1".repeat(22));
    private static final ClaimId SECOND = new ClaimId("2".repeat(22));

    @Test
    void whatLayAndWhatWasHeldStayAsTheyWere(@TempDir Path folder) throws Exception {
        laidBeforeClaimsHadNumbers(folder);
        try (var shelf = Shelf.in(folder, InstantSource.fixed(NOW))) {
            assertEquals(BOX, granted(shelf.claim(LYING, new Claim(TELEVISION, Optional.of(FIRST)))));
            assertInstanceOf(Decision.Denied.class, shelf.claim(HELD, new Claim(TELEVISION, Optional.of(SECOND))));

            // The kiosk was renewed too and reaches again; what its older program said late frees nothing any more.
            assertEquals(BOX, granted(shelf.claim(HELD, new Claim(KIOSK, Optional.of(FIRST)))));
            assertInstanceOf(Decision.Denied.class, shelf.putBack(HELD, new Claim(KIOSK, Optional.empty())));
            var taken = shelf.confirm(HELD, new Claim(KIOSK, Optional.of(FIRST)));
            assertEquals(
                    ParcelState.TAKEN,
                    ((Decision.Granted<ParcelStanding>) taken).value().state());
        }
    }

    private static String granted(Decision<ClaimedParcel> decision) {
        return ((Decision.Granted<ClaimedParcel>) decision).value().box();
    }

    private static void laidBeforeClaimsHadNumbers(Path folder) throws Exception {
        String address = "jdbc:h2:file:" + folder.resolve("parcels") + ";FILE_LOCK=FS";
        Flyway.configure()
                .dataSource(address, "linli", "")
                .locations("classpath:org/linli/central/server/shelf")
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address, "linli", "");
                var insert =
                        connection.prepareStatement("insert into parcel (shelf_id, box, journeys, assurance, laid_by,"
                                + " from_name, claimed_by, until_at) values (?, ?, 'pay-bill:1', 'PERSON', 'kiosk-1', '一号机', ?,"
                                + " timestamp with time zone '2026-11-22 09:20:00+00')")) {
            insert.setString(1, LYING.value());
            insert.setString(2, BOX);
            insert.setString(3, null);
            insert.executeUpdate();
            insert.setString(1, HELD.value());
            insert.setString(3, KIOSK.value());
            insert.executeUpdate();
        }
    }
}
