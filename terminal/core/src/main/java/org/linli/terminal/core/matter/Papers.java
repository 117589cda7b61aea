package org.linli.terminal.core.matter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.linli.central.api.matter.CaseStage;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.SlipNumber;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;

/**
 * Cases as central tells them, turned to what this place shows. Made on the session's thread, filled on whichever asks.
 *
 * @param zone in whose time they are told
 */
record Papers(Personal where, CaseFolder folder, ZoneId zone) {
    /** The one folder of this session. */
    static Papers in(Vault vault, ZoneId zone) {
        var where = vault.only(Personal.Kind.DOCUMENTS, CaseFolder.class, CaseFolder::new);
        return new Papers(where, vault.open(where, CaseFolder.class).orElseThrow(), zone);
    }

    /** As a journey knows it, and laid down here to be printed from. */
    Cases.Case of(CaseView view) {
        return folder.keep(told(view));
    }

    /** The same of what was just handed in, which its receipt repeats. */
    Cases.Case taken(CaseView view, Problems.HandIn report) {
        return folder.keep(told(view), report);
    }

    private Cases.Case told(CaseView view) {
        return new Cases.Case(
                view.number().value(),
                view.subject(),
                view.office(),
                switch (view.state()) {
                    case UNDER_WAY -> Cases.State.UNDER_WAY;
                    case PAPERS_WANTED -> Cases.State.PAPERS_WANTED;
                    case FINISHED -> Cases.State.FINISHED;
                    case REFUSED -> Cases.State.REFUSED;
                },
                view.receivedOn(),
                view.legalDays(),
                view.promisedDays(),
                view.promisedBy(),
                view.daysLeft(),
                view.stages().stream().map(Papers::stage).toList(),
                view.words(),
                view.delivery(),
                view.reminder().map(each -> new Cases.Reminder(local(each.at()), each.delivered(), each.answer())),
                view.mayRemind(),
                view.answers(),
                local(view.asOf()),
                view.photos(),
                view.slip().map(SlipNumber::value),
                where);
    }

    private static Cases.Stage stage(CaseStage stage) {
        return new Cases.Stage(
                stage.name(),
                switch (stage.state()) {
                    case DONE -> Cases.Standing.DONE;
                    case NOW -> Cases.Standing.NOW;
                    case AHEAD -> Cases.Standing.AHEAD;
                },
                stage.on(),
                stage.officer());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }
}
