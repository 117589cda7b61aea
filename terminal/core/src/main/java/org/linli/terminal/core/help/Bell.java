package org.linli.terminal.core.help;

import org.linli.terminal.core.outside.Call;

/** Something near the machine that makes people come without any network. Must not block. */
public interface Bell {
    /** A machine without one. */
    Bell NONE = kind -> false;

    /** @return whether it rang */
    boolean ring(Call.Kind kind);
}
