package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.idcard.CardLayout;
import org.linli.peripherals.virtual.smartcard.CardSlot;
import org.linli.peripherals.virtual.smartcard.ChipCard;
import org.linli.peripherals.virtual.smartcard.SocialSecurityChip;

/** What may be said to a desk. Each verb is answered by {@code ok ...} or {@code refused SENTENCE}. */
final class DeskVerbs {
    /** Said in the answer; nothing has been moved. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private static final int MOST = 10_000;
    private static final System.Logger LOG = System.getLogger("linli.virtual");

    private final Desk desk;

    DeskVerbs(Desk desk) {
        this.desk = desk;
    }

    String answer(String line) {
        try {
            List<String> words = DeskWire.words(line);
            String said = obey(words.getFirst(), words.subList(1, words.size()));
            return said.isEmpty() ? "ok" : "ok " + said;
        } catch (Refused refused) {
            return "refused " + refused.getMessage();
        } catch (IllegalArgumentException wrong) {
            return "refused " + oneLine(String.valueOf(wrong.getMessage()));
        } catch (IOException failed) {
            return "refused it cannot be plugged in: " + oneLine(String.valueOf(failed.getMessage()));
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "virtual.desk-bug", bug);
            return "refused the desk itself failed; its log says why";
        }
    }

    private String obey(String verb, List<String> rest) throws Refused, IOException {
        if (verb.startsWith(PageVerbs.PREFIX)) {
            return PageVerbs.obey(desk.pagePrinter(), verb, rest);
        }
        var reader = desk.reader();
        var scanner = desk.scanner();
        switch (verb) {
            case "lay-card" -> layCard(rest);
            case "lay-raw-card" -> reader.layCard(CardBlock.ofBytes(bytes(only(rest))));
            case "remove-card" -> reader.removeCard();
            case "corrupt-next-frames" -> reader.corruptNextFrames(number(only(rest)));
            case "cut-next-frames" -> reader.cutNextFrames(number(only(rest)));
            case "chatter" -> reader.chatter(rest.isEmpty() ? new byte[0] : bytes(only(rest)));
            case "break-reader" -> reader.breakDown(true);
            case "mend-reader" -> reader.breakDown(false);
            case "show-code" -> scanner.showCode(only(rest));
            case "hide-code" -> scanner.hideCode();
            case "silence" -> silence(only(rest), true);
            case "end-silence" -> silence(only(rest), false);
            case "unplug" -> desk.unplug(device(only(rest)));
            case "replug" -> desk.replug(device(only(rest)));
            case "slow" -> slow(rest);
            case "noise" -> noise(rest);
            case "take-paper" -> {
                return takePaper();
            }
            case "status" -> {
                return status();
            }
            default -> cards(verb, rest);
        }
        return "";
    }

    private String status() {
        String chip = desk.slot().map(slot -> slot.holdsCard() ? "in" : "none").orElse("no-slot");
        return "card=" + (desk.reader().holdsCard() ? "laid" : "none") + " light="
                + (desk.scanner().looking() ? "on" : "off") + " ssc=" + chip + " terminal="
                + desk.cardTerminal().step().name().toLowerCase(Locale.ROOT).replace('_', '-') + " earphone="
                + (desk.earphone().isIn() ? "in" : "out") + " papers="
                + desk.tray().fallen() + " sheets="
                + desk.pagePrinter().tray().files().size();
    }

    private void cards(String verb, List<String> rest) throws Refused, IOException {
        var terminal = desk.cardTerminal();
        switch (verb) {
            case "insert-ssc" -> slot().insert(chip(rest));
            case "insert-other-card" -> slot().insert(ChipCard.ofAnotherKind());
            case "mute-ssc" -> slot().insert(ChipCard.mute());
            case "pull-ssc" -> slot().pull();
            case "pull-ssc-after-commands" -> slot().pullAfterCommands(number(only(rest)));
            case "restart-pcscd" -> {
                slot();
                desk.unplug(DeskDevice.SSC_READER);
                desk.replug(DeskDevice.SSC_READER);
            }
            case "tap-card" -> tapCard(rest);
            case "wrong-pin" -> terminal.enterWrongPin();
            case "decline" -> terminal.decline(rest.isEmpty() ? "05" : bankCode(only(rest)));
            case "press-cancel" -> {
                if (!terminal.pressCancel()) {
                    throw new Refused("there is nothing to cancel, or it is too late");
                }
            }
            case "cut-bank" -> terminal.cutFromBank(true);
            case "mend-bank" -> terminal.cutFromBank(false);
            case "slow-bank" -> terminal.bankThinks(Duration.ofMillis(number(only(rest))));
            case "silence-after-approval" -> terminal.fallSilentAfterApproval();
            case "unplug-after-approval" -> desk.unplugCardTerminalAfterApproval();
            case "restart-card-terminal" -> desk.restartCardTerminal(forgetful(rest));
            case "pull-cable" -> desk.unplug(DeskDevice.CARD_TERMINAL);
            case "plug-earphone" -> desk.earphone().plug(true);
            case "unplug-earphone" -> desk.earphone().plug(false);
            default -> printer(verb, rest);
        }
    }

    private CardSlot slot() throws Refused {
        return desk.slot().orElseThrow(() -> new Refused("this desk has no slot for social-security cards"));
    }

    private static SocialSecurityChip chip(List<String> rest) throws Refused {
        Map<String, String> fields = fields(rest);
        var known = List.of("name", "number", "card", "manner", "fetch");
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new Refused("a social-security card has no " + name);
            }
        }
        missing(fields, List.of("name", "number"));
        String number = fields.getOrDefault("number", "");
        if (!number.matches("[0-9A-Z]{1,18}")) {
            throw new Refused("a number is 1 to 18 figures and capital letters");
        }
        String manner = fields.getOrDefault("manner", "identifier");
        return SocialSecurityChip.of(
                number,
                fields.getOrDefault("name", ""),
                fields.getOrDefault("card", "A99999901"),
                SocialSecurityChip.Manner.of(manner)
                        .orElseThrow(() -> new Refused("a manner is identifier, position or short-file")),
                fields.getOrDefault("fetch", "no").equals("yes"));
    }

    private void tapCard(List<String> rest) throws Refused {
        Map<String, String> fields = fields(rest);
        String brand = fields.getOrDefault("brand", "unionpay");
        if (fields.size() > (fields.containsKey("brand") ? 1 : 0) || !brand.matches("[a-z]{2,16}(-[a-z0-9]{1,16})?")) {
            throw new Refused("tap-card takes brand=NAME, as in brand=visa");
        }
        if (!desk.cardTerminal().tapCard(brand.contains("-") ? brand : brand + "-1")) {
            throw new Refused("the terminal waits for no card");
        }
    }

    private static String bankCode(String word) throws Refused {
        if (!word.matches("[0-9A-Z]{2}")) {
            throw new Refused("a bank's code is two figures, as in 51");
        }
        return word;
    }

    private static boolean forgetful(List<String> rest) throws Refused {
        if (rest.isEmpty()) {
            return false;
        }
        if (!only(rest).equals("forgetful")) {
            throw new Refused("behind it stands nothing, or forgetful");
        }
        return true;
    }

    private void printer(String verb, List<String> rest) throws Refused {
        var printer = desk.printer();
        switch (verb) {
            case "paper-out" -> printer.paperOut();
            case "paper-low" -> printer.paperLow();
            case "load-paper" -> printer.loadPaper();
            case "tear-paper-after-lines" -> printer.tearPaperAfterLines(number(only(rest)));
            case "jam" -> printer.jam();
            case "jam-after-lines" -> printer.jamAfterLines(number(only(rest)));
            case "clear-jam" -> printer.clearJam();
            case "open-cover" -> printer.openCover();
            case "close-cover" -> printer.closeCover();
            case "cut-power" -> desk.cutPrinterPower();
            case "unplug-printer-after-lines" -> desk.unplugPrinterAfterLines(number(only(rest)));
            case "cut-power-after-lines" -> desk.cutPrinterPowerAfterLines(number(only(rest)));
            case "cut-power-before-proof" -> desk.cutPrinterPowerBeforeProof();
            case "print-speed" -> printer.speed(number(only(rest)));
            default -> throw new Refused("there is no such verb");
        }
    }

    private void layCard(List<String> rest) throws Refused {
        if (rest.isEmpty()) {
            throw new Refused("a card has a layout");
        }
        var layout = Stream.of(CardLayout.values())
                .filter(each -> each.word().equals(rest.getFirst()))
                .findFirst()
                .orElseThrow(() -> new Refused("there is no such layout"));
        Map<String, String> fields = fields(rest.subList(1, rest.size()));
        var block = CardBlock.of(layout, fields);
        missing(fields, layout.printed());
        desk.reader().layCard(block);
    }

    private static Map<String, String> fields(List<String> pairs) throws Refused {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            if (at < 1) {
                throw new Refused("a field is given as name=value");
            }
            if (fields.put(pair.substring(0, at), pair.substring(at + 1)) != null) {
                throw new Refused(pair.substring(0, at) + " is given twice");
            }
        }
        return fields;
    }

    /** A card that lacks something is no card anybody has; broken ones are laid as bytes. */
    private static void missing(Map<String, String> fields, List<String> wanted) throws Refused {
        var lacking = wanted.stream()
                .filter(name -> fields.getOrDefault(name, "").isBlank())
                .toList();
        if (!lacking.isEmpty()) {
            throw new Refused("the card lacks " + String.join(", ", lacking) + "; give each as name=value");
        }
    }

