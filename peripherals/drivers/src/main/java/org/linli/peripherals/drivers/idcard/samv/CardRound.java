package org.linli.peripherals.drivers.idcard.samv;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.linli.peripherals.drivers.owner.OneCall;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.IdCardReaderCondition;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.idcard.CardTaken;
import org.linli.peripherals.spi.idcard.IdCard;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The round a reader goes: is the reader there, is a card there, select it, read it, is it still there. Confined to the
 * owner thread.
 */
final class CardRound {
    /** What is known of a card. */
    private enum Card {
        /** None was found. */
        NONE,
        /** Selected, and not yet read whole: reading may be tried again without lifting it. */
        SELECTED,
        /** Read and handed over. It is not handed over again. */
        READ
    }

    /** How often in a row an answer may fail before it is a fault: once by noise, twice by bad luck. */
    private static final int PATIENCE = 3;

    private static final System.Logger LOG = System.getLogger("linli.idcard");

    private final OwnerThread owner;
    private final SamvExchange exchange;
    private final SamvSettings settings;
    private final ConditionBoard<IdCardReaderCondition> board;
    private final String device;
    private final OneCall<IdCard> card = new OneCall<>(() -> {});
    private final OneCall<CardTaken> taken = new OneCall<>(() -> {});

    private Card seen = Card.NONE;
    private Availability availability = Availability.NO_DEVICE;
    private boolean lineTried;
    private boolean lineUp;
    private int failures;
    private DeviceTime.Wait rest = () -> false;

    CardRound(
            OwnerThread owner,
            SamvExchange exchange,
            SamvSettings settings,
            ConditionBoard<IdCardReaderCondition> board,
            String device) {
        this.owner = owner;
        this.exchange = exchange;
        this.settings = settings;
        this.board = board;
        this.device = device;
    }

    OneCall<IdCard> card() {
        return card;
    }

    OneCall<CardTaken> taken() {
        return taken;
    }

    /** Somebody began to wait. */
    void wanted() {
        if (lineTried && !lineUp) {
            refuse(IdCardFault.LINE_LOST);
            return;
        }
        go();
    }

    void up() {
        lineTried = true;
        lineUp = true;
        failures = 0;
        availability = Availability.OFFLINE;
        see(Card.NONE);
        go();
    }

    void heard(byte[] bytes) {
        exchange.heard(bytes);
    }

    void down() {
        lineTried = true;
        lineUp = false;
        rest.cancel();
        exchange.forget();
        availability = Availability.NO_DEVICE;
        see(Card.NONE);
        refuse(IdCardFault.LINE_LOST);
    }

    void close(Fault why) {
        card.end(Outcome.notDone(why));
        taken.end(Outcome.notDone(why));
    }

    private void go() {
        rest.cancel();
        if (!lineUp || exchange.busy()) {
            return;
        }
        if (availability != Availability.ONLINE) {
            ask(SamvCommand.STATUS, settings.answer());
        } else if (seen == Card.SELECTED && card.waiting()) {
            ask(SamvCommand.READ, settings.read());
        } else if (seen != Card.NONE) {
            ask(SamvCommand.ADDRESS, settings.answer());
        } else if (taken.waiting()) {
            taken.end(Outcome.done(new CardTaken()));
            go();
        } else if (card.waiting()) {
            ask(SamvCommand.FIND, settings.answer());
        } else {
            ask(SamvCommand.STATUS, settings.answer());
        }
    }

    private void rest(Duration howLong) {
        rest.cancel();
        rest = owner.after(howLong, device + " rests", this::go);
    }

    private void ask(SamvCommand command, Duration within) {
        exchange.ask(command, within, new SamvExchange.Answered() {
            @Override
            public void reply(SamvParser.Reply reply) {
                answered(command, reply);
            }

            @Override
            public void failed(IdCardFault why) {
                unanswered(why, "");
            }
        });
    }

    private void answered(SamvCommand command, SamvParser.Reply reply) {
        switch (command) {
            case STATUS -> status(reply);
            case FIND -> find(reply);
            case SELECT -> select(reply);
            case READ -> read(reply);
            case ADDRESS -> presence(reply);
        }
    }

    private void status(SamvParser.Reply reply) {
        if (reply.sw3() == SamvStatus.OK) {
            good();
            if (card.waiting() || taken.waiting()) {
                go();
            } else {
                rest(settings.idle());
            }
        } else {
            refused(reply);
        }
    }

