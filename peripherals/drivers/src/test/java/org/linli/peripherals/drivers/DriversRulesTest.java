package org.linli.peripherals.drivers;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class DriversRulesTest extends HouseRules {
    DriversRulesTest() {
        super(Module.DRIVERS);
    }
}
