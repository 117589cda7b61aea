package org.linli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The architecture suite. Each module has one subclass, which names the module; the rules and the arrows stand here
 * once.
 */
public abstract class HouseRules {
    private static final Pattern MODULE_LIKE_NAMES =
            Pattern.compile(".*\\.(util|utils|common|manager|impl|dto|helper|helpers|misc)(\\..*)?");

    private final Module module;
    private final JavaClasses main;
    private final JavaClasses tests;

    protected HouseRules(Module module) {
        this.module = module;
        this.main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPath(Path.of("target/classes"));
        this.tests = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPath(Path.of("target/test-classes"));
    }

    @Test
    void arrowsRunDown() {
        classes()
                .should(new ArchCondition<>("use only the rooms below " + module) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getDirectDependenciesFromSelf().forEach(dependency -> {
                            var target = dependency.getTargetClass();
                            if (!module.mayUse(item, target)) {
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                            }
                        });
                    }
                })
                .because("no arrow runs up or sideways: only the programs assemble (docs/architecture.md)")
                .check(main);
    }

    @Test
    void everyClassLivesInItsModulesPackages() {
        classes()
                .should()
                .resideInAnyPackage(module.packages())
                .because("a stranger finds the room from the package name alone")
                .check(main);
    }

    @Test
    void packagesAreNamedBySubject() {
        classes()
                .should(new ArchCondition<>("not reside in a package named for a layer or a drawer") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (MODULE_LIKE_NAMES.matcher(item.getPackageName()).matches()) {
                            events.add(SimpleConditionEvent.violated(item, item.getName()));
                        }
                    }
                })
                .because("'util' says nothing about what is inside")
                .check(main);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.linli.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("a cycle of packages is one package that nobody can hold in the head")
                .check(main);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws Exception {
        try (var folders = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(HouseRules::holdsJavaFiles)
                    .filter(folder -> !saysWhatItIsFor(folder))
                    .toList();
            if (!silent.isEmpty()) {
                throw new AssertionError("packages without a @NullMarked package-info.java: " + silent);
            }
        }
    }

    @Test
    void namesCarryNoScaffolding() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Util|Utils|Manager|Dto|DTO)")
                .orShould()
                .haveNameMatching(".*\\.(I[A-Z][a-z]+[A-Z].*|Abstract[A-Z].*)")
                .because("an implementation is named for what differs, an interface for what it is")
                .check(main);
    }

    @Test
    void timeIsHandedIn() {
        noClasses()
                .that(not("the clocks themselves and the programs", module::ownsClocks))
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("clock and scheduler are handed in, so that a test moves time by hand")
                .check(main);
    }

    @Test
    void nothingLeavesTheProcessByItself() {
        noClasses()
                .that(not(
                        "a program's entry point", type -> type.getSimpleName().endsWith("Main")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("only a program decides when it ends")
                .check(main);
    }

    @Test
    void nothingIsWrittenIntoBuffersThatAreKept() {
        noClasses()
                .that(not("outside a terminal", type -> !module.runsInATerminal()))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "Jackson's own mapper is used, or a tree's own text",
                        call -> keepsItsBuffers(call.getTargetOwner().getName(), call.getName())))
                .because(
                        "Jackson keeps the buffers of its shared mapper for the whole program, which a tree's toString uses too,"
                                + " and with them what a resident typed; WireJson.text and TaskJson keep none")
                .allowEmptyShould(true)
                .check(main);
    }

    private static boolean keepsItsBuffers(String owner, String method) {
        return switch (owner) {
            case "tools.jackson.databind.json.JsonMapper" -> method.equals("shared");
            case "tools.jackson.databind.JsonNode" -> method.equals("toString") || method.equals("toPrettyString");
            default ->
                owner.startsWith("tools.jackson.databind.node.")
                        && (method.equals("toString") || method.equals("toPrettyString"));
        };
    }

    @Test
    void testsNeitherSleepNorSkip() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Disabled")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Assumptions")
                .because("a test waits for a condition or moves the clock, and a missing peer is a failure")
                .check(tests);
    }

    private static DescribedPredicate<JavaClass> not(
            String description, java.util.function.Predicate<JavaClass> excluded) {
        return DescribedPredicate.describe("are not " + description, type -> !excluded.test(outermost(type)));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static boolean holdsJavaFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean saysWhatItIsFor(Path folder) {
        try {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info)) {
                return false;
            }
            String text = Files.readString(info);
            return text.contains("/**") && text.contains("@NullMarked");
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
