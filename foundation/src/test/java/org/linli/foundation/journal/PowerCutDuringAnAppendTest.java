package org.linli.foundation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.foundation.journal.Journals.bulk;
import static org.linli.foundation.journal.Journals.fingerprints;
import static org.linli.foundation.journal.Journals.open;
import static org.linli.foundation.journal.Journals.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.file.PowerLost;

/** Acknowledged entries survive, whatever part of the unacknowledged one reached the disk. */
class PowerCutDuringAnAppendTest {
    /** Frames of one sector, just one, just two, and up to eight. */
    private static final int[] LENGTHS = {1, 100, 444, 445, 900, 956, 957, 1500, 0, 2900, 300, 4000, 1};

    private final FaultyDisk disk = new FaultyDisk();
    private final List<Integer> acknowledged = new ArrayList<>();
    private int states;

    @Test
    void everySubsetOfSectorsAtEveryRecordKeepsWhatWasAcknowledged() {
        var journal = open(disk).journal();
        for (int i = 0; i < LENGTHS.length; i++) {
            byte[] payload = bulk(i, LENGTHS[i]);
            int mine = Arrays.hashCode(payload);
            disk.beforeSync(now -> {
                int loose = now.looseSectors().size();
                for (int subset = 0; subset < 1 << loose; subset++) {
                    int chosen = subset;
                    settles(now.copyAfterPowerCut(sector -> (chosen >> sector.ordinal() & 1) == 1), mine);
                }
            });
            write(journal, payload);
            disk.beforeSync(null);
            acknowledged.add(mine);
            settles(disk.copyAfterPowerCut(sector -> false), mine);
            settles(disk.copyAfterPowerCut(sector -> true), mine);
        }
        assertTrue(states > 350, () -> "only " + states + " states");
    }

    @Test
    void anAppendOfSeveralEntriesStandsWhollyOrNotAtAll() {
        var journal = open(disk).journal();
        disk.beforeSync(now -> {
            int loose = now.looseSectors().size();
            for (int subset = 0; subset < 1 << loose; subset++) {
                int chosen = subset;
                var after = now.copyAfterPowerCut(sector -> (chosen >> sector.ordinal() & 1) == 1);
                long found = open(after).report().entries();
                assertTrue(found == 0 || found == 3, () -> found + " of 3 entries");
            }
        });
        write(journal, bulk(1, 600), bulk(2, 10), bulk(3, 900));
    }

    @Test
    void aSectorTornInsideIsCutOffToo() {
        var journal = open(disk).journal();
        write(journal, bulk(1, 300));
        acknowledged.add(Arrays.hashCode(bulk(1, 300)));
        var before = disk.copyAfterPowerCut(sector -> true);
        write(journal, bulk(2, 700));
        byte[] old = before.content(Journals.FIRST_SEGMENT);
        byte[] torn = old.clone();
        byte[] whole = disk.content(Journals.FIRST_SEGMENT);
        int from = SegmentHeader.BYTES + 512;
        for (int at = from; at < from + 64 + 4 + 700; at++) {
            torn[at] = whole[at];
            before.replace(Journals.FIRST_SEGMENT, torn);
            settles(before.copyAfterPowerCut(sector -> true), Arrays.hashCode(bulk(2, 700)));
        }
    }

    @Test
    void aCutWhileTheTornEndIsRemovedIsNoWorse() {
        var journal = open(disk).journal();
        write(journal, bulk(1, 300));
        acknowledged.add(Arrays.hashCode(bulk(1, 300)));
        disk.cutPowerAtSync(0, sector -> sector.ordinal() % 2 == 1);
        assertThrows(PowerLost.class, () -> journal.append(bulk(2, 2900)));
        disk.restart();
        var looks = new ArrayList<FaultyDisk>();
        disk.beforeSync(now -> {
            int loose = now.looseSectors().size();
            for (int subset = 0; subset < 1 << loose; subset++) {
                int chosen = subset;
                looks.add(now.copyAfterPowerCut(sector -> (chosen >> sector.ordinal() & 1) == 1));
            }
        });
        assertTrue(open(disk).report().torn());
        looks.forEach(look -> settles(look, Arrays.hashCode(bulk(2, 2900))));
        assertTrue(looks.size() > 10);
    }

    @Test
    void aCutWhileTheFirstOrTheNextSegmentIsMadeLosesNothing() {
        var random = new Random(7);
        var fresh = new FaultyDisk();
        fresh.beforeSync(now -> settles(now.copyAfterPowerCut(sector -> random.nextBoolean()), 0));
        var journal = open(fresh).journal();
        fresh.beforeSync(null);
        for (int i = 0; i < 20; i++) {
            byte[] payload = bulk(i, 30_000);
            fresh.beforeSync(now -> {
                settles(now.copyAfterPowerCut(sector -> false), Arrays.hashCode(payload));
                settles(now.copyAfterPowerCut(sector -> random.nextInt(20) > 0), Arrays.hashCode(payload));
                settles(now.copyAfterPowerCut(sector -> true), Arrays.hashCode(payload));
            });
            write(journal, payload);
            acknowledged.add(Arrays.hashCode(payload));
        }
    }

    /** Opens, finds the acknowledged entries and at most the pending one, goes on, and is still sound afterwards. */
    private void settles(FaultyDisk after, int pending) {
        states++;
        var with = new ArrayList<>(acknowledged);
        if (with.isEmpty() || with.getLast() != pending) {
            with.add(pending);
        }
        var journal = open(after).journal();
        var found = fingerprints(journal);
        assertTrue(found.equals(acknowledged) || found.equals(with), () -> found + " instead of " + acknowledged);
        write(journal, bulk(99, 50));
        after.cutPower(sector -> false);
        after.restart();
        var again = open(after);
        assertEquals(found.size() + 1, again.report().entries());
        assertEquals(0, again.report().tornBytes());
    }
}
