package org.linli.central.server;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.linli.central.server.authority.LocalAuthority;
import org.linli.central.server.biller.DemoBillers;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.certificate.Certificates;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.DayBillAnswer;
import org.linli.central.server.channel.DayBills;
import org.linli.central.server.channel.NoChannel;
import org.linli.central.server.companion.Relay;
import org.linli.central.server.guide.Guides;
import org.linli.central.server.http.HttpsDoor;
import org.linli.central.server.keys.CentralKeys;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.matter.Cases;
import org.linli.central.server.notice.Notices;
import org.linli.central.server.office.Reconciler;
import org.linli.central.server.photo.PhotoBoxes;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.central.server.record.RecordOffices;
import org.linli.central.server.shelf.Shelf;
import org.linli.central.server.terminal.RequestGate;
import org.linli.central.server.terminal.TerminalRegister;
import org.linli.central.server.view.View;
import org.linli.central.server.view.ViewUnavailableException;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.PlatformProof;
import org.linli.central.server.wechat.WeChatCodePay;
import org.linli.foundation.time.Monotonic;

/**
 * The running central. Closing ends all it started, in the opposite order, once: from any thread, and whoever comes second
 * returns when all has ended.
 */
public final class Central implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central");

    private final CentralSettings settings;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final HttpsDoor door;
    private final View view;
    private final Ledger ledger;
    private final URI address;

    private Central(CentralSettings settings, Surroundings world) throws IOException {
        this.settings = settings;
        // The slow ones side by side: each waits for the disk or for its classes to load.
        var opening = begin(
                "central-ledger",
                () -> Ledger.open(world.files(), settings.data().resolve("journal"), world.clock()));
        var bills = begin(
                "central-billers",
                () -> DemoBillers.open(
                        world.files(), settings.data().resolve("billers"), settings.seed(), world.clock()));
        try {
            var authority = LocalAuthority.openOrMake(
                    settings.data().resolve("tls"), settings.authorityFile(), settings.hosts(), world.clock());
            var keys = CentralKeys.openOrMake(settings.data().resolve("secrets"), settings.operatorTokenFile());
            this.door = closing(HttpsDoor.bind(settings.host(), settings.port(), authority.tls()));
            this.address = URI.create("https://" + settings.host() + ":" + door.port());
            this.ledger = closing(opened(finish(opening)));
            var billers = closing(finish(bills));
            var links = new ReceiptLinks(settings.publicAddress().orElse(address), keys.receiptSecret());
            Optional<WeChatCodePay> weChat = weChat(world);
            Channel channel = weChat.<Channel>map(each -> each).orElseGet(NoChannel::new);
            var cashier = closing(new Cashier(
                    ledger, world.channel().apply(channel), world.biller().apply(billers), links, world.scheduler()));
            var reconciler = closing(new Reconciler(ledger, cashier, lists(weChat), world.clock(), world.scheduler()));
            var register = new TerminalRegister(ledger, keys.answerKey());
            var gate = new RequestGate(ledger, world.clock());
            int open = resume(cashier);
            LOG.log(System.Logger.Level.INFO, "central.resumed {0} open payments", open);
            this.view = closing(View.in(settings.data().resolve("view"), ledger));
            var photos = new PhotoBoxes(settings.publicAddress().orElse(address), world.clock(), world.scheduler());
            var guides = new Guides(settings.catalogue(), world.clock());
            door.open(
                    new HttpsDoor.Rooms(
                            ledger,
                            cashier,
                            register,
                            gate,
                            billers,
                            view,
                            closing(Shelf.in(settings.data().resolve("shelf"), world.clock())),
                            closing(Certificates.in(
                                    settings.data().resolve("certificates"),
                                    authority,
                                    keys.certificateSecret(),
                                    settings.publicAddress().orElse(address),
                                    world.clock())),
                            new Notices(settings.notices(), world.clock()),
                            guides,
                            world.offices().apply(RecordOffices.of(billers)),
                            closing(Cases.in(new Cases.Parts(
                                    settings.data().resolve("cases"),
                                    keys.caseSecret(),
                                    settings.seed(),
                                    billers::communities,
                                    photos,
                                    world.clock(),
                                    world.scheduler()))),
                            photos,
                            links,
                            weChat,
                            new Relay(settings.publicAddress(), Monotonic.system(), world.scheduler()),
                            keys.answerPair(),
                            keys::isOperator,
                            reconciler),
                    world.clock(),
                    world.scheduler());
            // Nobody pays from a list, and a resident takes longer to find her card than these to be made.
            view.follow();
            reconciler.begin();
            Thread.ofPlatform().daemon().name("central-billers").start(() -> makeReady(billers, weChat));
            Thread.ofPlatform().daemon().name("central-guides").start(guides::makeReady);
        } catch (IOException | RuntimeException failed) {
            abandon(opening);
            abandon(bills);
            close();
            throw failed;
        }
    }

    /**
     * @throws java.net.BindException when the port is in use
     * @throws IOException when the data folder cannot be used; the message says what to do
     */
    public static Central start(CentralSettings settings, Surroundings world) throws IOException {
        return new Central(settings, world);
    }

    /** {@code https://host:port}, as bound. */
    public URI address() {
        return address;
    }

    public CentralSettings settings() {
        return settings;
    }

    /** The journal's sequence up to which the tables have come, and the journal's own. */
    public record Progress(long view, long journal) {
        public boolean isLevel() {
            return view == journal;
        }
    }

    public Progress progress() throws IOException {
        try {
            return new Progress(view.sequence(), ledger.head().sequence());
        } catch (LedgerUnavailableException | ViewUnavailableException ended) {
            throw new IOException("central has ended, or has not quite begun", ended);
        }
    }

    private Optional<WeChatCodePay> weChat(Surroundings world) throws IOException {
        if (settings.channel().isEmpty()) {
            return Optional.empty();
        }
        var channel = settings.channel().get();
        var merchant = MerchantFiles.read(channel.merchantFolder());
        return Optional.of(closing(new WeChatCodePay(
                new WeChatCodePay.Settings(
                        "微信支付(沙箱)",
                        "银行卡(沙箱)",
                        channel.platform(),
                        Optional.of(address.resolve(HttpsDoor.NOTIFICATIONS))),
                merchant,
                new PlatformProof(merchant, world.clock()),
                world.clock())));
    }

    private static DayBills lists(Optional<WeChatCodePay> weChat) {
        return weChat.map(WeChatCodePay::dayBills).orElseGet(() -> day -> new DayBillAnswer.Unclear(NoChannel.NONE));
    }

    private static void makeReady(DemoBillers billers, Optional<WeChatCodePay> weChat) {
        weChat.ifPresent(WeChatCodePay::makeReady);
        billers.makeReady();
    }

    private static int resume(Cashier cashier) throws IOException {
        try {
            return cashier.resume();
        } catch (LedgerUnavailableException ended) {
            throw new IOException("the ledger ended while starting", ended);
        }
    }

    private static Ledger opened(LedgerOpening opening) throws IOException {
        return switch (opening) {
            case LedgerOpening.Opened opened -> opened.ledger();
            case LedgerOpening.Refused refused -> throw new IOException(refused.sentence());
        };
    }

    private <T extends AutoCloseable> T closing(T part) {
        parts.push(part);
        return part;
    }

    private static <T> FutureTask<T> begin(String name, Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name(name).start(task);
        return task;
    }

    private static <T> T finish(FutureTask<T> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException("a part of central does not start", failed.getCause());
        }
    }

    /** A part that was opened beside the one that failed must let go of its files. */
    private void abandon(FutureTask<?> task) {
        try {
            switch (task.get()) {
                case LedgerOpening.Opened opened -> closing(opened.ledger());
                case AutoCloseable part -> closing(part);
                default -> LOG.log(System.Logger.Level.DEBUG, "central.nothing-to-close");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failedToo) {
            LOG.log(System.Logger.Level.DEBUG, "central.part-failed-too");
        }
    }

    /** The program's end and the signal's hook may come at once. */
    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception unclean) {
                LOG.log(System.Logger.Level.WARNING, "central.unclean-end", unclean);
            }
        }
    }
}
