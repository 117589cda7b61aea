package org.linli.peripherals.virtual;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class VirtualRulesTest extends HouseRules {
    VirtualRulesTest() {
        super(Module.VIRTUAL);
    }
}
