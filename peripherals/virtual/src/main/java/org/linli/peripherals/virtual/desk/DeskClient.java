package org.linli.peripherals.virtual.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.idcard.CardLayout;

/**
 * The hands of a rehearsal: moves the devices of a desk that runs as a process of its own. Each method returns when the
 * desk has done it. Safe from any thread; one verb at a time.
 */
public final class DeskClient implements AutoCloseable {
    /** The desk refused; the message is its sentence. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    private final SocketChannel channel;
    private final BufferedReader answers;

    private DeskClient(SocketChannel channel) {
        this.channel = channel;
        this.answers =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }

    /** @param folder the folder the desk was given */
    public static DeskClient open(Path folder) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(folder.resolve("desk.sock")));
        } catch (IOException notThere) {
            channel.close();
            throw notThere;
        }
        return new DeskClient(channel);
    }

    public void layCard(CardLayout layout, Map<String, String> fields) throws IOException {
        List<String> words = new ArrayList<>(List.of("lay-card", layout.word()));
        fields.forEach((name, value) -> words.add(name + "=" + value));
        say(words);
    }

    public void layCard(CardBlock card) throws IOException {
        say(List.of("lay-raw-card", card.hex()));
    }

    public void removeCard() throws IOException {
        say(List.of("remove-card"));
    }

    public void showCode(String text) throws IOException {
        say(List.of("show-code", text));
    }

    public void hideCode() throws IOException {
        say(List.of("hide-code"));
    }

    public void paperOut() throws IOException {
        say(List.of("paper-out"));
    }

    public void paperLow() throws IOException {
        say(List.of("paper-low"));
    }

    public void loadPaper() throws IOException {
        say(List.of("load-paper"));
    }

    public void tearPaperAfterLines(int lines) throws IOException {
        say(List.of("tear-paper-after-lines", Integer.toString(lines)));
    }

    public void jam() throws IOException {
        say(List.of("jam"));
    }

    public void clearJam() throws IOException {
        say(List.of("clear-jam"));
    }

    public void openCover() throws IOException {
        say(List.of("open-cover"));
    }

    public void closeCover() throws IOException {
        say(List.of("close-cover"));
    }

    public void jamAfterLines(int lines) throws IOException {
        say(List.of("jam-after-lines", Integer.toString(lines)));
    }

    public void unplugPrinterAfterLines(int lines) throws IOException {
        say(List.of("unplug-printer-after-lines", Integer.toString(lines)));
    }

    public void cutPrinterPowerBeforeProof() throws IOException {
        say(List.of("cut-power-before-proof"));
    }

    public void unplug(DeskDevice device) throws IOException {
        say(List.of("unplug", device.word()));
    }

    public void replug(DeskDevice device) throws IOException {
        say(List.of("replug", device.word()));
    }

    public void insertSocialSecurityCard(String name, String number) throws IOException {
        say(List.of("insert-ssc", "name=" + name, "number=" + number));
    }

    public void insertOtherCard() throws IOException {
        say(List.of("insert-other-card"));
    }

    public void insertMuteCard() throws IOException {
        say(List.of("mute-ssc"));
    }

    public void pullSocialSecurityCard() throws IOException {
        say(List.of("pull-ssc"));
    }

    public void restartCardService() throws IOException {
        say(List.of("restart-pcscd"));
    }

    /** @throws Refused when the terminal waits for no card */
    public void tapCard(String brand) throws IOException {
        say(List.of("tap-card", "brand=" + brand));
    }

    public void plugEarphone() throws IOException {
        say(List.of("plug-earphone"));
    }

    public void unplugEarphone() throws IOException {
        say(List.of("unplug-earphone"));
    }

    /** Takes the newest piece of paper; the answer is its picture's name in the desk's {@code paper} folder. */
    public String takePaper() throws IOException {
        return say(List.of("take-paper"));
    }

    /** How many pieces of paper have come out so far. */
    public int papers() throws IOException {
        String status = say(List.of("status"));
        return Integer.parseInt(status.substring(status.lastIndexOf('=') + 1));
    }

    /**
     * Any verb (docs/devices/virtual-desk.md).
     *
     * @return what stands behind {@code ok}
     */
    public synchronized String say(List<String> words) throws IOException {
        var line = java.nio.ByteBuffer.wrap((DeskWire.line(words) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the desk is gone");
        }
        if (answer.startsWith("refused ")) {
            throw new Refused(answer.substring("refused ".length()));
        }
        return answer.length() > 3 ? answer.substring(3) : "";
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