    private void find(SamvParser.Reply reply) {
        switch (reply.sw3()) {
            case SamvStatus.FOUND -> {
                good();
                ask(SamvCommand.SELECT, settings.answer());
            }
            case SamvStatus.NOT_FOUND -> {
                good();
                rest(settings.poll());
            }
            default -> refused(reply);
        }
    }

    private void select(SamvParser.Reply reply) {
        switch (reply.sw3()) {
            case SamvStatus.OK -> {
                good();
                see(Card.SELECTED);
                go();
            }
            // Moved between being found and being selected: it is looked for again.
            case SamvStatus.NOT_SELECTED -> {
                good();
                rest(settings.poll());
            }
            default -> refused(reply);
        }
    }

    private void read(SamvParser.Reply reply) {
        if (reply.sw3() != SamvStatus.OK) {
            refused(reply);
            return;
        }
        try {
            IdCard read = CardText.read(CardAnswer.of(reply.data()));
            good();
            see(Card.READ);
            LOG.log(
                    Level.INFO,
                    "idcard.read device={0} layout={1}",
                    device,
                    read.getClass().getSimpleName());
            card.end(Outcome.done(read));
            rest(settings.watch());
        } catch (BadCard bad) {
            if (bad.fault().code().equals(IdCardFault.BAD_ANSWER.code())) {
                unanswered(IdCardFault.BAD_ANSWER, bad.fault().vendorDetail());
                return;
            }
            good();
            see(Card.READ);
            end(bad.fault());
            rest(settings.watch());
        }
    }

    private void presence(SamvParser.Reply reply) {
        switch (reply.sw3()) {
            case SamvStatus.OK, SamvStatus.NO_ITEM -> {
                good();
                if (seen == Card.SELECTED && card.waiting()) {
                    // Somebody began to wait while the question was under way.
                    go();
                    return;
                }
                // A card whose reading failed and for which nobody waits any more counts as handled.
                see(Card.READ);
                rest(settings.watch());
            }
            case 0x41, SamvStatus.NOT_FOUND, SamvStatus.NOT_SELECTED -> {
                good();
                see(Card.NONE);
                taken.end(Outcome.done(new CardTaken()));
                resume(settings.idle());
            }
            default -> refused(reply);
        }
    }

    private void resume(Duration idle) {
        if (card.waiting()) {
            go();
        } else {
            rest(idle);
        }
    }

    /** The reader answered, and said no. */
    private void refused(SamvParser.Reply reply) {
        var meaning = SamvStatus.meaning(reply.sw3());
        String detail = "status word " + Integer.toHexString(reply.sw3());
        switch (meaning) {
            case BAD_ANSWER -> unanswered(meaning, detail);
            case READER_BROKEN -> {
                availability = Availability.HARDWARE_ERROR;
                see(seen);
                end(meaning.with(detail));
                rest(settings.idle());
            }
            default -> {
                good();
                // The card stays halted in the field: only lifting and laying it again helps.
                see(Card.NONE);
                end(meaning.with(detail));
                rest(settings.poll());
            }
        }
    }

    /** No usable answer: asked again, until patience ends. */
    private void unanswered(IdCardFault why, String detail) {
        failures++;
        if (failures < PATIENCE) {
            go();
            return;
        }
        failures = 0;
        if (why == IdCardFault.NO_ANSWER) {
            availability = Availability.OFFLINE;
        }
        see(seen);
        end(why.with(detail));
        rest(settings.idle());
    }

    private void good() {
        failures = 0;
        if (availability != Availability.ONLINE) {
            availability = Availability.ONLINE;
            see(seen);
        }
    }

    private void end(Fault why) {
        if (card.waiting()) {
            LOG.log(Level.WARNING, "{0} device={1} detail={2}", why.code(), device, why.vendorDetail());
        }
        card.end(Outcome.notDone(why));
        taken.end(Outcome.notDone(why));
    }

    private void refuse(NamedFault why) {
        end(why.fault());
    }

    private void see(Card now) {
        seen = now;
        var presence = availability == Availability.NO_DEVICE || availability == Availability.OFFLINE
                ? MediaPresence.UNKNOWN
                : seen == Card.NONE ? MediaPresence.NOT_PRESENT : MediaPresence.PRESENT;
        board.post(sequence -> new IdCardReaderCondition(sequence, availability, presence));
    }
}
