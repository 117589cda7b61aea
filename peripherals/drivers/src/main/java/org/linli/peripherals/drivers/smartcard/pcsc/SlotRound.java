package org.linli.peripherals.drivers.smartcard.pcsc;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OneCall;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.SocialSecurityCardReaderCondition;
import org.linli.peripherals.spi.smartcard.CardRemoved;
import org.linli.peripherals.spi.smartcard.SocialSecurityCard;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The round a slot goes: is the service there, is the reader there, is a card in it, read it, is it out again. Confined
 * to the owner thread.
 */
final class SlotRound {
    private static final System.Logger LOG = System.getLogger("linli.smartcard");

    private final OwnerThread owner;
    private final KeptLine line;
    private final PcscExchange exchange;
    private final PcscSettings settings;
    private final ConditionBoard<SocialSecurityCardReaderCondition> board;
    private final String device;
    private final OneCall<SocialSecurityCard> card = new OneCall<>(() -> {});
    private final OneCall<CardRemoved> removed = new OneCall<>(() -> {});

    private boolean up;
    /** Since when the service has been away, and the patience with it is at its end. */
    private boolean givenUp;

    private DeviceTime.Wait patience = () -> false;
    private DeviceTime.Wait rest = () -> false;
    private int minor = PcscMessages.MINOR;
    private int context;
    private boolean established;
    private boolean sawReader;
    private boolean cardIn;
    /** The card in the slot has had its turn: read, or refused. */
    private boolean handled;
    /** The service was there before: it is coming back now, or has come back. */
    private boolean returning;
    /** We hung up because the card was silent: the service is the same, and its count of events goes on. */
    private boolean hungUp;
    /** A card was seen since the service came back. */
    private boolean found;
    /** Until when a service that came back may not have found its reader, and the card in it, yet. */
    private long settledNanos;
    /** The service's count of insertions and removals when the slot was last looked at. */
    private int events;
    /** The dialogue with the card was cut by the service's end: it is begun anew. */
    private @Nullable CardDialogue dialogue;

    SlotRound(
            OwnerThread owner,
            KeptLine line,
            PcscSettings settings,
            ConditionBoard<SocialSecurityCardReaderCondition> board,
            String device) {
        this.owner = owner;
        this.line = line;
        this.exchange = new PcscExchange(owner, line, device);
        this.settings = settings;
        this.board = board;
        this.device = device;
    }

    OneCall<SocialSecurityCard> card() {
        return card;
    }

    OneCall<CardRemoved> removed() {
        return removed;
    }

    /** Somebody began to wait. */
    void wanted() {
        if (givenUp) {
            end(SocialSecurityCardFault.SERVICE_LOST.fault());
        } else if (up && established && !exchange.busy()) {
            look();
        }
    }

    void up() {
        up = true;
        established = false;
        exchange.ask(
                PcscMessages.version(minor),
                PcscMessages.VERSION_ANSWER,
                settings.answer(),
                this::version,
                () -> see(Availability.OFFLINE));
    }

    void heard(byte[] bytes) {
        exchange.heard(bytes);
    }

    void down() {
        up = false;
        rest.cancel();
        exchange.forget();
        dialogue = null;
        sawReader = sawReader && hungUp;
        found = false;
        see(Availability.OFFLINE);
        patience.cancel();
        patience = owner.after(settings.patience(), device + " waits for the card service", this::giveUp);
    }

    void close(Fault why) {
        end(why);
    }

    private void giveUp() {
        if (!up) {
            givenUp = true;
            end(SocialSecurityCardFault.SERVICE_LOST.fault());
        }
    }

    private void version(byte[] answer) {
        int major = PcscMessages.number(answer, 0);
        int theirs = PcscMessages.number(answer, 4);
        if (PcscMessages.number(answer, 8) == PcscResult.SUCCESS) {
            exchange.ask(
                    PcscMessages.establish(),
                    PcscMessages.ESTABLISH_ANSWER,
                    settings.answer(),
                    this::established,
                    () -> see(Availability.OFFLINE));
            return;
        }
        LOG.log(Level.WARNING, "ssc.service-protocol device={0} theirs={1}:{2}", device, major, theirs);
        if (major == PcscMessages.MAJOR) {
            // The structures are the same throughout protocol 4; an older service insists on its own number.
            minor = theirs;
        }
        line.drop("the card service speaks protocol " + major + ":" + theirs);
    }

    private void established(byte[] answer) {
        int result = PcscMessages.number(answer, 8);
        if (result != PcscResult.SUCCESS) {
            line.drop("no context, " + PcscResult.fault(result).vendorDetail());
            return;
        }
        context = PcscMessages.number(answer, 4);
        established = true;
        givenUp = false;
        patience.cancel();
        settledNanos =
                owner.nanos() + (returning && !hungUp ? settings.patience().toNanos() : 0);
        returning = true;
        hungUp = false;
        look();
    }

    private void look() {
        rest.cancel();
        if (up && established && !exchange.busy()) {
            exchange.ask(
                    PcscMessages.readers(),
                    PcscMessages.READERS_ANSWER,
                    settings.answer(),
                    this::saw,
                    () -> see(Availability.OFFLINE));
        }
    }

