package org.linli.central.server.http;

import java.io.IOException;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.linli.central.server.biller.DemoBillers;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.certificate.Certificates;
import org.linli.central.server.companion.Relay;
import org.linli.central.server.guide.Guides;
import org.linli.central.server.help.HelpDesk;
import org.linli.central.server.help.Ratings;
import org.linli.central.server.known.PhoneCodes;
import org.linli.central.server.known.SandboxOutbox;
import org.linli.central.server.known.Televisions;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.matter.Cases;
import org.linli.central.server.notice.Notices;
import org.linli.central.server.office.Clerks;
import org.linli.central.server.office.Deeds;
import org.linli.central.server.office.Reconciler;
import org.linli.central.server.office.Tasks;
import org.linli.central.server.photo.PhotoBoxes;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.central.server.record.RecordOffices;
import org.linli.central.server.record.Records;
import org.linli.central.server.shelf.Shelf;
import org.linli.central.server.terminal.LookupLimit;
import org.linli.central.server.terminal.RequestGate;
import org.linli.central.server.terminal.TerminalRegister;
import org.linli.central.server.view.View;
import org.linli.central.server.wechat.WeChatCodePay;
import org.linli.foundation.time.Scheduler;

/** Central's HTTPS server: TLS 1.3 alone, one address, no names of software told. Without TLS there is only the way here. */
public final class HttpsDoor implements AutoCloseable {
    /** Where the channel's notifications are taken. */
    public static final String NOTIFICATIONS = ChannelDoor.PATH;

    /** A terminal keeps its connection between two screens. */
    private static final Duration IDLE = Duration.ofSeconds(60);

    /** Unless it is told, Jetty asks the JVM by way of JMX, and half a second of the start goes into waking that. */
    private static final String JETTY_REFERENCES = "org.eclipse.jetty.util.referencesPerCacheLine";

    /** 64 bytes in compressed references of 4. It pads a queue's two ends apart; nothing else hangs on it. */
    private static final String REFERENCES_PER_CACHE_LINE = "16";

    private static final int PLATFORM_THREADS = 16;
    private static final int BACKLOG = 256;

    private final Server server;
    private final ServerConnector connector;

    private HttpsDoor(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Whom the doors lead to.
     *
     * @param answerPair every answer is signed with it
     * @param isOperator whether a token is the operator's
     */
    public record Rooms(
            Ledger ledger,
            Cashier cashier,
            TerminalRegister register,
            RequestGate gate,
            DemoBillers billers,
            View view,
            Shelf shelf,
            Certificates certificates,
            Notices notices,
            Guides guides,
            RecordOffices offices,
            Cases cases,
            PhotoBoxes photos,
            ReceiptLinks links,
            Optional<WeChatCodePay> channel,
            Relay relay,
            KeyPair answerPair,
            Predicate<String> isOperator,
            Reconciler reconciler) {}

    /** The address is bound and nobody is answered yet; {@link #open} lets them in. */
    public static HttpsDoor bind(String host, int port, SSLContext serverTls) throws IOException {
        System.setProperty(JETTY_REFERENCES, REFERENCES_PER_CACHE_LINE);
        var threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setName("https");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        var server = new Server(threads);
        var tls = new SslContextFactory.Server();
        tls.setSslContext(serverTls);
        tls.setIncludeProtocols("TLSv1.3");
        tls.setExcludeCipherSuites();
        tls.setIncludeCipherSuites("TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256");
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        // Terminals reach central by address as often as by name; the signature covers what they asked for.
        http.addCustomizer(new SecureRequestCustomizer(false));
        var plain = new HttpConnectionFactory(http);
        // Whoever begins without TLS is spoken to as they speak; InTheClear answers them, and nobody behind it.
        var connector = new ServerConnector(
                server, new DetectorConnectionFactory(new SslConnectionFactory(tls, plain.getProtocol())), plain);
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        server.addConnector(connector);
        server.setErrorHandler(HttpsDoor::bare);
        try {
            connector.open();
        } catch (IOException taken) {
            for (Throwable cause = taken; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException inUse) {
                    throw inUse;
                }
            }
            throw taken;
        }
        return new HttpsDoor(server, connector);
    }

    /** What nobody here can read is answered by its status and nothing else; the server's own page would say it back. */
    private static boolean bare(Request request, Response response, Callback callback) {
        response.getHeaders().put("Cache-Control", "no-store");
        response.getHeaders().put("Connection", "close");
        response.write(true, ByteBuffer.allocate(0), callback);
        return true;
    }

    /** The port that was bound. */
    public int port() {
        return connector.getLocalPort();
    }

    /** @param scheduler for what a line needs now and then to stay open */
    public void open(Rooms rooms, InstantSource clock, Scheduler scheduler) throws IOException {
        var states = new BillStates(rooms.ledger());
        var proof = new TerminalProof(rooms.gate());
        var help = new HelpDesk(rooms.ledger());
        var ratings = new Ratings(rooms.ledger());
        var outbox = new SandboxOutbox(clock);
        var phones = new PhoneCodes(rooms.billers(), outbox, clock);
        var persons = new ProvenPersons(rooms.billers(), phones);
        var lookups = new LookupLimit(rooms.ledger());
        List<Door> doors = List.of(
                new SandboxMessagesDoor(rooms.isOperator(), outbox),
                new StaffHelpDoor(rooms.isOperator(), help, ratings),
                new OfficeDesk(
                        rooms.isOperator(),
                        new OfficeDesk.Office(
                                new Clerks(rooms.ledger()),
                                new Deeds(rooms.ledger(), rooms.cashier()),
                                new Tasks(rooms.ledger()),
                                rooms.reconciler())),
                new OperatorDesk(
                        rooms.isOperator(),
                        rooms.register(),
                        rooms.ledger(),
                        rooms.cashier(),
                        rooms.billers(),
                        states,
                        rooms.view()),
                new PeopleDoor(proof, rooms.billers(), rooms.cashier(), help, ratings),
                new KnownDoor(proof, rooms.billers(), new Televisions(rooms.ledger(), clock), phones, states, clock),
                new PaperDoor(proof, rooms.billers(), rooms.cashier().receipts()),
                new CertificateDoor(proof, persons, rooms.certificates(), clock),
                new NoticeDoor(proof, rooms.notices(), clock),
                new RecordDoor(proof, persons, new Records(rooms.offices())),
                new CasesDoor(proof, persons, rooms.cases(), lookups, clock),
                new PhotoBoxDoor(proof, rooms.isOperator(), rooms.photos(), rooms.cases(), clock),
                new ParcelDoor(proof, rooms.shelf(), rooms.ledger()),
                new TerminalDoor(proof, rooms.register(), rooms.billers(), rooms.cashier(), lookups, states, clock),
                new ChannelDoor(rooms.channel(), rooms.cashier()),
                new PhonePageDoor(),
                new FaultDoor(),
                new GuideDoor(rooms.guides()),
                new PhotoDoor(rooms.photos()),
                new VerifyDoor(rooms.certificates().verification()),
                new ReceiptDoor(rooms.cashier().receipts(), rooms.links()));
        var front = new FrontHandler(doors, new AnswerSeal(rooms.answerPair(), clock));
        server.setHandler(new InTheClear(new CompanionSockets(proof, rooms.relay(), scheduler, front).before(server)));
        try {
            server.start();
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException("the HTTPS server does not start", failed);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception unclean) {
            System.getLogger("linli.central.http").log(System.Logger.Level.DEBUG, "http.unclean-end", unclean);
        }
        connector.close();
    }
}
