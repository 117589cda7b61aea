package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.peripherals.virtual.pageprinter.Manner;
import org.linli.peripherals.virtual.pageprinter.VirtualPagePrinter;
import org.linli.peripherals.virtual.pageprinter.VirtualPagePrinter.Question;

/** What hands do to the page printer: verbs that begin with {@code page-}. */
final class PageVerbs {
    static final String PREFIX = "page-";
    private static final int MOST = 10_000;

    private PageVerbs() {}

    /**
     * @return what is said behind {@code ok}
     * @throws IllegalArgumentException with a sentence; nothing has been moved
     */
    static String obey(VirtualPagePrinter printer, String verb, List<String> rest) throws IOException {
        switch (verb.substring(PREFIX.length())) {
            case "load-paper" -> {
                if (rest.isEmpty()) {
                    printer.loadPaper();
                } else {
                    printer.loadPaper(number(rest));
                }
            }
            case "paper-out" -> printer.paperOut();
            case "run-out-after-sheets" -> printer.runOutAfterSheets(number(rest));
            case "jam" -> printer.jam();
            case "jam-after-pages" -> printer.jamAfterPages(number(rest));
            case "clear-jam" -> printer.clearJam();
            case "open-cover" -> printer.openCover();
            case "close-cover" -> printer.closeCover();
            case "open-door" -> printer.openDoor();
            case "close-door" -> printer.closeDoor();
            case "toner-low" -> printer.tonerLow();
            case "toner-out" -> printer.tonerOut();
            case "new-toner" -> printer.newToner();
            case "speed" -> printer.slow(Duration.ofMillis(number(rest)));
            case "jobs" -> {
                return Integer.toString(printer.underWay());
            }
            case "take-paper" -> {
                return Integer.toString(printer.tray().takeOut());
            }
            default -> network(printer, verb, rest);
        }
        return "";
    }

    private static void network(VirtualPagePrinter printer, String verb, List<String> rest) throws IOException {
        switch (verb.substring(PREFIX.length())) {
            case "lie" -> printer.lie();
            case "tell-the-truth" -> printer.tellTheTruth();
            case "cancel" -> printer.cancelAtThePanel();
            case "vanish" -> printer.vanish();
            case "come-back" -> printer.comeBack();
            case "lose-power" -> printer.losePower();
            case "behave" -> printer.behave(oneOf(Manner.values(), rest));
            case "lose-answer" -> printer.loseAnswerTo(oneOf(Question.values(), rest));
            default -> throw new IllegalArgumentException("there is no verb " + verb);
        }
    }

    private static int number(List<String> rest) {
        if (rest.size() != 1 || !rest.getFirst().matches("[0-9]{1,5}") || Integer.parseInt(rest.getFirst()) > MOST) {
            throw new IllegalArgumentException("behind it stands one number up to " + MOST);
        }
        return Integer.parseInt(rest.getFirst());
    }

    private static <E extends Enum<E>> E oneOf(E[] all, List<String> rest) {
        return Stream.of(all)
                .filter(each -> rest.equals(List.of(word(each))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("behind it stands one of "
                        + Stream.of(all).map(PageVerbs::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
