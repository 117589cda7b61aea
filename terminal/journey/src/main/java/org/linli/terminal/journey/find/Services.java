package org.linli.terminal.journey.find;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.screen.Text;

/**
 * What the catalogue of services is asked and what it answers. All words in it are content that an operator published:
 * nobody's personal data, shown and spoken as they stand.
 */
public final class Services {
    private Services() {}

    /**
     * What there is for what was typed.
     *
     * @param hits the best first, no more than anybody reads
     * @param title the department or the life event they belong to; empty where they are for what was typed
     * @param all how many there are in all
     */
    public record Found(String title, List<Hit> hits, int all) implements Fact {
        public Found {
            hits = List.copyOf(hits);
        }

        static final Found NOTHING = new Found("", List.of(), 0);
    }

    /**
     * One service, or something that happens in a life and the services it asks for.
     *
     * @param id of the service or the life event; stable
     * @param about who offers it, or how many services there are
     * @param why it was found, where that is not plain from its name
     */
    public record Hit(Kind kind, String id, String name, Text about, Optional<Text> why) {
        public enum Kind {
            SERVICE,
            LIFE_EVENT,
            DEPARTMENT
        }
    }

    /** What opens this one. */
    static Question question(Hit hit) {
        return hit.kind() == Hit.Kind.SERVICE ? new Open(hit.id()) : new ListWithin(hit.kind(), hit.id());
    }

    public sealed interface Question extends Query {}

    /** Who offers services? Answered by {@link Found}. */
    public record ListDepartments() implements Question {}

    /** What is in this department, or what does this life event ask for? Answered by {@link Found}. */
    public record ListWithin(Hit.Kind kind, String id) implements Question {}

    /** Answered by {@link Guide}. */
    public record Open(String service) implements Question {}

    /**
     * Everything about one service.
     *
     * @param what it is, in a sentence or two
     * @param legal how long the law allows; empty where none says
     * @param feeFen empty where it depends
     * @param url where a phone reads the same
     * @param unverified why nobody has verified it; empty once somebody has
     * @param notice what kind of content all of it is
     */
    public record Guide(
            String id,
            String name,
            String department,
            String what,
            List<String> who,
            List<String> basis,
            List<Material> materials,
            List<Stage> stages,
            Optional<Limit> legal,
            Limit promised,
            Optional<Fen> feeFen,
            String fee,
            String place,
            String hours,
            String phone,
            String result,
            List<Delivery> delivery,
            boolean once,
            Optional<String> url,
            Optional<String> unverified,
            String notice)
            implements Fact {
        public Guide {
            who = List.copyOf(who);
            basis = List.copyOf(basis);
            materials = List.copyOf(materials);
            stages = List.copyOf(stages);
            delivery = List.copyOf(delivery);
        }
    }

    /** @param copies how many; 0 where it does not matter */
    public record Material(String name, Form form, int copies, Optional<String> note) {}

    public enum Form {
        ORIGINAL,
        COPY,
        ORIGINAL_AND_COPY,
        /** To be filled in; the window has it. */
        FORM,
        PHOTO,
        ELECTRONIC
    }

    public record Stage(String name, String words) {}

    /** @param days 0 where it is done while one waits */
    public record Limit(Days kind, int days) {}

    public enum Days {
        AT_ONCE,
        WORKING,
        CALENDAR
    }

    public enum Delivery {
        AT_WINDOW,
        BY_POST,
        ELECTRONIC,
        AT_TERMINAL
    }
}
