package org.linli.terminal.journey.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.attend.Attend;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.home.Home;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** What an attendant sees: at the door, and in each room behind it. */
final class SampleAttendance {
    private static final List<Stage> STAGES = List.of(Stage.UNKNOWN, Stage.HANDED_OFF, Stage.PENDING);

    private SampleAttendance() {}

    private static String order(Stage stage) {
        return "T012026112100004" + (2 + STAGES.indexOf(stage));
    }

    static void all(Map<String, Screen> all) {
        door(all);
        devices(all);
        payments(all);
        books(all);
    }

    private static void door(Map<String, Screen> all) {
        all.put("home-closed", Walk.of(new Home(), new Home.Nothing(), closed()).screen());
        all.put("attend-code", begun().screen());
        all.put(
                "attend-code-wrong",
                begun().types("enter", "code")
                        .told("check-1", new Attendance.TurnedAway(Code.of("attend.wrong-code"), 0))
                        .screen());
        all.put(
                "attend-locked",
                begun().types("enter", "code")
                        .told("check-1", new Attendance.TurnedAway(Code.of("attend.locked"), 4))
                        .screen());
        all.put("attend-overview", inside().screen());
    }

    private static Scene closed() {
        var open = Samples.scene();
        return new Scene(
                open.face(),
                open.built(),
                open.usable(),
                open.now(),
                open.online(),
                open.cutOffSince(),
                Optional.of(Code.of("attend.out-of-service")),
                open.proven(),
                open.here());
    }

    private static void devices(Map<String, Screen> all) {
        all.put("attend-devices", inside().acts("devices").screen());
        all.put(
                "attend-device-fault",
                inside().acts("devices").acts("device-receipt-printer").screen());
        all.put(
                "attend-device-good",
                inside().acts("devices").acts("device-code-scanner").screen());
        var swap = inside().acts("devices").acts("device-receipt-printer").acts("swap");
        all.put("attend-swap-out", swap.screen());
        all.put("attend-swap-in", swap.acts("swap-out").screen());
        all.put("attend-swap-mute", swap.acts("swap-in").screen());
        var scanner = inside().acts("devices")
                .acts("device-code-scanner")
                .acts("swap")
                .acts("swap-out")
                .acts("swap-in");
        all.put("attend-swap-try", scanner.screen());
        all.put("attend-serial", scanner.acts("swap-serial").screen());
        all.put("attend-roll-out", inside().acts("roll").screen());
        all.put("attend-roll-in", inside().acts("roll").acts("roll-out").screen());
        all.put(
                "attend-printed",
                inside().acts("print")
                        .told("test-print-2", new Attendance.TestPrinted())
                        .screen());
        all.put(
                "attend-not-printed",
                inside().acts("print")
                        .refused("test-print-2", "printer.cover-open")
                        .screen());
        all.put("attend-cards", inside().acts("cards").screen());
    }

    private static void payments(Map<String, Screen> all) {
        all.put("attend-payments", inside().acts("payments").screen());
        for (var stage : STAGES) {
            var order = "payment-" + order(stage).toLowerCase(Locale.ROOT);
            all.put(
                    "attend-payment-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    inside().acts("payments").acts(order).screen());
        }
    }

    private static void books(Map<String, Screen> all) {
        all.put("attend-counters", inside().acts("counters").screen());
        all.put("attend-service", inside().acts("service").screen());
        all.put("attend-stick", inside().acts("stick").screen());
        all.put("attend-writing", inside().acts("stick").acts("write").screen());
        all.put(
                "attend-written",
                inside().acts("stick")
                        .acts("write")
                        .told("write-logs-2", new Attendance.LogsWritten("linli-20261121-102400.zip", 46))
                        .screen());
        for (String trouble : List.of("none", "full", "removed")) {
            all.put(
                    "attend-stick-" + trouble,
                    inside().acts("stick")
                            .acts("write")
                            .refused("write-logs-2", "stick." + trouble)
                            .screen());
        }
    }

    private static Walk<?, Attend.Begun, Attend.Ended> begun() {
        return Walk.of(new Attend(), new Attend.Begun(), Samples.scene());
    }

    private static Walk<?, Attend.Begun, Attend.Ended> inside() {
        return begun().types("enter", "code")
                .told("check-1", new Attendance.Admitted())
                .told("machine", machine());
    }

    private static Attendance.MachineSeen machine() {
        var payments = new ArrayList<Attendance.OpenPayment>();
        for (var stage : STAGES) {
            payments.add(new Attendance.OpenPayment(
                    order(stage),
                    stage,
                    stage == Stage.UNKNOWN ? Optional.of(Code.of("link.timed-out")) : Optional.empty()));
        }
        return new Attendance.MachineSeen(
                List.of(
                        device("id-card-reader", "device.ready", true, false),
                        device("social-card-reader", "device.not-there", false, false),
                        device("code-scanner", "device.cannot-be-asked", true, false),
                        device("card-terminal", "device.ready", true, false),
                        device("receipt-printer", "printer.cover-open", false, true)),
                false,
                true,
                3,
                payments,
                new Attendance.Shift(LocalDateTime.of(2026, 11, 21, 8, 30), 46, 41, 5, 2));
    }

    private static Attendance.DeviceSeen device(String id, String state, boolean works, boolean prints) {
        return new Attendance.DeviceSeen(
                id,
                Text.of("attend.device." + id),
                Code.of(state),
                works,
                prints ? Optional.of("K80A20260042") : Optional.empty(),
                prints);
    }
}
