package org.linli.terminal.journey.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.matter.Cases.Source;

/** Where following a case stands. {@code turn} numbers what was asked, so that an answer is the answer to the last. */
sealed interface FollowState {
    int turn();

    /** By what it is to be found. */
    record Choosing(int turn) implements FollowState {}

    /** {@code Identify} is on top. */
    record Identifying(int turn) implements FollowState {}

    record Scanning(Optional<Code> trouble, int turn) implements FollowState {}

    record Typing(Optional<Code> trouble, int turn) implements FollowState {}

    /** @param reopen the case that was on the screen, to be there again */
    record Asking(Source source, Optional<String> reopen, int turn) implements FollowState {}

    record NotAnswered(Source source, Optional<String> reopen, Code why, int turn) implements FollowState {}

    /** @param unsure numbers of those of which nobody knows whether a reminder was written down, as long as central is not asked anew */
    record Listed(Source source, String maskedName, List<Case> cases, Set<String> unsure, int turn)
            implements FollowState {
        public Listed {
            cases = List.copyOf(cases);
            unsure = Set.copyOf(unsure);
        }

        Listed knowing(Case newer) {
            return new Listed(
                    source,
                    maskedName,
                    cases.stream()
                            .map(each -> each.number().equals(newer.number()) ? newer : each)
                            .toList(),
                    unsure,
                    turn);
        }

        Listed unsureOf(Case one) {
            var more = new HashSet<>(unsure);
            more.add(one.number());
            return new Listed(source, maskedName, cases, more, turn);
        }

        Listed at(int number) {
            return new Listed(source, maskedName, cases, unsure, number);
        }
    }

    /** @param list where it was chosen from; empty for the case of a slip */
    record Opened(Source source, Optional<Listed> list, Case open, int turn) implements FollowState {
        Opened at(int number) {
            return new Opened(source, list, open, number);
        }

        Opened knowing(Case newer) {
            return new Opened(source, list.map(each -> each.knowing(newer)), newer, turn);
        }

        /** A reminder of it may have been written down. */
        Opened unsure() {
            return new Opened(source, list.map(each -> each.unsureOf(open)), open, turn);
        }

        boolean isUnsure() {
            return list.filter(each -> each.unsure().contains(open.number())).isPresent();
        }
    }

    record Reminding(Opened opened, int turn) implements FollowState {}

    /** Central has written it down. */
    record Reminded(Opened opened, int turn) implements FollowState {}

    /** @param unsure it may have been written down all the same, now or at an earlier try */
    record NotReminded(Opened opened, Code why, boolean unsure, int turn) implements FollowState {}
}
