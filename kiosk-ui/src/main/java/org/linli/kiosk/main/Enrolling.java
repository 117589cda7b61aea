package org.linli.kiosk.main;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Enrolment;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TerminalFolder;
import org.linli.central.api.client.TrustAnchor;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.foundation.time.Monotonic;

/** Makes this machine a terminal that central knows: once, with a one-time code and a person's approval. */
final class Enrolling {
    private static final Duration CALL = Duration.ofSeconds(10);

    /// A person approves; half a second more is nothing to anybody.
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final KioskConfig config;
    private final TerminalFolder folder;
    private final TrustAnchor anchor;

    Enrolling(KioskConfig config, TrustAnchor anchor) {
        this.config = config;
        this.folder = new TerminalFolder(config.data());
        this.anchor = anchor;
    }

    /** At once when central knows us already; otherwise waits for the approval, however long that takes. */
    TerminalCredentials credentials() throws CannotStart {
        try {
            var known = folder.credentials();
            return known.isPresent() ? known.get() : enrol();
        } catch (IOException damaged) {
            throw new CannotStart(
                    "the kiosk's own folder cannot be used: " + damaged.getMessage()
                            + "; empty it and enrol this machine again",
                    damaged);
        }
    }

    private TerminalCredentials enrol() throws IOException, CannotStart {
        String code = config.enrolmentCode()
                .orElseThrow(() -> new CannotStart(
                        "central does not know this machine; put a one-time code into central.enrolmentCode"));
        try (var enrolment =
                new Enrolment(config.central(), anchor, folder.key(), InstantSource.system(), Monotonic.system())) {
            var asked = answered(enrolment.request(code, config.place().machine(), CALL));
            if (asked.state() == EnrolmentState.PENDING) {
                System.out.println("kiosk: waiting until a person approves this machine at central");
            }
            return folder.enrolled(decided(enrolment, asked));
        }
    }

    private static EnrolmentView decided(Enrolment enrolment, EnrolmentView asked) throws CannotStart {
        var view = asked;
        while (view.state() == EnrolmentState.PENDING) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            // A look that is not answered changes nothing; the next one may be.
            if (enrolment.look(view.id(), CALL) instanceof Answer.Answered<EnrolmentView>(var seen)) {
                view = seen;
            }
        }
        if (view.state() != EnrolmentState.APPROVED) {
            throw new CannotStart("central has refused this machine; ask the operator");
        }
        return view;
    }

    private static EnrolmentView answered(Answer<EnrolmentView> answer) throws CannotStart {
        return switch (answer) {
            case Answer.Answered<EnrolmentView>(var view) -> view;
            case Answer.Refused<EnrolmentView>(var problem) ->
                throw new CannotStart(
                        "central refuses the enrolment code (" + problem.type() + "); ask for a fresh one");
            case Answer.Unknown<EnrolmentView>(var why) ->
                throw new CannotStart("central did not answer the enrolment (" + why + "); start again");
            case Answer.NotSent<EnrolmentView>(var why) ->
                throw new CannotStart("central cannot be reached (" + why + "); check central.url and the network");
        };
    }
}
