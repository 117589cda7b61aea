package org.linli.terminal.dock;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

final class DockRulesTest extends HouseRules {
    DockRulesTest() {
        super(Module.DOCK);
    }
}
