package org.linli.terminal.program.run;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TerminalFolder;
import org.linli.central.api.client.TrustAnchor;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.TerminalConfiguration;

/**
 * How this machine becomes a terminal: it makes a key, brings its one-time code to central and waits until a person has
 * approved it, as long as that takes. Blocks the program's own thread.
 */
final class Enrolling {
    private static final System.Logger LOG = System.getLogger("linli.program");
    private static final Code NO_CODE = Code.of("kiosk.not-enrolled");
    private static final Code REFUSED = Code.of("kiosk.enrolment-refused");
    private static final Code FOLDER = Code.of("kiosk.data-unusable");
    private static final Duration WITHIN = Duration.ofSeconds(5);
    /** Somebody stands before the machine and has just pressed «approve». */
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final String program;
    private final TerminalConfiguration configuration;
    private final TrustAnchor authority;
    private final Foyer foyer;
    private final CompletableFuture<Void> end;

    /** @param program what its line on stdout begins with */
    Enrolling(
            String program,
            TerminalConfiguration configuration,
            TrustAnchor authority,
            Foyer foyer,
            CompletableFuture<Void> end) {
        this.program = program;
        this.configuration = configuration;
        this.authority = authority;
        this.foyer = foyer;
        this.end = end;
    }

    /** Empty when the program was asked to end meanwhile. */
    Optional<TerminalCredentials> enrol(TerminalFolder folder, Monotonic monotonic, InstantSource wall)
            throws CannotStart {
        String code = configuration.central().enrolmentCode();
        if (code.isEmpty()) {
            throw CannotStart.failed(
                    NO_CODE,
                    "this machine is not enrolled: put a one-time code of central's into central.enrolmentCode");
        }
        try (var enrolment = new Enrolment(configuration.central().url(), authority, folder.key(), wall, monotonic)) {
            System.out.println(program + ": waiting for approval");
            var approved = approved(enrolment, code);
            return approved.isEmpty() ? Optional.empty() : Optional.of(folder.enrolled(approved.get()));
        } catch (IOException unusable) {
            throw CannotStart.failed(
                    FOLDER, "the data folder " + configuration.data() + " cannot be used: " + unusable.getMessage());
        }
    }

    private Optional<EnrolmentView> approved(Enrolment enrolment, String code) throws CannotStart {
        String name = configuration.place().terminalName();
        Optional<EnrolmentView> standing = Optional.empty();
        while (!end.isDone()) {
            var answer = standing.isEmpty()
                    ? enrolment.request(code, name, WITHIN)
                    : enrolment.look(standing.get().id(), WITHIN);
            switch (answer) {
                case Answer.Answered<EnrolmentView> answered -> {
                    var view = answered.value();
                    if (view.state() == EnrolmentState.APPROVED) {
                        return Optional.of(view);
                    }
                    if (view.state() == EnrolmentState.REFUSED) {
                        throw CannotStart.failed(REFUSED, "central's staff refused to enrol this machine");
                    }
                    standing = Optional.of(view);
                    foyer.awaitsApproval(name, true);
                }
                case Answer.Refused<EnrolmentView> refused ->
                    throw CannotStart.failed(refused.problem().code(), "central does not take the enrolment code");
                case Answer.Unknown<EnrolmentView> unknown -> unreached(name, unknown.why());
                case Answer.NotSent<EnrolmentView> notSent -> unreached(name, notSent.why());
            }
            pause();
        }
        return Optional.empty();
    }

    private void unreached(String name, Code why) {
        LOG.log(System.Logger.Level.INFO, "{0} while enrolling", why);
        foyer.awaitsApproval(name, false);
    }

    private void pause() {
        try {
            end.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goOn) {
            // Nobody asked to end: look again.
        } catch (ExecutionException | InterruptedException stop) {
            end.complete(null);
        }
    }
}
