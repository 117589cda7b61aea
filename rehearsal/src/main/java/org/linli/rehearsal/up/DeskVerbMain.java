package org.linli.rehearsal.up;

import java.io.IOException;
import java.util.List;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.Launch;

/** {@code ./linli desk VERB …}: one physical verb at the devices of a running {@code up}. */
public final class DeskVerbMain {
    private static final String HELP = """
            ./linli desk VERB ... moves the virtual devices of a running ./linli up.

            Card reader
              lay-card LAYOUT NAME=VALUE ...   a card: citizen, permit, foreigner or foreigner2023, and what its chip holds
              lay-raw-card HEX                 a card with these bytes of text
              remove-card
              corrupt-next-frames N            the next N answers have a wrong byte
              cut-next-frames N                the next N answers break off
              chatter [HEX]                    bytes around every answer; without HEX, no more
              break-reader, mend-reader
            Scanner
              show-code TEXT, hide-code
            Receipt printer
              paper-out, paper-low, load-paper, tear-paper-after-lines N
              jam, jam-after-lines N, clear-jam, open-cover, close-cover
              cut-power, cut-power-after-lines N, cut-power-before-proof, unplug-printer-after-lines N
              print-speed DOTS                 a second, 8 to the millimetre; 0 for no motor
              take-paper                       the newest piece; the answer is its picture's name
            Page printer
              page-load-paper [N], page-paper-out, page-run-out-after-sheets N, page-take-paper
              page-jam, page-jam-after-pages N, page-clear-jam, page-speed MS
              page-open-cover, page-close-cover, page-open-door, page-close-door
              page-toner-low, page-toner-out, page-new-toner
              page-cancel, page-lie, page-tell-the-truth, page-vanish, page-come-back, page-lose-power
              page-lose-answer QUESTION        validate, create, send, follow or look: done, and nobody is told
              page-behave MANNER               proper, silent, html, endless, giant, another-id, deep or cut-off
            Social-security cards
              insert-ssc name=... number=...   and card=..., manner=identifier|position|short-file, fetch=yes
              insert-other-card, mute-ssc, pull-ssc, pull-ssc-after-commands N, restart-pcscd
            Bank card terminal
              tap-card [brand=visa]            and the secret number; brand=declined-1 has no money
              wrong-pin, decline [CODE], press-cancel, cut-bank, mend-bank, slow-bank MS
              silence-after-approval, unplug-after-approval, pull-cable, restart-card-terminal [forgetful]
            Earphone
              plug-earphone, unplug-earphone
            Every device: reader, scanner, printer, card-terminal, earphone, ssc-reader
              unplug DEVICE, replug DEVICE     replugging a printer also brings its power back
              silence DEVICE, end-silence DEVICE
              slow DEVICE MS                   milliseconds for each byte; 0 is full speed
              noise DEVICE HEX                 bytes nobody sent
            status                             what lies, is in and is out

            Each is described in docs/devices/virtual-desk.md.
            """;

    private DeskVerbMain() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> verb) {
        if (verb.isEmpty() || verb.getFirst().equals("help")) {
            System.out.print(HELP);
            return 0;
        }
        try {
            var running = Running.find(Launch.ofThisCheckout());
            if (running.isEmpty()) {
                System.err.println("linli: nothing is running here; start ./linli up first");
                return 2;
            }
            try (var desk = DeskClient.open(running.get().devices())) {
                String said = desk.say(verb);
                System.out.println(said.isBlank() ? "done" : said);
                return 0;
            }
        } catch (DeskClient.Refused refused) {
            System.err.println("linli: " + refused.getMessage() + "; ./linli desk help lists the verbs");
            return 1;
        } catch (IOException gone) {
            System.err.println("linli: the desk does not answer: " + gone.getMessage());
            return 1;
        }
    }
}
