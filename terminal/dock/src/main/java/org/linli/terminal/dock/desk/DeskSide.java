package org.linli.terminal.dock.desk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/**
 * The desk of virtual devices, for a dock: its verbs, in the order in which the page shows them, and how the devices
 * stand. A desk that was started again is found again. One verb at a time.
 */
public final class DeskSide implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.dock");

    private static final String READER = "reader";
    private static final String SCANNER = "scanner";
    private static final String PRINTER = "printer";
    private static final String CABLES = "cables";
    private static final String SLOT = "ssc";
    private static final String BANK_CARD = "bankcard";
    private static final String EARPHONE = "earphone";
    private static final String PAGE_PRINTER = "pageprinter";

    /** How the desk calls what lies in the page printer's tray. */
    private static final String SHEETS = "sheets";

    /// docs/devices/virtual-desk.md
    private static final long MOST = 10_000;

    private static final int CARD_BYTES = 256;
    private static final int MOST_NOISE_BYTES = 256;

    private final Path folder;
    private @Nullable DeskClient client;

    /** @param folder as given to the desk */
    public DeskSide(Path folder) {
        this.folder = folder;
    }

    /** Those of the devices that this desk has; one without a slot or a card terminal has no verbs for them. */
    public List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>();
        var known = facts().stream().map(Fact::name).toList();
        reader(verbs);
        if (known.contains("ssc")) {
            slot(verbs);
        }
        scanner(verbs);
        if (known.contains("terminal")) {
            cardTerminal(verbs);
        }
        printer(verbs);
        if (known.contains(SHEETS)) {
            pagePrinter(verbs);
        }
        if (known.contains("earphone")) {
            verbs.add(verb("plug-earphone", EARPHONE));
            verbs.add(verb("unplug-earphone", EARPHONE));
        }
        cables(verbs, known);
        return verbs;
    }

    private void slot(List<Verb> verbs) {
        verbs.add(verb("pull-ssc", SLOT));
        verbs.add(verb("insert-other-card", SLOT).rarely());
        verbs.add(verb("mute-ssc", SLOT).rarely());
        verbs.add(verb("pull-ssc-after-commands", SLOT, count("times", 3)).rarely());
        verbs.add(verb("restart-pcscd", SLOT).rarely());
    }

    private void cardTerminal(List<Verb> verbs) {
        var brand = Parameter.choice("brand", words("unionpay", "visa", "mastercard", "jcb", "amex", "declined-1"));
        verbs.add(Verb.of(
                "tap-card", BANK_CARD, values -> say(List.of("tap-card", "brand=" + values.get("brand"))), brand));
        verbs.add(verb("press-cancel", BANK_CARD));
        verbs.add(verb("wrong-pin", BANK_CARD));
        verbs.add(verb("decline", BANK_CARD));
        verbs.add(verb("cut-bank", BANK_CARD));
        verbs.add(verb("mend-bank", BANK_CARD));
        verbs.add(verb("slow-bank", BANK_CARD, count("milliseconds", 5_000)).rarely());
        verbs.add(verb("silence-after-approval", BANK_CARD).rarely());
        verbs.add(verb("unplug-after-approval", BANK_CARD).rarely());
        verbs.add(verb("restart-card-terminal", BANK_CARD).rarely());
    }

    private void reader(List<Verb> verbs) {
        verbs.add(verb("remove-card", READER));
        verbs.add(verb(
                "lay-raw-card",
                READER,
                Parameter.bytes("bytes", CARD_BYTES, CARD_BYTES, "2000".repeat(CARD_BYTES / 2))));
        verbs.add(verb("corrupt-next-frames", READER, count("times", 2)).rarely());
        verbs.add(verb("cut-next-frames", READER, count("times", 2)).rarely());
        verbs.add(verb("break-reader", READER).rarely());
        verbs.add(verb("mend-reader", READER).rarely());
        verbs.add(verb("chatter", READER, noise().orNothing()).rarely());
    }

    private void scanner(List<Verb> verbs) {
        verbs.add(verb("show-code", SCANNER, Parameter.text("code", "134650000000000001")));
        verbs.add(verb("hide-code", SCANNER));
    }

    private void printer(List<Verb> verbs) {
        verbs.add(verb("take-paper", PRINTER));
        verbs.add(verb("paper-low", PRINTER));
        verbs.add(verb("paper-out", PRINTER));
        verbs.add(verb("load-paper", PRINTER));
        verbs.add(verb("jam", PRINTER));
        verbs.add(verb("clear-jam", PRINTER));
        verbs.add(verb("open-cover", PRINTER));
        verbs.add(verb("close-cover", PRINTER));
        verbs.add(verb("tear-paper-after-lines", PRINTER, count("lines", 3)).rarely());
        verbs.add(verb("jam-after-lines", PRINTER, count("lines", 3)).rarely());
        verbs.add(verb("unplug-printer-after-lines", PRINTER, count("lines", 3)).rarely());
        verbs.add(verb("cut-power", PRINTER).rarely());
        verbs.add(verb("cut-power-after-lines", PRINTER, count("lines", 3)).rarely());
        verbs.add(verb("cut-power-before-proof", PRINTER).rarely());
        verbs.add(verb("print-speed", PRINTER, count("dots", 1600)).rarely());
    }

    private void pagePrinter(List<Verb> verbs) {
        verbs.add(verb("page-take-paper", PAGE_PRINTER));
        verbs.add(verb("page-paper-out", PAGE_PRINTER));
        verbs.add(verb("page-load-paper", PAGE_PRINTER));
        verbs.add(verb("page-jam", PAGE_PRINTER));
        verbs.add(verb("page-clear-jam", PAGE_PRINTER));
        verbs.add(verb("page-open-cover", PAGE_PRINTER));
        verbs.add(verb("page-close-cover", PAGE_PRINTER));
        verbs.add(verb("page-run-out-after-sheets", PAGE_PRINTER, count("sheets", 1)));
        verbs.add(verb("page-jam-after-pages", PAGE_PRINTER, count("sheets", 1)));
        verbs.add(verb("page-lie", PAGE_PRINTER));
        verbs.add(verb("page-tell-the-truth", PAGE_PRINTER));
        verbs.add(verb("page-speed", PAGE_PRINTER, count("milliseconds", 2_500)));
        verbs.add(verb("page-cancel", PAGE_PRINTER).rarely());
        verbs.add(verb("page-toner-out", PAGE_PRINTER).rarely());
        verbs.add(verb("page-new-toner", PAGE_PRINTER).rarely());
        verbs.add(verb("page-vanish", PAGE_PRINTER).rarely());
        verbs.add(verb("page-come-back", PAGE_PRINTER).rarely());
        verbs.add(verb("page-lose-power", PAGE_PRINTER).rarely());
    }

    private void cables(List<Verb> verbs, List<String> known) {
        List<String> devices = new ArrayList<>(List.of(READER, SCANNER, PRINTER));
        if (known.contains("terminal")) {
            devices.add("card-terminal");
        }
        if (known.contains("ssc")) {
            devices.add("ssc-reader");
        }
        var which = Parameter.choice("device", words(devices.toArray(String[]::new)));
        verbs.add(verb("unplug", CABLES, which));
        verbs.add(verb("replug", CABLES, which));
        verbs.add(verb("slow", CABLES, which, count("milliseconds", 50)));
        var hears = Parameter.choice("device", words(READER, SCANNER));
        verbs.add(verb("silence", CABLES, hears).rarely());
        verbs.add(verb("end-silence", CABLES, hears).rarely());
        verbs.add(verb("noise", CABLES, which, noise()).rarely());
    }

    private static List<Choice> words(String... words) {
        return java.util.Arrays.stream(words).map(Choice::of).toList();
    }

    private static Parameter count(String name, long example) {
        return Parameter.number(name, 0, MOST, example);
    }

    private static Parameter noise() {
        return Parameter.bytes("bytes", 1, MOST_NOISE_BYTES, "00ff55aa");
    }

    /** The desk's own verb of this name; its words are the values in the order of the parameters. */
    private Verb verb(String name, String group, Parameter... parameters) {
        return Verb.of(name, group, values -> say(name, values), parameters);
    }

    private Told say(String verb, Map<String, String> values) {
        List<String> words = new ArrayList<>(List.of(verb));
        words.addAll(values.values());
        return say(words);
    }

    /** Any verb of the desk. */
    public synchronized Told say(List<String> words) {
        boolean known = client != null;
        try {
            return said(words);
        } catch (IOException gone) {
            close();
            return known ? sayToAnother(words) : silent(gone);
        }
    }

    /** The desk we knew is gone, and whatever it was told last with it: if there is another, it hears the verb first. */
    private Told sayToAnother(List<String> words) {
        try {
            return said(words);
        } catch (IOException gone) {
            close();
            return silent(gone);
        }
    }

    private Told said(List<String> words) throws IOException {
        try {
            return new Told.Done(open().say(words));
        } catch (DeskClient.Refused refused) {
            return new Told.NotDone("The desk refuses: " + refused.getMessage() + ".");
        }
    }

    private static Told silent(IOException gone) {
        LOG.log(Level.DEBUG, "dock.desk-gone", gone);
        return new Told.NotDone("The virtual devices do not answer; start them again.");
    }

    private DeskClient open() throws IOException {
        var open = client;
        if (open == null) {
            open = DeskClient.open(folder);
            client = open;
        }
        return open;
    }

    /** What the desk says of itself, each {@code name=value} a fact. */
    public List<Fact> facts() {
        if (!(say(List.of("status")) instanceof Told.Done(String status))) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (String pair : status.split(" ", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                String name = pair.substring(0, at);
                facts.add(new Fact(groupOf(name), name, pair.substring(at + 1), false));
            }
        }
        return facts;
    }

    private static String groupOf(String fact) {
        return switch (fact) {
            case "card" -> READER;
            case "light" -> SCANNER;
            case "ssc" -> SLOT;
            case "terminal" -> BANK_CARD;
            case "earphone" -> EARPHONE;
            case SHEETS -> PAGE_PRINTER;
            default -> PRINTER;
        };
    }

    @Override
    public synchronized void close() {
        var open = client;
        client = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "dock.desk-gone", gone);
        }
    }
}
