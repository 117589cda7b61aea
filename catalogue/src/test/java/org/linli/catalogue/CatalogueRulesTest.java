package org.linli.catalogue;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class CatalogueRulesTest extends HouseRules {
    CatalogueRulesTest() {
        super(Module.CATALOGUE);
    }
}
