package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.help.HelpState;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

class SomebodyCallsForHelpTest {
    private static final Answerer LI = new Answerer("社区工作人员", "李老师");

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void theTerminalIsToldWhoTookIt() throws Exception {
        var called = call(request(1, HelpKind.HELP));
        assertEquals(HelpState.WAITING, called.state());
        assertEquals(called, call(request(1, HelpKind.HELP)), "calling twice is calling once");

        Town.answered(town.operator().answerHelpCall(called.id(), LI, Town.WITHIN));
        Town.answered(town.operator().answerHelpCall(called.id(), LI, Town.WITHIN));
        var answered = Town.answered(terminal.central().helpCall(called.id(), Town.WITHIN));
        assertEquals(HelpState.ANSWERED, answered.state());
        assertEquals(Optional.of(LI), answered.by());

        var late = town.operator().answerHelpCall(called.id(), new Answerer("网格员", "王师傅"), Town.WITHIN);
        assertEquals(ProblemKind.HELP_TAKEN.code(), Town.refused(late).code());
        assertEquals(HelpState.ENDED, end(called).state());
        assertEquals(end(called), end(called));
        assertEquals(List.of(), open());
    }

    @Test
    void anEmergencyStandsBeforeEveryOtherCallAndTheOldestBeforeTheYounger() throws Exception {
        call(request(1, HelpKind.HELP));
        town.time().pass(Duration.ofSeconds(5));
        call(request(2, HelpKind.HELP));
        Town.answered(town.operator().answerHelpCall(request(1, HelpKind.HELP).id(), LI, Town.WITHIN));
        town.time().pass(Duration.ofSeconds(5));
        call(request(3, HelpKind.EMERGENCY));
        assertEquals(
                List.of(
                        request(3, HelpKind.HELP).id(),
                        request(2, HelpKind.HELP).id(),
                        request(1, HelpKind.HELP).id()),
                open());
    }

    @Test
    void aRestartOfCentralForgetsNoCallAndNoOpinion() throws Exception {
        var called = call(request(1, HelpKind.EMERGENCY));
        rate(new Rating(RatingSubject.VISIT, "visit-0001", 4, List.of("fast")));
        town.restartCentral();
        assertEquals(List.of(called.id()), open());
        assertEquals(called, Town.answered(terminal.central().helpCall(called.id(), Town.WITHIN)));
        var counts = Town.answered(town.operator().ratings(Town.WITHIN));
        assertEquals(
                1,
                counts.stars().stream()
                        .filter(star -> star.subject() == RatingSubject.VISIT && star.stars() == 4)
                        .findFirst()
                        .orElseThrow()
                        .count());
        assertEquals(1, counts.reasons().getFirst().count());
    }

    @Test
    void anotherTerminalIsToldNothingOfIt() throws Exception {
        var called = call(request(1, HelpKind.HELP));
        var other = town.terminal("二号机").central();
        assertEquals(
                ProblemKind.HELP_UNKNOWN.code(),
                Town.refused(other.helpCall(called.id(), Town.WITHIN)).code());
        assertEquals(
                ProblemKind.HELP_DIFFERS.code(),
                Town.refused(other.callHelp(request(1, HelpKind.HELP), Town.WITHIN))
                        .code());
        var theirs = new Rating(RatingSubject.HELP_CALL, called.id().value(), 1, List.of());
        assertEquals(
                ProblemKind.RATING_SUBJECT.code(),
                Town.refused(other.rate(theirs, Town.WITHIN)).code());
    }

    @Test
    void oneThingIsRatedOnce() {
        var good = new Rating(RatingSubject.VISIT, "visit-0002", 5, List.of());
        rate(good);
        rate(good);
        var changed = terminal.central().rate(new Rating(RatingSubject.VISIT, "visit-0002", 1, List.of()), Town.WITHIN);
        assertEquals(ProblemKind.RATING_GIVEN.code(), Town.refused(changed).code());
    }

    private void rate(Rating rating) {
        assertEquals(rating, Town.answered(terminal.central().rate(rating, Town.WITHIN)));
    }

    private HelpCall call(HelpCallRequest request) {
        return Town.answered(terminal.central().callHelp(request, Town.WITHIN));
    }

    private HelpCall end(HelpCall call) {
        return Town.answered(terminal.central().endHelpCall(call.id(), Town.WITHIN));
    }

    private List<HelpCallId> open() throws Exception {
        return Town.answered(town.operator().helpCalls(Town.WITHIN)).calls().stream()
                .map(each -> each.call().id())
                .toList();
    }

    private static HelpCallRequest request(int number, HelpKind kind) {
        return new HelpCallRequest(new HelpCallId("h-0000000000000000000" + number), kind, "pay.code");
    }
}
