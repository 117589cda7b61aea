package org.linli.terminal.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.terminal.core.device.BarcodePlace;
import org.linli.terminal.core.device.CardPlace;
import org.linli.terminal.core.device.CodePlace;
import org.linli.terminal.core.device.SlipPlace;
import org.linli.terminal.core.device.SocialCardPlace;
import org.linli.terminal.core.device.TaskCodePlace;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.journey.kernel.Want;

/** Where a resident lays or shows something. What is not built in is no place. */
final class Places {
    private final Optional<CardPlace> cards;
    private final Optional<SocialCardPlace> socialCards;
    private final Optional<BarcodePlace> barcodes;
    private final Optional<TaskCodePlace> tasks;
    private final Optional<SlipPlace> slips;
    private final Optional<CodePlace> codes;

    Places(TerminalParts parts) {
        var scheduler = parts.scheduler();
        var scanner = parts.devices().scanner();
        cards = parts.devices()
                .reader()
                .map(reader -> new CardPlace(
                        reader,
                        scheduler,
                        () -> LocalDate.ofInstant(parts.central().centralNow(), parts.zone())));
        socialCards = parts.devices().socialCards().map(reader -> new SocialCardPlace(reader, scheduler));
        barcodes = scanner.map(each -> new BarcodePlace(each, scheduler));
        tasks = scanner.map(each -> new TaskCodePlace(each, scheduler));
        slips = scanner.map(each -> new SlipPlace(each, scheduler));
        codes = scanner.map(each -> new CodePlace(each, parts.codeForms(), scheduler));
    }

    /** What is not built in never brings anything, and nobody waits there: no screen asks for it. */
    Outside.Engagement await(Want.Port port, Consumer<Outside.Arrival> news) {
        Optional<Outside.Engagement> waiting = switch (port) {
            case ID_CARD -> cards.map(place -> place.await(news));
            case SOCIAL_CARD -> socialCards.map(place -> place.await(news));
            case BILL_BARCODE -> barcodes.map(place -> place.await(news));
            case PAYMENT_CODE -> codes.map(place -> place.await(news));
            case TASK_CODE -> tasks.map(place -> place.await(news));
            case CASE_SLIP -> slips.map(place -> place.await(news));
        };
        return waiting.orElse(() -> {});
    }
}
