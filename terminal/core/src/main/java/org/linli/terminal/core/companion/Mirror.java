package org.linli.terminal.core.companion;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.meeting.SealedStream;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.phoneface.PhoneFace;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;
import tools.jackson.databind.JsonNode;

/**
 * The screen as one phone sees it. The session only hands over its newest picture; the page is made of it on the link's
 * thread, and only when it differs from the one before.
 */
final class Mirror implements Sink {
    private static final Code TOO_LONG = Code.of("companion.page-too-long");

    private final InTurn turn;
    private final Text machine;
    private final TerminalSays.Role role;
    private final Guest guest;
    private final PhoneFace face;
    private final AtomicReference<@Nullable Shown> newest = new AtomicReference<>();
    private Locale language;
    private TerminalSays.Moving moving = TerminalSays.Moving.NEITHER;
    private String last = "";
    private boolean over;

    Mirror(InTurn turn, Counter counter, Text machine, TerminalSays.Role role, Guest guest, Locale language) {
        this.turn = turn;
        this.machine = machine;
        this.role = role;
        this.guest = guest;
        this.language = language;
        this.face = new PhoneFace(counter, role == TerminalSays.Role.PHONE ? Origin.PHONE : Origin.FAMILY, this::made);
    }

    @Override
    public void show(Shown shown) {
        if (newest.getAndSet(shown) == null) {
            turn.put(this::draw);
        }
    }

    /** What a person did on the phone. */
    CompletionStage<Counter.Answer> answer(JsonNode answer) {
        return face.answer(WireJson.text(answer));
    }

    Locale language() {
        return language;
    }

    void forget() {
        over = true;
        newest.set(null);
        last = "";
        face.forget();
    }

    private void draw() {
        var shown = newest.getAndSet(null);
        if (shown != null && !over) {
            language = shown.manner().language();
            moving = moving(shown);
            face.show(shown);
        }
    }

    private void made(String page) {
        String whole = moving + page;
        if (whole.equals(last) || over) {
            return;
        }
        last = whole;
        try {
            String said = shown(page);
            guest.page(fits(said) ? said : shown(instead(page)));
        } catch (BrokenContractException bug) {
            throw new IllegalStateException("a page that is no JSON", bug);
        }
    }

    private String shown(String page) throws BrokenContractException {
        var tree = WireJson.read(page.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        return TerminalSays.write(new TerminalSays.Shown(Texts.in(language).of(machine), role, moving, tree));
    }

    /** A second phone neither takes anything along nor brings it. */
    private TerminalSays.Moving moving(Shown shown) {
        if (role != TerminalSays.Role.PHONE) {
            return TerminalSays.Moving.NEITHER;
        }
        return switch (shown.around().moving()) {
            case NEITHER -> TerminalSays.Moving.NEITHER;
            case ALONG -> TerminalSays.Moving.ALONG;
            case HERE -> TerminalSays.Moving.HERE;
        };
    }

    private static boolean fits(String shown) {
        return shown.getBytes(StandardCharsets.UTF_8).length <= SealedStream.LONGEST;
    }

    /** The same question, and that it is to be read on the big screen. */
    private String instead(String page) throws BrokenContractException {
        var tree = (tools.jackson.databind.node.ObjectNode)
                WireJson.read(page.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        var elements = tree.putArray("elements");
        elements.addObject().put("is", "Heading").put("text", Texts.in(language).of(TOO_LONG, Texts.Reader.RESIDENT));
        return WireJson.text(tree);
    }
}