    private void silence(String word, boolean silent) throws Refused {
        var device = device(word);
        if (device == DeskDevice.SSC_READER) {
            slot();
        }
        desk.silence(device, silent);
    }

    private void slow(List<String> rest) throws Refused {
        if (rest.size() != 2) {
            throw new Refused("slow takes a device and milliseconds for each byte, or for each command of a card");
        }
        var device = device(rest.getFirst());
        if (device == DeskDevice.SSC_READER) {
            slot();
        }
        desk.pace(device, Duration.ofMillis(number(rest.get(1))));
    }

    private void noise(List<String> rest) throws Refused {
        if (rest.size() != 2) {
            throw new Refused("noise takes a device and bytes in hexadecimal");
        }
        desk.noise(device(rest.getFirst()), bytes(rest.get(1)));
    }

    private String takePaper() throws Refused {
        if (desk.takePaper() == null) {
            throw new Refused("no paper lies there");
        }
        return desk.tray()
                .lastFile()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse("");
    }

    private static DeskDevice device(String word) throws Refused {
        return DeskDevice.of(word).orElseThrow(() -> new Refused("a device is one of " + DeskDevice.words()));
    }

    private static String only(List<String> rest) throws Refused {
        if (rest.size() != 1) {
            throw new Refused("this verb takes one word behind it");
        }
        return rest.getFirst();
    }

    private static int number(String word) throws Refused {
        if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) > MOST) {
            throw new Refused("that is no number from 0 to " + MOST);
        }
        return Integer.parseInt(word);
    }

    private static byte[] bytes(String hex) throws Refused {
        if (hex.length() % 2 != 0 || !hex.matches("[0-9A-Fa-f]*")) {
            throw new Refused("bytes are given in hexadecimal, two figures each");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ");
    }
}
