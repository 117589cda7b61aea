package org.linli.central.server.sandbox;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.linli.central.server.CentralSettings;
import org.linli.central.server.authority.LocalAuthority;
import org.linli.central.server.wechat.Transaction.TradeState;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.time.Scheduler;

/** The running sandbox channel. Safe from any thread. */
public final class Sandbox implements AutoCloseable {
    private static final int BACKLOG = 64;

    private final Books books;
    private final Lies lies = new Lies();
    private final Phones phones;
    private final HttpServer server;
    private final Optional<HttpsServer> till;
    private final ExecutorService requests;
    private final Notifier notifier;
    private final Acquirer acquirer;
    private final InstantSource clock;

    /**
     * @param data the sandbox's own folder
     * @param port 0 for any free one
     * @param notifyAuthority the authority to trust when a notification goes to an https address; empty: the JDK's own
     * @param till where the cashier's page is, for browsers; empty: at the sandbox's own address, without TLS
     */
    public record Settings(Path data, int port, Optional<Path> notifyAuthority, Optional<Till> till) {
        public Settings(Path data, int port, Optional<Path> notifyAuthority) {
            this(data, port, notifyAuthority, Optional.empty());
        }
    }

    /**
     * The cashier's page over HTTPS, in central's own name: a phone that trusts one trusts the other.
     *
     * @param central central's data folder on the same machine; a local authority is made there if there is none yet
     * @param host to listen on, and to be called by
     * @param port 0 for any free one
     */
    public record Till(Path central, String host, int port) {}

