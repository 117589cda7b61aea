package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * Asks a printer how it is: the four real-time questions one after the other, because an answer does not say which
 * question it is to. Confined to the owner thread.
 */
final class Questions {
    private static final int COUNT = 4;
    private static final int ATTEMPTS = 2;

    private final OwnerThread owner;
    private final KeptLine line;
    private final Duration within;
    private final String device;
    private final int[] answers = new int[COUNT];

    private @Nullable Consumer<Optional<Health>> asker;
    private int asked;
    private int attempt;
    private DeviceTime.Wait wait = () -> false;

    Questions(OwnerThread owner, KeptLine line, Duration within, String device) {
        this.owner = owner;
        this.line = line;
        this.within = within;
        this.device = device;
    }

    boolean busy() {
        return asker != null;
    }

    /** @param heard gets the printer's health; empty when it does not answer */
    void ask(Consumer<Optional<Health>> heard) {
        asker = heard;
        attempt = 0;
        begin();
    }

    void answer(int value) {
        if (asker == null) {
            return;
        }
        answers[asked] = value;
        asked++;
        if (asked < COUNT) {
            askOne();
        } else {
            finish(Optional.of(Health.ofAnswers(answers[0], answers[1], answers[2], answers[3])));
        }
    }

    void forget() {
        wait.cancel();
        asker = null;
    }

    private void begin() {
        asked = 0;
        attempt++;
        askOne();
    }

    private void askOne() {
        wait.cancel();
        line.send(Commands.askNow(asked + 1));
        wait = owner.after(within, device + " is asked how it is", this::silent);
    }

    private void silent() {
        if (asker == null) {
            return;
        }
        if (attempt < ATTEMPTS) {
            begin();
        } else {
            finish(Optional.empty());
        }
    }

    private void finish(Optional<Health> health) {
        wait.cancel();
        var heard = asker;
        asker = null;
        if (heard != null) {
            heard.accept(health);
        }
    }
}
