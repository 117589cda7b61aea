package org.linli.terminal.journey.attend;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.attend.Attendance.MachineSeen;
import org.linli.terminal.journey.kernel.Key;

/** Where the attendant stands. Before a code was found right, nothing of the machine is known here. */
sealed interface AttendState {
    int turn();

    /** @param minutes no code is taken for so long */
    record AwaitingCode(int turn, Optional<Code> trouble, int minutes) implements AttendState {}

    record Checking(int turn) implements AttendState {
        Key key() {
            return Key.of("check", turn);
        }
    }

    /** Everything after the door. */
    sealed interface Inside extends AttendState {
        Optional<MachineSeen> seen();

        Inside seeing(MachineSeen now);
    }

    /** @param room which page: the overview, the devices, the payments … */
    record Standing(int turn, Room room, Optional<MachineSeen> seen) implements Inside {
        @Override
        public Inside seeing(MachineSeen now) {
            return new Standing(turn, room, Optional.of(now));
        }

        Standing in(Room other) {
            return new Standing(turn, other, seen);
        }
    }

    /** A test print is at the printer. */
    record Printing(int turn, Optional<MachineSeen> seen) implements Inside {
        Key key() {
            return Key.of("test-print", turn);
        }

        @Override
        public Inside seeing(MachineSeen now) {
            return new Printing(turn, Optional.of(now));
        }
    }

    /** @param trouble empty when the printer proved it */
    record Printed(int turn, Optional<Code> trouble, Optional<MachineSeen> seen) implements Inside {
        @Override
        public Inside seeing(MachineSeen now) {
            return new Printed(turn, trouble, Optional.of(now));
        }
    }

    enum Room {
        OVERVIEW,
        DEVICES,
        /** 打开上盖，取出旧纸卷. */
        ROLL_OUT,
        /** 放入新纸卷. */
        ROLL_IN,
        /** 合上上盖. */
        ROLL_CLOSED,
        CARDS,
        PAYMENTS,
        SERVICE
    }
}
