package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.file.PowerLost;
import org.linli.foundation.money.Fen;
import org.linli.payments.desk.FakeCardTerminal.Card;
import org.linli.payments.desk.FakeCentral.Link;
import org.linli.payments.desk.FakeCentral.Phone;
import org.linli.payments.machine.Reason;

/**
 * Residents, links, phones, printers and the power do what they like; the invariants are looked at on the way and at the
 * end. A failing seed replays the same walk.
 */
class RandomWalkTest {
    private static final int BILLS = 40;
    private static final int STEPS = 200;

    /** With two hundred steps each, twenty thousand. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheInvariants(long seed) {
        var walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            walk.step();
        }
        walk.faultsStop();
        walk.counter.proof.isAtRest();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aSeedReplaysTheSameWalk(long seed) {
        assertEquals(trace(seed), trace(seed));
    }

    private static String trace(long seed) {
        var walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            walk.step();
        }
        return walk.counter.central.calls() + " " + walk.counter.durableText().hashCode();
    }

    private static final class Walk {
        private final Counter counter = new Counter();
        private final Random random;
        private static final PaymentMethod[] METHODS = {PaymentMethod.CODE, PaymentMethod.QR, PaymentMethod.CARD};

        private final List<String> contents = new ArrayList<>();
        private final List<PaymentId> started = new ArrayList<>();
        private int number;

        Walk(long seed) {
            random = new Random(seed);
            for (int bill = 0; bill < BILLS; bill++) {
                counter.central.owes(bill(bill), 1, 1000 + bill);
            }
            linkAsUsual();
        }

        private void linkAsUsual() {
            counter.central.link(call -> random.nextInt(8) > 0 ? Link.UP : any(Link.values()));
        }

        void step() {
            try {
                counter.cards.card(random.nextBoolean() ? Card.IS_APPROVED : any(Card.values()));
                counter.central.offersTake(Duration.ofMillis(random.nextInt(4) == 0 ? random.nextInt(9000) : 0));
                counter.central.phone(random.nextBoolean() ? Phone.PAYS_AT_ONCE : any(Phone.values()));
                act(random.nextInt(40));
                counter.time.pass(Duration.ofMillis(random.nextInt(4000)));
                counter.proof.holds();
            } catch (PowerLost off) {
                counter.afterThePowerCut();
            }
        }

        private void act(int dice) {
            if (dice < 9) {
                begin();
            } else if (dice < 15) {
                withAPayment(id -> counter.showsACode(id));
            } else if (dice < 19) {
                withAPayment(this::scan);
            } else if (dice < 20) {
                counter.cards.down(random.nextBoolean());
            } else if (dice < 21) {
                counter.cards.losesItsMemory();
            } else if (dice < 22) {
                contents.forEach(counter.central::confirm);
            } else if (dice < 24) {
                withAPayment(id -> counter.cancels(id));
            } else if (dice < 29) {
                withAPayment(this::print);
            } else if (dice < 31) {
                withAPayment(id -> counter.desk().hint(id));
            } else if (dice < 33) {
                counter.disk.cutPowerAtSync(random.nextInt(3), sector -> random.nextBoolean());
            } else if (dice < 34) {
                counter.losesPower();
            } else if (dice < 35) {
                counter.central.link(any(Link.values()));
            } else if (dice < 37) {
                linkAsUsual();
            } else if (dice < 38) {
                withAPayment(counter.central::mayPayLate);
            } else {
                counter.waits(random.nextInt(100));
            }
        }

        private void begin() {
            int first = random.nextInt(BILLS);
            int second = random.nextInt(BILLS);
            var order = first == second || random.nextBoolean()
                    ? Counter.order(++number, line(first))
                    : Counter.order(++number, line(first), line(second));
            started.add(order.id());
            counter.starts(Counter.by(any(METHODS), order));
        }

        private static OrderLine line(int bill) {
            return new OrderLine(new BillId(bill(bill)), 1, Fen.of(1000 + bill));
        }

        private static String bill(int number) {
            return "heating-" + number;
        }

        private void withAPayment(Consumer<PaymentId> deed) {
            if (!started.isEmpty()) {
                deed.accept(started.get(Math.max(0, started.size() - 1 - random.nextInt(4))));
            }
        }

        /** Somebody scans what stands on the screen, or what stood there; some pay at once, some later, some never. */
        private void scan(PaymentId id) {
            counter.desk().find(id).flatMap(AttemptView::offer).ifPresent(offer -> contents.add(offer.content()));
            if (!contents.isEmpty()) {
                String content = contents.get(Math.max(0, contents.size() - 1 - random.nextInt(3)));
                if (counter.central.scan(content) && random.nextBoolean()) {
                    counter.central.confirm(content);
                }
            }
        }

        private void print(PaymentId id) {
            var printing = Counter.now(counter.desk().receiptSending(id));
            if (printing.equals(new Printing.NotNow(Reason.RECEIPT_NUMBER_WANTED))) {
                int next = counter.attempt(id).copies() + 1;
                printing = Counter.now(counter.desk().receiptSending(id, next));
            }
            if (printing instanceof Printing.Print print) {
                var told = switch (random.nextInt(4)) {
                    case 0 -> counter.desk().receiptPrinted(id, print.copy());
                    case 1 -> counter.desk().receiptUnknown(id, print.copy());
                    case 2 -> counter.desk().receiptNotPrinted(id, print.copy());
                    default -> counter.desk().receiptDeclined(id);
                };
                Counter.now(told);
            }
        }

        void faultsStop() {
            counter.disk.restart();
            counter.central.link(Link.UP);
            counter.cards.down(false);
            if (random.nextBoolean()) {
                counter.losesPower();
            } else {
                counter.desk().centralIsBack();
            }
            started.forEach(counter.desk()::hint);
            counter.time.pass(Counter.FIVE_MINUTES);
        }

        private <T> T any(T[] of) {
            return of[random.nextInt(of.length)];
        }
    }
}
