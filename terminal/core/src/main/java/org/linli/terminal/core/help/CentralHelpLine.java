package org.linli.terminal.core.help;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.terminal.core.outside.Call;

/** Calls go to central, where staff see them and answer. Says nothing about who calls. Safe from any thread. */
public final class CentralHelpLine implements HelpLine {
    /** Somebody stands there and waits; the next try is two seconds away. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int ID_BYTES = 15;
    private static final Pattern SCREEN = Pattern.compile("[a-z0-9.-]{1,64}");

    private final Central central;

    public CentralHelpLine(Central central) {
        this.central = central;
    }

    @Override
    public Said place(Call call) {
        return said(central.callHelp(request(call), PATIENCE));
    }

    /** A central that has lost the call is called again: somebody still waits. */
    @Override
    public Said ask(Call call) {
        var answer = central.helpCall(id(call), PATIENCE);
        return isUnknown(answer) ? place(call) : said(answer);
    }

    /** What central never heard of need not be called off. */
    @Override
    public Said callOff(Call call) {
        var answer = central.endHelpCall(id(call), PATIENCE);
        return isUnknown(answer) ? new Said.Ended() : said(answer);
    }

    private static boolean isUnknown(Answer<HelpCall> answer) {
        return answer instanceof Answer.Refused<HelpCall> refused
                && ProblemKind.HELP_UNKNOWN.is(refused.problem().code());
    }

    private static Said said(Answer<HelpCall> answer) {
        return answer instanceof Answer.Answered<HelpCall> answered ? standing(answered.value()) : new Said.Silence();
    }

    private static Said standing(HelpCall call) {
        return switch (call.state()) {
            case WAITING -> new Said.Ringing();
            case ANSWERED ->
                call.by().<Said>map(by -> new Said.Answered(named(by))).orElseGet(Said.Ringing::new);
            case ENDED -> new Said.Ended();
        };
    }

    private static String named(Answerer by) {
        return by.role() + " " + by.name();
    }

    private static HelpCallRequest request(Call call) {
        var kind = switch (call.kind()) {
            case HELP -> HelpKind.HELP;
            case EMERGENCY -> HelpKind.EMERGENCY;
        };
        // Nobody waits in vain because a screen has an odd name.
        String screen = SCREEN.matcher(call.screen()).matches() ? call.screen() : "unnamed";
        return new HelpCallRequest(id(call), kind, screen);
    }

    /** The same call is the same id for ever, in the form central knows; 120 bits, so that no two calls meet. */
    private static HelpCallId id(Call call) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(call.id().getBytes(StandardCharsets.UTF_8));
            return new HelpCallId("h-" + HexFormat.of().formatHex(hash, 0, ID_BYTES));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
