package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.idcard.CardLayout;

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
            return "refused the cable cannot be plugged in: " + oneLine(String.valueOf(failed.getMessage()));
        }
    }

    private String obey(String verb, List<String> rest) throws Refused, IOException {
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
                return "card=" + (reader.holdsCard() ? "laid" : "none") + " light="
                        + (scanner.looking() ? "on" : "off") + " papers="
                        + desk.tray().fallen();
            }
            default -> printer(verb, rest);
        }
        return "";
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
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : rest.subList(1, rest.size())) {
            int at = pair.indexOf('=');
            if (at < 1) {
                throw new Refused("a field is given as name=value");
            }
            fields.put(pair.substring(0, at), pair.substring(at + 1));
        }
        desk.reader().layCard(CardBlock.of(layout, fields));
    }

    private void silence(String word, boolean silent) throws Refused {
        switch (device(word)) {
            case READER -> desk.reader().fallSilent(silent);
            case SCANNER -> desk.scanner().fallSilent(silent);
            case PRINTER -> throw new Refused("a printer is silenced by cutting its power");
        }
    }

    private void slow(List<String> rest) throws Refused {
        if (rest.size() != 2) {
            throw new Refused("slow takes a device and milliseconds for each byte");
        }
        desk.pace(device(rest.getFirst()), Duration.ofMillis(number(rest.get(1))));
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
        return DeskDevice.of(word).orElseThrow(() -> new Refused("a device is reader, scanner or printer"));
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

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ");
    }
}
