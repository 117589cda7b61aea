package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;

/**
 * A question with a few equal answers. What cannot be done now is absent.
 *
 * @param board what hangs above the question on the front page; empty elsewhere
 */
public record Menu(String id, Text question, Optional<Steps> steps, Optional<Board> board, List<Action> actions)
        implements Screen {
    public Menu {
        actions = List.copyOf(actions);
    }

    /**
     * Who this machine is and what is new here.
     *
     * @param all which of the menu's actions opens all that is new, where there is more than these lines
     */
    public record Board(Text place, Text machine, List<Line> lines, Optional<ActionId> all) {
        public Board {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What stands beside the lines of the board rather than among the answers, where a face has room for it there. One of the equal
     * answers stands among its like already.
     */
    public Optional<Action> openingTheBoard() {
        return board.flatMap(Board::all)
                .flatMap(all -> actions.stream()
                        .filter(action -> action.id().equals(all) && action.emphasis() != Action.Emphasis.VERB)
                        .findFirst());
    }

    /** One line of news: 停水 · 11月25日(周三) 9:00–16:00. */
    public record Line(Text label, Text words, boolean warning) {}
}
