package org.linli.terminal.face.focus;

import java.util.List;
import java.util.stream.IntStream;

/** What arrows lead between: a target, or a scope as one box around what it holds. */
sealed interface Part {
    Box box();

    /** In reading order. */
    List<Target> targets();

    /** From where in it the arrow leads out of it. Never none. */
    List<Target> ways(Arrow out);

    record One(Target target) implements Part {
        @Override
        public Box box() {
            return target.box();
        }

        @Override
        public List<Target> targets() {
            return List.of(target);
        }

        @Override
        public List<Target> ways(Arrow out) {
            return targets();
        }
    }

    /** @param anew whether whoever comes in begins at its first target, wherever the focus was */
    record Room(String scope, Box box, boolean anew, List<Part> parts, Ways ways) implements Part {
        @Override
        public List<Target> targets() {
            return parts.stream().flatMap(part -> part.targets().stream()).toList();
        }

        @Override
        public List<Target> ways(Arrow out) {
            return IntStream.range(0, parts.size())
                    .boxed()
                    .flatMap(at -> parts.get(at).ways(out).stream().filter(from -> !ways.leadsOn(at, from.id(), out)))
                    .toList();
        }
    }
}