    private void saw(byte[] answer) {
        Optional<PcscMessages.Reader> mine = PcscMessages.readersOf(answer).stream()
                .filter(reader -> reader.name().contains(settings.reader()))
                .findFirst();
        if (mine.isEmpty()) {
            noReader();
            return;
        }
        var reader = mine.get();
        boolean other = sawReader && reader.events() != events;
        // The card that is there when the service is back may be the one that was there when it went, and may belong to
        // somebody who has left: a turn it has had, it has had.
        if ((!reader.cardPresent() || other) && (found || settled())) {
            handled = false;
        }
        found |= reader.cardPresent();
        events = reader.events();
        sawReader = true;
        cardIn = reader.cardPresent();
        see(Availability.ONLINE);
        if (!cardIn) {
            removed.end(Outcome.done(new CardRemoved()));
        } else if (!handled && card.waiting()) {
            if (reader.mute()) {
                refuse(SocialSecurityCardFault.MUTE.fault());
            } else {
                connect(reader.name());
                return;
            }
        }
        restUntilNextLook();
    }

    private void noReader() {
        sawReader = false;
        cardIn = false;
        see(Availability.NO_DEVICE);
        if (settled()) {
            handled = false;
            end(SocialSecurityCardFault.NO_READER.fault());
        }
        rest(settings.idle());
    }

    private boolean settled() {
        return owner.nanos() - settledNanos >= 0;
    }

    private void restUntilNextLook() {
        rest(card.waiting() && !cardIn ? settings.poll() : cardIn ? settings.watch() : settings.idle());
    }

    private void rest(Duration howLong) {
        rest.cancel();
        rest = owner.after(howLong, device + " rests", this::look);
    }

    private void connect(String reader) {
        exchange.ask(
                PcscMessages.connect(context, reader),
                PcscMessages.CONNECT_ANSWER,
                settings.card(),
                answer -> {
                    int result = PcscMessages.number(answer, 148);
                    if (result != PcscResult.SUCCESS) {
                        refuse(PcscResult.fault(result));
                        restUntilNextLook();
                        return;
                    }
                    var begun = new CardDialogue(settings.layout());
                    dialogue = begun;
                    transmit(PcscMessages.number(answer, 140), PcscMessages.number(answer, 144), begun.first());
                },
                this::cardSilent);
    }

    private void transmit(int handle, int protocol, byte[] command) {
        exchange.ask(
                PcscMessages.transmit(handle, protocol, command),
                PcscMessages.TRANSMIT_ANSWER,
                settings.card(),
                answer -> {
                    int result = PcscMessages.number(answer, 28);
                    int length = PcscMessages.number(answer, 24);
                    if (result != PcscResult.SUCCESS) {
                        finish(handle, Outcome.notDone(PcscResult.fault(result)));
                    } else if (length < 0 || length > PcscMessages.LONGEST_CARD_ANSWER) {
                        line.drop("the card service answers " + length + " bytes");
                    } else {
                        exchange.more(length, said -> said(handle, protocol, said));
                    }
                },
                this::cardSilent);
    }

    private void said(int handle, int protocol, byte[] answer) {
        var with = dialogue;
        if (with == null) {
            throw new IllegalStateException("a card answers nobody");
        }
        if (!card.waiting()) {
            // Cancelled, or its time is over: the card is let go of. It was not read, so it may still be.
            disconnect(handle);
            return;
        }
        switch (with.heard(answer)) {
            case CardDialogue.Next.Ask(byte[] command) -> transmit(handle, protocol, command);
            case CardDialogue.Next.Read(SocialSecurityCard read) -> finish(handle, Outcome.done(read));
            case CardDialogue.Next.Refused(Fault why) -> finish(handle, Outcome.notDone(why));
        }
    }

    private void finish(int handle, Outcome<SocialSecurityCard> outcome) {
        handled = true;
        if (outcome instanceof Outcome.NotDone<SocialSecurityCard>(Fault why)) {
            log(why);
        } else {
            LOG.log(Level.INFO, "ssc.read device={0}", device);
        }
        card.end(outcome);
        disconnect(handle);
    }

    private void disconnect(int handle) {
        dialogue = null;
        exchange.ask(
                PcscMessages.disconnect(handle),
                PcscMessages.DISCONNECT_ANSWER,
                settings.card(),
                answer -> look(),
                () -> see(Availability.OFFLINE));
    }

    /** Neither card nor reader nor service: somebody of them hangs. The card has to come out before it is asked again. */
    private void cardSilent() {
        hungUp = true;
        refuse(SocialSecurityCardFault.NO_ANSWER.fault());
    }

    private void refuse(Fault why) {
        handled = true;
        log(why);
        card.end(Outcome.notDone(why));
    }

    private void end(Fault why) {
        if (card.waiting()) {
            log(why);
        }
        card.end(Outcome.notDone(why));
        removed.end(Outcome.notDone(why));
    }

    private void log(Fault why) {
        LOG.log(Level.WARNING, "{0} device={1} detail={2}", why.code(), device, why.vendorDetail());
    }

    private void see(Availability availability) {
        var presence = availability != Availability.ONLINE
                ? MediaPresence.UNKNOWN
                : cardIn ? MediaPresence.PRESENT : MediaPresence.NOT_PRESENT;
        board.post(sequence -> new SocialSecurityCardReaderCondition(sequence, availability, presence));
    }
}