    private Sandbox(Settings settings, InstantSource clock, Scheduler scheduler) throws IOException {
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), BACKLOG);
        this.books = Books.open(new DiskFiles(), settings.data().resolve("books"));
        var files = PlatformFiles.openOrMake(settings.data());
        var random = new SecureRandom();
        this.phones = new Phones(books, clock, random);
        var seal = new PlatformSeal(files, clock, random, lies);
        this.notifier = new Notifier(seal, files.merchant(), scheduler, lies, settings.notifyAuthority());
        this.requests = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("sandbox-", 0).factory());
        server.setExecutor(requests);
        this.clock = clock;
        this.acquirer = new Acquirer(books, lies, clock);
        this.till = settings.till().isPresent()
                ? Optional.of(openTill(settings.till().get(), clock))
                : Optional.empty();
        var cashier = new CashierDoor(books, this::payOffer, random, cashierAddress(), clock);
        till.<HttpServer>map(each -> each).orElse(server).createContext(CashierDoor.PATH, cashier);
        server.createContext(
                "/v3/",
                new PlatformDoor(
                        new Platform(books, lies, notifier, clock, files.merchant(), cashier),
                        seal,
                        lies,
                        new DayLists(books, lies, files.merchant(), clock, this::address)));
        server.createContext("/", new StreetDoor(this));
    }

    private HttpsServer openTill(Till where, InstantSource now) throws IOException {
        var names = new TreeSet<>(List.of("127.0.0.1", "localhost", where.host()));
        var authority = LocalAuthority.openOrMake(
                where.central().resolve("tls"),
                CentralSettings.on(where.central()).authorityFile(),
                names,
                now);
        var opened = HttpsServer.create(new InetSocketAddress(where.host(), where.port()), BACKLOG);
        opened.setHttpsConfigurator(new HttpsConfigurator(authority.tls()));
        opened.setExecutor(requests);
        return opened;
    }

    /** What the QR codes of this channel begin with. */
    public URI cashierAddress() {
        return till.map(each -> URI.create("https://" + each.getAddress().getHostString() + ":"
                        + each.getAddress().getPort()))
                .orElseGet(this::address);
    }

    /** @throws IOException when the port is taken, or the folder holds no usable books or keys */
    public static Sandbox open(Settings settings, InstantSource clock, Scheduler scheduler) throws IOException {
        var sandbox = new Sandbox(settings, clock, scheduler);
        sandbox.server.start();
        sandbox.till.ifPresent(HttpServer::start);
        return sandbox;
    }

    /** Where {@link org.linli.central.server.wechat.MerchantFiles} lie, for central. */
    public static Path merchantFolder(Path data) {
        return PlatformFiles.merchantFolder(data);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * Somebody gives money back at the platform's own desk, where merchants are served by hand.
     *
     * @return false when there is not that much to give back
     */
    public boolean giveBackByHand(String order, String refund, long fen) {
        return books.trade(order)
                .flatMap(trade -> books.refund(order, refund, fen, clock.instant()))
                .isPresent();
    }

    /** Charges an order whatever was said of it, and tells nobody: what a platform does whose hands do not know each other. */
    public void chargeAllTheSame(String order) {
        books.chargeRegardless(order, clock.instant());
    }

    /** A fresh payment code on this phone's screen: 18 digits, good once and for two minutes. */
    public String showCode(String phone) {
        return phones.showCode(phone);
    }

    /**
     * The phone's owner enters the password.
     *
     * @return false when nothing waits for it
     */
    public boolean confirm(String phone) {
        var trade = phones.confirm(phone);
        trade.ifPresent(notifier::charged);
        return trade.isPresent();
    }

    /**
     * The phone scans a QR code: from now on there is a trade, and it waits for the owner's password ({@link #confirm}).
     *
     * @return false when the code is expired, unknown, or somebody else's already
     */
    public boolean scan(String phone, String content) {
        return books.scan(content, phone, clock.instant())
                .filter(trade -> trade.state() == TradeState.USERPAYING)
                .isPresent();
    }

    /**
     * The phone scans a QR code and pays at once.
     *
     * @return false when nothing was charged
     */
    public boolean payOffer(String phone, String content) {
        var now = clock.instant();
        var charged = books.scanAndCharge(content, phone, now)
                .or(() -> books.scan(content, phone, now)
                        .filter(trade -> trade.state() == TradeState.CLOSED && lies.due(Lie.PAYS_THOUGH_CLOSED))
                        .map(trade -> books.chargeRegardless(trade.outTradeNo(), now)));
        charged.ifPresent(notifier::charged);
        return charged.isPresent();
    }

    /**
     * What a card terminal hears from the bank; the terminal has a line of its own to it. The same order is charged once.
     *
     * @param card a name somebody chose: {@code visa-grandma}, {@code declined-grandpa}; anything else is UnionPay
     * @return empty when the line breaks
     */
    public Optional<CardAnswer> chargeCard(String card, String order, long fen) {
        return acquirer.charge(card, order, fen);
    }

    public CardAnswer cardStatus(String order) {
        return acquirer.status(order);
    }

    /** No money stands under this order afterwards, and none ever will. */
    public CardAnswer reverseCard(String order, long fen) {
        return acquirer.reverse(order, fen);
    }

    /**
     * @param outcome APPROVED, DECLINED, REVERSED, ORDER_USED, NOT_FOUND
     * @param at ISO 8601; empty unless approved
     * @param code the bank's two figures; empty where it said none
     */
    public record CardAnswer(String outcome, String reference, String brand, String at, long fen, String code) {}

    /** Lies this way the next {@code times} times; 0 makes it honest again. */
    public void tell(Lie lie, int times) {
        lies.tell(lie, times);
    }

    /** All orders, in the order they came. */
    public List<BookLine> books() {
        Collection<Trade> trades = books.trades();
        return trades.stream()
                .map(trade -> new BookLine(
                        trade.outTradeNo(), trade.state(), trade.totalFen(), trade.capturedFen(), trade.refundedFen()))
                .toList();
    }

    /** One order as the books show it: what was taken from the payer and what went back. */
    public record BookLine(String outTradeNo, TradeState state, long totalFen, long capturedFen, long refundedFen) {}

    @Override
    public void close() {
        server.stop(0);
        till.ifPresent(each -> each.stop(0));
        requests.shutdownNow();
        notifier.close();
        books.close();
    }
}
