package org.linli.rehearsal.torn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.Opening;

/** The short form of {@code ./linli payments torn}, and whether it would notice. */
class TornTest {
    private static final Path FOLDER = Path.of("/var/journal");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void keepsWhatWasAcknowledgedAndRefusesWhatWasAltered() {
        int code = TornMain.look(new TornMain.Seeds(1, 1), 24, out);

        assertEquals(0, code, () -> String.join("\n", lines()));
        assertTrue(lines().getLast().matches("torn: \\d{4,} states, 0 bad"), lines().getLast());
    }

    @Test
    void aRecordOfThreeSectorsLeavesTwelveImages() {
        var images = new ArrayList<Set<Image.Hash>>();
        var disk = new FaultyDisk();
        var journal = journal(disk);
        journal.append(bytes("acknowledged"));
        disk.rememberOverwritten();
        disk.beforeSync(now -> {
            var here = new HashSet<Image.Hash>();
            new PowerCut(now.crashPoints().getFirst()).each(image -> here.add(image.hash()));
            images.add(here);
        });
        journal.append(bytes("the first sector has its mark or not".repeat(40)));

        // The mark before it was written before anybody looked: the second record's first sector has three contents.
        journal.append(bytes("the first sector has its mark or not".repeat(40)));

        assertEquals(3 * 4, images.getLast().size());
    }

    @Test
    void aJournalByItselfHolds() {
        assertEquals(0, badOf(new Alone(true), List.of()), () -> String.join("\n", lines()));
    }

    @Test
    void aDiskThatForgotWhatItAcknowledgedIsNoticed() {
        assertTrue(badOf(new Alone(true), List.of(bytes("never written"))) > 0);
        assertTrue(lines().getFirst().contains("acknowledged"), lines().getFirst());
    }

    @Test
    void aProgramThatOpensOverAnAlteredRecordIsNoticed() {
        assertTrue(badOf(new Alone(false), List.of()) > 0);
        assertTrue(lines().getFirst().contains("nobody notices"), lines().getFirst());
    }

    /** A journal without a program. */
    private record Alone(boolean minds) implements Half {
        @Override
        public Optional<String> takesUp(FaultyDisk disk, Path folder, int entries) {
            return Optional.empty();
        }

        @Override
        public Refusal refusal(FaultyDisk disk, Path folder) {
            return minds && Journal.open(disk, folder, TornCheck.SETTINGS) instanceof Opening.Refused(var why, var said)
                    ? new Refusal.Refused(why, said)
                    : new Refusal.Opened();
        }
    }

    @Test
    void aRangeThatIsNoneIsAWrongUse() {
        assertEquals(2, TornMain.run(new String[] {"--seeds", "5..1"}, out));
        assertEquals(2, TornMain.run(new String[] {"--seed", "5"}, out));
    }

    /** @param invented acknowledged, as somebody says, before all that is written */
    private int badOf(Half half, List<byte[]> invented) {
        var tally = new Tally(out);
        var check = new TornCheck(half, "a small journal", tally);
        var disk = new FaultyDisk();
        var acknowledged = new ArrayList<>(invented);
        var journal = journal(disk);
        disk.rememberOverwritten();
        disk.beforeSync(now -> check.look(now, acknowledged));
        for (int i = 0; i < 5; i++) {
            byte[] payload = bytes("entry " + i);
            journal.append(payload);
            acknowledged.add(payload);
        }
        return tally.bad();
    }

    private static Journal journal(FaultyDisk disk) {
        return assertInstanceOf(Opening.Opened.class, Journal.open(disk, FOLDER, TornCheck.SETTINGS))
                .journal();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
