package org.linli.terminal.journey.attend;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.screen.Text;

/** What an attendant asks the terminal, and what it answers. Nothing here names a resident or moves money. */
public final class Attendance {
    private Attendance() {}

    /** @param typed the service code, in the vault */
    public record CheckCode(Personal typed) implements Query {}

    public record Admitted() implements Fact {}

    /** @param minutes how long no code is taken, begun minutes counted whole; 0 when another may be typed at once */
    public record TurnedAway(Code why, int minutes) implements Fact {}

    /** Prints a sheet that claims nothing. */
    public record TestPrint() implements Query {}

    public record TestPrinted() implements Fact {}

    /** Takes the machine out of service, or back. Kept over restarts. */
    public record SetService(boolean open) implements Query {}

    /** The attendant holds the cards that lay in the machine. */
    public record CardsTaken() implements Query {}

    public record Noted() implements Fact {}

    /** 交接班: what was counted begins anew. */
    public record BeginShift() implements Query {}

    /**
     * Another device stands in this one's place.
     *
     * @param serial what is printed on it, in the vault
     */
    public record NoteSwap(String device, Personal serial) implements Query {}

    /** Writes what the machine noted of itself to a stick, and reads it back. Answered by {@link LogsWritten}. */
    public record WriteLogs() implements Query {}

    /** @param file its name on the stick */
    public record LogsWritten(String file, long kilobytes) implements Fact {}

    /** The machine as its parts tell of it; the present state at once, then every change. */
    public record Machine() implements Subject {}

    /**
     * @param cards whether a card lies in the machine
     * @param forgotten how many cards an attendant took out of it so far
     * @param payments whose money has not come to rest, oldest first
     */
    public record MachineSeen(
            List<DeviceSeen> devices,
            boolean outOfService,
            boolean cards,
            int forgotten,
            List<OpenPayment> payments,
            Shift shift)
            implements Fact {
        public MachineSeen {
            devices = List.copyOf(devices);
            payments = List.copyOf(payments);
        }
    }

    /**
     * Since the shift changed; kept over restarts.
     *
     * @param papers receipts and sheets that were printed
     * @param paid payments that came to be paid
     * @param unpaid payments that came to be closed without a charge
     * @param faults how often a device that had worked did no more
     */
    public record Shift(LocalDateTime since, int papers, int paid, int unpaid, int faults) {}

    /**
     * @param state a stable code with words for an attendant
     * @param serial as the attendant noted it when the device was last swapped
     * @param prints a test print shows whether it works
     */
    public record DeviceSeen(
            String id, Text name, Code state, boolean works, Optional<String> serial, boolean prints) {}

    /** @param why the desk's newest reason */
    public record OpenPayment(String orderNumber, Stage stage, Optional<Code> why) {}
}
