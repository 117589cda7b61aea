package org.linli.terminal.core.speech;

import java.util.function.BooleanSupplier;

/** A terminal that does not speak. */
final class NoLoudspeaker implements Loudspeaker {
    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public boolean play(Sound sound, int percent, BooleanSupplier hushed) {
        return false;
    }
}
