package org.linli.peripherals.drivers.smartcard.pcsc;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.SocialSecurityCardReaderCondition;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.smartcard.CardService;
import org.linli.peripherals.virtual.smartcard.CardSlot;
import org.linli.peripherals.virtual.smartcard.SocialSecurityChip;

/** A real pcscd with a slot of vpcd on one side, and our driver on the other. */
final class Slot implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Duration WITHIN = Duration.ofSeconds(50);
    static final String NUMBER = "99999919491231003X";

    final SystemDeviceTime time = new SystemDeviceTime("slot time");
    final CardService service;
    final CardSlot slot;
    private final List<PcscReader> readers = new ArrayList<>();

    Slot(Path folder) throws IOException {
        service = CardService.start(folder);
        slot = new CardSlot(service.slot(), time);
    }

    PcscReader reader(PcscSettings settings) {
        var reader = PcscReader.attach(
                new DeviceIdentity("ssc-reader", "smartcard.pcsc", "", ""),
                new UnixLine(service.socket()),
                time,
                settings);
        readers.add(reader);
        return reader;
    }

    PcscReader reader() {
        return reader(PcscSettings.USUAL);
    }

    static SocialSecurityChip card(String name) {
        return card(name, SocialSecurityChip.Manner.IDENTIFIER, false);
    }

    static SocialSecurityChip card(String name, SocialSecurityChip.Manner manner, boolean asksForData) {
        return SocialSecurityChip.of(NUMBER, name, "A12345678", manner, asksForData);
    }

    static SocialSecurityCardReaderCondition becomes(
            PcscReader reader, Predicate<SocialSecurityCardReaderCondition> wanted) {
        var seen = new CompletableFuture<SocialSecurityCardReaderCondition>();
        var watching = reader.watch(condition -> {
            if (wanted.test(condition)) {
                seen.complete(condition);
            }
        });
        try {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("never so; it is " + reader.condition(), never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            watching.close();
        }
    }

    static void becomes(PcscReader reader, MediaPresence card) {
        becomes(reader, condition -> condition.card() == card);
    }

    static <T> Outcome<T> outcome(Call<T> call) {
        var ended = new CompletableFuture<Outcome<T>>();
        call.onOutcome(ended::complete);
        try {
            return ended.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("the call did not end", never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static <T> T done(Call<T> call) {
        var outcome = outcome(call);
        if (outcome instanceof Outcome.Done<T> done) {
            return done.fact();
        }
        throw new AssertionError("not done: " + outcome);
    }

    static Fault notDone(Call<?> call) {
        return assertInstanceOf(Outcome.NotDone.class, outcome(call), "outcome").why();
    }

    @Override
    public void close() {
        readers.forEach(PcscReader::close);
        slot.close();
        service.close();
        time.close();
    }
}
