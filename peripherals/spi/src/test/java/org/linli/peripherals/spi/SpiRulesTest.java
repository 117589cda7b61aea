package org.linli.peripherals.spi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class SpiRulesTest extends HouseRules {
    SpiRulesTest() {
        super(Module.SPI);
    }

    @Test
    void aVendorNeedsNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.linli.peripherals.spi..", "org.jspecify.annotations..")
                .because("this is the one jar a vendor puts beside his driver")
                .check(new ClassFileImporter().importPath(Path.of("target/classes")));
    }

    @Test
    void aVendorsOlderJavaCanLoadIt() throws Exception {
        try (var file = new java.io.DataInputStream(
                java.util.Objects.requireNonNull(Call.class.getResourceAsStream("Call.class")))) {
            file.readInt();
            file.readUnsignedShort();
            int version = file.readUnsignedShort();
            org.junit.jupiter.api.Assertions.assertEquals(61, version, "class files of release 17");
        }
    }
}
