package org.linli.central.api;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class CentralApiRulesTest extends HouseRules {
    CentralApiRulesTest() {
        super(Module.CENTRAL_API);
    }
}
