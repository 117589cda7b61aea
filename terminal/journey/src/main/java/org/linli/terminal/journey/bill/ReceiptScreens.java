package org.linli.terminal.journey.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What {@link Print} shows. */
final class ReceiptScreens {
    private ReceiptScreens() {}

    /** Whatever the printer does, the money is paid. */
    static View view(PrintState state, Scene scene) {
        return seen(state, scene).whereAllIsDone();
    }

    private static View seen(PrintState state, Scene scene) {
        return switch (state) {
            case PrintState.Printing printing ->
                View.pinned(working("receipt.printing", printing.receipt(), paid(printing.receipt())));
            case PrintState.Taking taking -> View.pinned(take(taking, scene), Print.taking());
            case PrintState.Troubled troubled -> View.of(trouble(troubled)).withoutBack();
            case PrintState.Doubting doubting -> View.of(doubt(doubting, scene)).withoutBack();
            case PrintState.Keeping keeping ->
                View.pinned(working("receipt.keeping", keeping.receipt(), Text.of("receipt.keeping.support")));
            case PrintState.Kept kept -> View.of(kept(kept.receipt())).withoutBack();
        };
    }

    private static Text paid(Print.Receipt receipt) {
        return receipt.partlyReturned()
                ? Text.of("pay.refunded.part")
                : Text.of("receipt.printing.support", new Gap.Amount(receipt.total()));
    }

    private static List<Labelled> facts(Print.Receipt receipt) {
        var facts = new ArrayList<Labelled>();
        facts.add(BillScreens.amount("fact.amount", receipt.total()));
        receipt.number()
                .ifPresent(number -> facts.add(
                        new Labelled(Text.of("fact.receipt"), Text.of("value.digits", new Gap.Digits(number)))));
        return facts;
    }

    private static Optional<Qr> qr(Print.Receipt receipt) {
        return receipt.url().map(url -> new Qr(Text.of("receipt.qr"), url));
    }

    private static Screen working(String key, Print.Receipt receipt, Text support) {
        return new Progress(key, Text.of(key), receipt.steps(), support, facts(receipt), List.of());
    }

    private static Screen take(PrintState.Taking taking, Scene scene) {
        var place = DevicePrompt.Place.RECEIPT_SLOT;
        var facts = facts(taking.receipt());
        if (taking.copy() > 0) {
            facts.add(new Labelled(Text.of("fact.paper"), Text.of("receipt.copy", new Gap.Count(taking.copy()))));
        }
        return DevicePrompt.at(
                        "receipt.take",
                        place,
                        Text.of("receipt.take.question"),
                        taking.receipt().partlyReturned()
                                ? Text.of("pay.refunded.part")
                                : Text.of("receipt.take.support"),
                        Text.of(
                                "receipt.take.waiting",
                                new Gap.Words(scene.here().whereIs(place))),
                        Action.primary("taken", Text.of("receipt.take.done")),
                        Action.quiet("missing", Text.of("receipt.take.missing")))
                .at(taking.receipt().steps())
                .about(taking.receipt().total())
                .listing(facts);
    }

    private static Screen trouble(PrintState.Troubled troubled) {
        return Notice.of(
                        "receipt.trouble",
                        Notice.Tone.WARNING,
                        Text.of("receipt.trouble.question"),
                        Action.primary("electronic", Text.of("receipt.trouble.electronic")),
                        Action.quiet("print", Text.of("receipt.trouble.again")))
                .at(troubled.receipt().steps())
                .saying(Text.of("receipt.trouble.paid"), Text.why(troubled.why()))
                .listing(facts(troubled.receipt()))
                .toTakeAway(qr(troubled.receipt()))
                .because(Optional.of(troubled.why()));
    }

    private static Screen doubt(PrintState.Doubting doubting, Scene scene) {
        return Notice.of(
                        "receipt.unknown",
                        Notice.Tone.PLAIN,
                        Text.of("receipt.unknown.question"),
                        Action.primary("taken", Text.of("receipt.unknown.have")),
                        Action.quiet("print", Text.of("receipt.unknown.copy"))
                                .saying(Text.of("receipt.unknown.copy.support")),
                        Action.quiet("electronic", Text.of("receipt.trouble.electronic")))
                .at(doubting.receipt().steps())
                .saying(
                        what(doubting.why()),
                        Text.of(
                                "receipt.unknown.paragraph",
                                new Gap.Words(scene.here().whereIs(DevicePrompt.Place.RECEIPT_SLOT))))
                .listing(facts(doubting.receipt()))
                .toTakeAway(qr(doubting.receipt()))
                .because(Optional.of(doubting.why()));
    }

    /** A printer that says why it stopped is quoted; one that says nothing is not made to. */
    private static Text what(Code why) {
        return why.area().equals("printer") ? Text.why(why) : Text.of("receipt.unknown.silent");
    }

    private static Screen kept(Print.Receipt receipt) {
        return Notice.of(
                        "receipt.electronic",
                        Notice.Tone.GOOD,
                        Text.of("bills.done.question"),
                        Action.primary("finish", Text.of("bills.done.finish")))
                .at(receipt.steps())
                .saying(receipt.partlyReturned() ? Text.of("pay.refunded.part") : Text.of("bills.done.electronic"))
                .listing(facts(receipt))
                .toTakeAway(qr(receipt));
    }
}
