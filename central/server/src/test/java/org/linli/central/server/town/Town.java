package org.linli.central.server.town;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TerminalKey;
import org.linli.central.api.client.TrustAnchor;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.Central;
import org.linli.central.server.CentralSettings;
import org.linli.central.server.Surroundings;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.Special;
import org.linli.central.server.sandbox.Sandbox;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;

/** Central, the channel and their world. For one test, on one thread. */
public final class Town implements AutoCloseable {
    public static final Duration WITHIN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Longer than any call of the channel may take; who holds one up on purpose gets his time all the same. */
    private static final Duration ANSWERS_PATIENCE = Duration.ofSeconds(12);

    private static final Duration GLANCE = Duration.ofMillis(5);

    private final Path folder;
    private final ManualTime time = new ManualTime();
    private final CallsOut calls = new CallsOut();
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final Sandbox sandbox;
    private UnaryOperator<Biller> biller = UnaryOperator.identity();
    private UnaryOperator<Channel> channel = UnaryOperator.identity();
    private Central central;
    private int numbers;

    public Town(Path folder) throws IOException {
        this.folder = folder;
        this.sandbox = Sandbox.open(
                new Sandbox.Settings(
                        folder.resolve("sandbox"),
                        0,
                        Optional.of(settings(0).authorityFile()),
                        Optional.of(new Sandbox.Till(settings(0).data(), "127.0.0.1", 0))),
                time,
                time);
        this.central = startSomewhere();
    }

    /**
     * On a port below those that Linux lends to callers. Central is started again on the same port; of the lent ones
     * somebody else's connection may have got it meanwhile.
     */
    private Central startSomewhere() throws IOException {
        var ports = ThreadLocalRandom.current().ints(20_000, 32_000).iterator();
        for (int tries = 1; ; tries++) {
            try {
                return start(ports.nextInt());
            } catch (BindException taken) {
                if (tries == 100) {
                    throw taken;
                }
            }
        }
    }

    private CentralSettings settings(int port) {
        return CentralSettings.on(folder.resolve("central")).withPort(port);
    }

    private Central start(int port) throws IOException {
        return Central.start(
                settings(port).withChannel(sandbox.address(), Sandbox.merchantFolder(folder.resolve("sandbox"))),
                new Surroundings(
                        time,
                        time,
                        new DiskFiles(),
                        real -> calls.counting(channel.apply(real)),
                        real -> calls.counting(biller.apply(real))));
    }

    /** Ends central and starts it again: same data, same port, a new process's worth of forgetting. */
    public void restartCentral() throws IOException {
        int port = central.address().getPort();
        central.close();
        central = start(port);
    }

    public void stopCentral() {
        central.close();
    }

    public void startCentral() throws IOException {
        central = start(central.address().getPort());
    }

    /** From the next start on. */
    public void replaceBiller(UnaryOperator<Biller> other) {
        biller = other;
    }

    /** From the next start on. */
    public void replaceChannel(UnaryOperator<Channel> other) {
        channel = other;
    }

