package org.linli.central.server;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class CentralServerRulesTest extends HouseRules {
    CentralServerRulesTest() {
        super(Module.CENTRAL_SERVER);
    }
}
