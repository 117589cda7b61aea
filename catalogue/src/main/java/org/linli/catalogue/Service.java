package org.linli.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.money.Fen;

/**
 * One thing a resident can have done.
 *
 * @param id never reused, also after the service is gone
 * @param department id of who offers it
 * @param also other names in use
 * @param what one to three sentences
 * @param who conditions, all of which must hold unless they say otherwise
 * @param basis laws and regulations, at least one
 * @param materials empty: nothing to bring
 * @param steps at least two
 * @param once done in one visit (一次办结)
 * @param events ids of the life events it belongs to, the closest first
 * @param certificate what this software prints for it
 */
public record Service(
        String id,
        String department,
        Kind kind,
        String name,
        List<String> also,
        String what,
        List<String> who,
        List<Basis> basis,
        List<Material> materials,
        List<Step> steps,
        Limit limit,
        Fee fee,
        Place where,
        Result result,
        boolean once,
        List<String> events,
        Set<Zone> zones,
        Ways ways,
        Optional<Certificate> certificate,
        Verified verified) {

    /** What an authority decides (行政许可, 确认 …), and what it does for everybody (公共服务). */
    public enum Kind {
        APPROVAL,
        SERVICE
    }

    /** The counters that programmes for residents ask for (便民服务专区). */
    public enum Zone {
        EMPLOYMENT("就业"),
        HEALTH("健康"),
        HYGIENE("卫生"),
        MEDICINE("医疗"),
        POLICE("公安"),
        RELIEF("救助"),
        OLD_AGE("养老"),
        DISABILITY("助残"),
        NURSERY("托育"),
        MINORS("未成年人保护"),
        LIVELIHOOD("民生"),
        POVERTY("扶贫"),
        CULTURE("文化"),
        EDUCATION("教育"),
        WEATHER("气象"),
        CITY_ORDER("城管"),
        FAMILY_PLANNING("计生");

        private final String word;

        Zone(String word) {
            this.word = word;
        }

        /** As a catalogue file and a screen write it. */
        public String word() {
            return word;
        }
    }

    /** A certificate that a terminal prints. */
    public enum Certificate {
        RESIDENCE("residence"),
        SOCIAL_INSURANCE("social-insurance"),
        MEDICAL_INSURANCE("medical-insurance");

        private final String word;

        Certificate(String word) {
            this.word = word;
        }

        /** As a catalogue file writes it. */
        public String word() {
            return word;
        }
    }

    /**
     * A law or regulation that exists, by its name.
     *
     * @param at article, where sure
     * @param number of the document, where sure
     */
    public record Basis(String law, Optional<String> at, Optional<String> number) {}

    /**
     * Something to bring.
     *
     * @param count how many, at least one
     */
    public record Material(String name, Form form, int count, Optional<String> note) {
        /** How it is brought. {@code FORM} is filled in. */
        public enum Form {
            ORIGINAL,
            COPY,
            ORIGINAL_AND_COPY,
            FORM,
            PHOTO,
            ELECTRONIC
        }
    }

    /** One step, as the resident takes it. */
    public record Step(String name, String words) {}

    /**
     * How long it takes.
     *
     * @param legal empty where no law sets one
     * @param promised never later than the legal one
     */
    public record Limit(Optional<Span> legal, Span promised) {}

    /**
     * What it costs.
     *
     * @param fen empty where it depends
     * @param words always said
     */
    public record Fee(Optional<Fen> fen, String words) {}

    /** Where it is done. What is empty is the department's. */
    public record Place(Optional<String> place, Optional<String> hours, Optional<String> phone) {}

    /** What the resident has in the end, and how it comes. */
    public record Result(String name, Set<Delivery> delivery) {
        /** How a result comes to the resident. */
        public enum Delivery {
            AT_WINDOW,
            BY_POST,
            ELECTRONIC,
            AT_TERMINAL
        }

        public Result {
            delivery = Set.copyOf(delivery);
        }
    }

    /** What can be done through this software. */
    public record Ways(boolean book, boolean apply) {}

    /** Whether the department concerned has checked this entry, and why or why not. */
    public record Verified(boolean is, String why) {}

    public Service {
        also = List.copyOf(also);
        who = List.copyOf(who);
        basis = List.copyOf(basis);
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
        events = List.copyOf(events);
        zones = Set.copyOf(zones);
    }
}