    public ManualTime time() {
        return time;
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Central central() {
        return central;
    }

    public URI address() {
        return central.address();
    }

    /** Where central keeps its data. */
    public Path data() {
        return settings(0).data();
    }

    public TrustAnchor anchor() throws IOException {
        return TrustAnchor.read(settings(0).authorityFile());
    }

    public OperatorDoor operator() throws IOException {
        var door = OperatorDoor.open(address(), anchor(), settings(0).operatorTokenFile());
        closing.push(door::close);
        return door;
    }

    /** A terminal, enrolled the way every terminal is. */
    public Terminal terminal(String name) throws IOException {
        var key = TerminalKey.fresh();
        var terminal = new Terminal(this, enrol(name, key));
        closing.push(terminal::close);
        return terminal;
    }

    /** A code, a request signed with the terminal's own key, a person's word. */
    public TerminalCredentials enrol(String name, TerminalKey key) throws IOException {
        var staff = operator();
        var code = answered(staff.makeEnrolmentCode(WITHIN)).code();
        try (var enrolment = new Enrolment(address(), anchor(), key, time, time)) {
            var asked = answered(enrolment.request(code, name, WITHIN));
            answered(staff.decide(asked.id(), new EnrolmentDecision(true), WITHIN));
            return TerminalCredentials.of(answered(enrolment.look(asked.id(), WITHIN)), key);
        }
    }

    public DemoCommunities communities() {
        return DemoCommunities.of(
                settings(0).seed(), LocalDate.ofInstant(time.instant(), java.time.ZoneId.of("Asia/Shanghai")));
    }

    /** The card of somebody who shows this. */
    public Identity card(Special special) {
        return cardOf(communities()
                .person(communities().special(special).residentId())
                .orElseThrow());
    }

    /** The card of the first resident in whose home at least so many bills are owed. */
    public Identity cardOfSomebodyOwing(int bills) {
        var all = communities();
        for (var community : all.communities()) {
            for (var home : community.households()) {
                long owed = all.billsOf(home.id()).stream()
                        .filter(org.linli.central.server.community.Bill::isOwed)
                        .count();
                var owner = all.person(home.ownerId()).orElseThrow();
                if (owed >= bills && owner.diedOn().isEmpty() && home.tenantId().isEmpty()) {
                    return cardOf(owner);
                }
            }
        }
        throw new AssertionError("nobody owes " + bills + " bills");
    }

    private static Identity cardOf(Person person) {
        return new Identity(person.idNumber(), person.name());
    }

    /** An order for these bills, with numbers nobody used before. */
    public PaymentOrder order(Bill... bills) {
        return order(Arrays.stream(bills)
                .map(bill -> new OrderLine(bill.id(), bill.version(), amountOf(bill)))
                .toList());
    }

    /** An order to be paid in this way. */
    public PaymentOrder order(PaymentMethod method, Bill... bills) {
        var order = order(bills);
        return new PaymentOrder(order.paymentId(), order.outTradeNo(), method, order.lines(), order.totalFen());
    }

    /** An order for another amount than the bill's. */
    public PaymentOrder order(Bill bill, Fen amount) {
        return order(List.of(new OrderLine(bill.id(), bill.version(), amount)));
    }

    private PaymentOrder order(List<OrderLine> lines) {
        numbers++;
        return new PaymentOrder(
                new PaymentId(String.format(Locale.ROOT, "p-%020d", numbers)),
                new TradeNumber(String.format(Locale.ROOT, "LL%012d", numbers)),
                PaymentMethod.CODE,
                lines,
                Fen.sum(lines.stream().map(OrderLine::amountFen)));
    }

    private static Fen amountOf(Bill bill) {
        return bill.choices().isEmpty()
                ? bill.amountFen()
                : bill.choices().getFirst().amountFen();
    }

    /** What was taken from the wallet for this order and not given back, by the channel's own books. */
    public Fen kept(PaymentOrder order) {
        return Fen.sum(sandbox.books().stream()
                .filter(line -> line.outTradeNo().equals(order.outTradeNo().value()))
                .map(line -> Fen.of(line.capturedFen() - line.refundedFen())));
    }

    /** What staff are told; asked again for as long as central says that its lists are still being made. */
    public <T> T listed(Read<Answer<T>> question) {
        var notReady = new Answer.Unknown<T>(ProblemKind.LISTS_NOT_READY.code());
        return answered(see(question, answer -> !answer.equals(notReady)));
    }

    public static <T> T answered(Answer<T> answer) {
        return switch (answer) {
            case Answer.Answered<T>(var value) -> value;
            default -> Assertions.fail("expected an answer, got " + answer);
        };
    }

    public static Problem refused(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var problem)
                ? problem
                : Assertions.fail("expected a refusal, got " + answer);
    }

    /** Lets time pass, a second at a time, until the payment is so. */
    public PaymentView passUntil(Terminal terminal, PaymentOrder order, Predicate<PaymentView> so) {
        return passUntil(
                () -> answered(terminal.central().payment(order.paymentId(), WITHIN)), so, Duration.ofSeconds(1));
    }

    /** Something that may fail to be read. */
    public interface Read<T> {
        T now() throws Exception;
    }

    /**
     * Lets time pass in such steps until what is read is so. Time waits for the answers that are on their way, and gives
     * other threads a moment after each step.
     */
    public <T> T passUntil(Read<T> read, Predicate<T> so, Duration step) {
        return repeat(read, so, () -> {
            letAnswersArrive();
            time.pass(step);
        });
    }

    /** Waits until what is read is so; only what falls due at this very instant is begun. */
    public <T> T await(Read<T> read, Predicate<T> so) {
        return repeat(read, so, () -> time.pass(Duration.ZERO));
    }

    /** Waits until what is read is so, with time standing still. */
    public <T> T see(Read<T> read, Predicate<T> so) {
        return repeat(read, so, () -> {});
    }

    private <T> T repeat(Read<T> read, Predicate<T> so, Runnable between) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> last = read(read);
        while (last.filter(so).isEmpty()) {
            if (System.nanoTime() > end) {
                return Assertions.fail("waited in vain; last: " + last + "; open waits: " + time.openWaits());
            }
            between.run();
            LockSupport.parkNanos(GLANCE.toNanos());
            last = read(read);
        }
        return last.get();
    }

    private void letAnswersArrive() {
        long end = System.nanoTime() + ANSWERS_PATIENCE.toNanos();
        while (!calls.isNone() && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Empty when it cannot be read at this moment. */
    private static <T> Optional<T> read(Read<T> read) {
        try {
            return Optional.of(read.now());
        } catch (IOException notNow) {
            return Optional.empty();
        } catch (Exception failed) {
            throw new AssertionError("cannot be read", failed);
        }
    }

    /** All files of central, each with its content one byte a character. */
    public void everyFile(Function<Path, Boolean> isFine) throws IOException {
        try (var files = Files.walk(data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Assertions.assertTrue(isFine.apply(file), file.toString());
            }
        }
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
        central.close();
        sandbox.close();
    }
}
