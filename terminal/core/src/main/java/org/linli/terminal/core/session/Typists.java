package org.linli.terminal.core.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.session.Shown.Draft;
import org.linli.terminal.core.session.Shown.Typing;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;

/** The rules of what is typed: who may, what may stand in a field, and when it is whole enough to be carried on. */
final class Typists {
    private static final Code NOT_ALLOWED = Code.of("input.not-allowed");
    private static final Code NOT_OFFERED = Code.of("input.not-offered");
    private static final Code WRONG_CHARACTER = Code.of("input.wrong-character");
    private static final Code TOO_LONG = Code.of("input.too-long");
    private static final Code TOO_SHORT = Code.of("input.too-short");

    private static final Set<Origin> PREPARING = Set.of(Origin.TERMINAL, Origin.PHONE, Origin.FAMILY);

    private Typists() {}

    /** Why this cannot stand there, if it cannot. */
    static Optional<Code> refusal(Screen screen, Input.Type type) {
        if (!(screen instanceof Entry entry) || !entry.field().name().equals(type.field())) {
            return Optional.of(NOT_OFFERED);
        }
        var field = entry.field();
        boolean secret = field.kind() == Field.Kind.SECRET;
        if (secret ? type.by() != Origin.TERMINAL : !PREPARING.contains(type.by())) {
            return Optional.of(NOT_ALLOWED);
        }
        if (type.text().length() > field.most()) {
            return Optional.of(TOO_LONG);
        }
        return field.knows(type.text()) ? Optional.empty() : Optional.of(WRONG_CHARACTER);
    }

    static Draft typed(Draft draft, Input.Type type) {
        var typed = new HashMap<>(draft.typed());
        typed.put(
                type.field(),
                new Typing(type.text(), Math.clamp(type.caret(), 0, type.text().length())));
        return new Draft(draft.ticked(), typed, draft.page());
    }

    /** The next step needs the field whole; a way besides does not. */
    static Optional<Code> notWhole(Screen screen, ActionId chosen, Draft draft) {
        return screen instanceof Entry entry
                        && leadsOn(screen, chosen)
                        && !entry.field().isWhole(draft.typed(entry.field().name()))
                ? Optional.of(TOO_SHORT)
                : Optional.empty();
    }

    /** What the next step carries on: a handle for what was typed. A way besides carries nothing. */
    static Map<String, Personal> carried(Screen screen, ActionId chosen, Draft draft, Vault vault) {
        if (!(screen instanceof Entry entry) || !leadsOn(screen, chosen)) {
            return Map.of();
        }
        String name = entry.field().name();
        return Map.of(name, vault.put(Personal.Kind.TYPED, new TypedText(draft.typed(name))));
    }

    /** A secret does not wait to be found by Back: it is gone from the draft once it was carried on. */
    static Draft afterwards(Screen screen, Draft draft) {
        return screen instanceof Entry entry && entry.field().kind() == Field.Kind.SECRET
                ? new Draft(draft.ticked(), Map.of(), draft.page())
                : draft;
    }

    private static boolean leadsOn(Screen screen, ActionId chosen) {
        return screen.actions().stream()
                .anyMatch(action -> action.id().equals(chosen) && action.emphasis() == Action.Emphasis.PRIMARY);
    }
}
