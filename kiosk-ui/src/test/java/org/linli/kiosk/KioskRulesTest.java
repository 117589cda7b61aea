package org.linli.kiosk;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class KioskRulesTest extends HouseRules {
    KioskRulesTest() {
        super(Module.KIOSK_UI);
    }
}
