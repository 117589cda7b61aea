package org.linli.rehearsal;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class RehearsalRulesTest extends HouseRules {
    RehearsalRulesTest() {
        super(Module.REHEARSAL);
    }
}
