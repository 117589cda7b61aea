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

    /**
     * @param room which page: the overview, the devices, the payments …
     * @param about which device or payment the page is about; empty where it is about none
     */
    record Standing(int turn, Room room, String about, Optional<MachineSeen> seen) implements Inside {
        static Standing at(Inside from, Room room) {
            return new Standing(from.turn(), room, "", from.seen());
        }

        @Override
        public Inside seeing(MachineSeen now) {
            return new Standing(turn, room, about, Optional.of(now));
        }

        Standing in(Room other) {
            return new Standing(turn, other, about, seen);
        }

        Standing looking(Room other, String at) {
            return new Standing(turn, other, at, seen);
        }

        Optional<Attendance.DeviceSeen> device() {
            return seen.stream()
                    .flatMap(machine -> machine.devices().stream())
                    .filter(device -> device.id().equals(about))
                    .findFirst();
        }

        Optional<Attendance.OpenPayment> payment() {
            return seen.stream()
                    .flatMap(machine -> machine.payments().stream())
                    .filter(payment -> payment.orderNumber().equals(about))
                    .findFirst();
        }
    }

    /** What the machine noted is on its way to the stick. */
    record Writing(int turn, Optional<MachineSeen> seen) implements Inside {
        Key key() {
            return Key.of("write-logs", turn);
        }

        @Override
        public Inside seeing(MachineSeen now) {
            return new Writing(turn, Optional.of(now));
        }
    }

    /**
     * @param file its name on the stick; empty when there is trouble
     * @param trouble empty when it was read back whole
     */
    record Written(int turn, String file, long kilobytes, Optional<Code> trouble, Optional<MachineSeen> seen)
            implements Inside {
        @Override
        public Inside seeing(MachineSeen now) {
            return new Written(turn, file, kilobytes, trouble, Optional.of(now));
        }
    }

    /**
     * A test print is at the printer.
     *
     * @param about the printer that was just put in; empty when none was
     */
    record Printing(int turn, String about, Optional<MachineSeen> seen) implements Inside {
        Key key() {
            return Key.of("test-print", turn);
        }

        @Override
        public Inside seeing(MachineSeen now) {
            return new Printing(turn, about, Optional.of(now));
        }
    }

    /** @param trouble empty when the printer proved it */
    record Printed(int turn, String about, Optional<Code> trouble, Optional<MachineSeen> seen) implements Inside {
        @Override
        public Inside seeing(MachineSeen now) {
            return new Printed(turn, about, trouble, Optional.of(now));
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
        /** One device: what it says, and what to do. */
        DEVICE,
        /** 拆下旧的. */
        SWAP_OUT,
        /** 装上新的. */
        SWAP_IN,
        /** Whether the new one answers. */
        SWAP_TRY,
        /** The number printed on it. */
        SWAP_SERIAL,
        PAYMENTS,
        /** One payment without an outcome. */
        PAYMENT,
        COUNTERS,
        STICK,
        SERVICE
    }
}
