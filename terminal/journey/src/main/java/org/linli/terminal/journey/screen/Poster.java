package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;

/**
 * Said to nobody in particular while nobody is here: one thing at a time, to be read in passing. It asks nothing. All of it is one
 * key: any touch and any key {@link #wakes}, and nothing else can be chosen; nothing of it is spoken unless somebody asks.
 *
 * @param board who this machine is
 * @param about what kind of thing it is; empty for the machine itself
 * @param urgent whether it must not be overlooked
 * @param question the one thing, in a few words
 * @param lines what more there is to say, the most important first; a face leaves out the last where it has no room
 * @param facts labelled values: until when it holds, who says so
 * @param turn the how many-th since nobody is here, from 0: a face lets nothing stand in one place for all of them
 */
public record Poster(
        String id,
        Menu.Board board,
        Optional<Text> about,
        boolean urgent,
        Text question,
        List<Text> lines,
        List<Labelled> facts,
        int turn,
        Action wakes)
        implements Screen {
    public Poster {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    @Override
    public Optional<Steps> steps() {
        return Optional.empty();
    }

    @Override
    public List<Action> actions() {
        return List.of(wakes);
    }
}
