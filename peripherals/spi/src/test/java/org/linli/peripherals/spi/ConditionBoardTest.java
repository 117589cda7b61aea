package org.linli.peripherals.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionBoardTest {
    private final ConditionBoard<ScannerCondition> board =
            new ConditionBoard<>(sequence -> new ScannerCondition(sequence, Availability.NO_DEVICE));
    private final List<ScannerCondition> seen = new ArrayList<>();

    @Test
    void beginsWithASnapshot() {
        board.watch(seen::add);
        assertEquals(List.of(new ScannerCondition(1, Availability.NO_DEVICE)), seen);
    }

    @Test
    void saysOnlyWhatDiffers() {
        board.watch(seen::add);
        board.post(sequence -> new ScannerCondition(sequence, Availability.NO_DEVICE));
        board.post(sequence -> new ScannerCondition(sequence, Availability.ONLINE));
        board.post(sequence -> new ScannerCondition(sequence, Availability.ONLINE));
        assertEquals(
                List.of(new ScannerCondition(1, Availability.NO_DEVICE), new ScannerCondition(2, Availability.ONLINE)),
                seen);
    }

    @Test
    void saysNothingToOneWhoHasLeft() {
        var subscription = board.watch(seen::add);
        subscription.close();
        subscription.close();
        board.post(sequence -> new ScannerCondition(sequence, Availability.ONLINE));
        assertEquals(1, seen.size());
        assertEquals(2, board.current().sequence());
    }
}
