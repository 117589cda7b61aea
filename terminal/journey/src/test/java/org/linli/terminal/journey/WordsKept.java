package org.linli.terminal.journey;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Journey;

/** Where words can be kept: every component, of whatever something is made of, that is words or may be anything at all. */
final class WordsKept {
    private static final Set<String> WORDS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.Object",
            "java.lang.Record",
            "char",
            "java.lang.Character",
            "byte",
            "java.lang.Byte",
            "java.net.URI",
            "java.nio.file.Path",
            "java.nio.ByteBuffer",
            "java.nio.CharBuffer");

    private WordsKept() {}

    /** {@code type: component}, for the states of all journeys among these classes. */
    static Set<String> inStates(JavaClasses classes) {
        return in(all(classes)
                .filter(type -> type.isAssignableTo(Journey.class) && !type.isInterface())
                .map(WordsKept::state));
    }

    /** The same for what is written down before it is done. */
    static Set<String> inDeeds(JavaClasses classes) {
        return in(all(classes).filter(type -> type.isAssignableTo(Deed.class)));
    }

    private static Stream<JavaClass> all(JavaClasses classes) {
        return StreamSupport.stream(classes.spliterator(), false);
    }

    private static JavaClass state(JavaClass journey) {
        return journey.getInterfaces().stream()
                .filter(one -> one.toErasure().isEquivalentTo(Journey.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(one -> ((JavaParameterizedType) one)
                        .getActualTypeArguments()
                        .getFirst()
                        .toErasure())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no state type in " + journey.getName()));
    }

    private static Set<String> in(Stream<JavaClass> roots) {
        var found = new TreeSet<String>();
        var met = new HashSet<JavaClass>();
        var open = new ArrayDeque<JavaClass>(roots.toList());
        while (!open.isEmpty()) {
            var type = open.poll();
            if (!met.add(type)) {
                continue;
            }
            open.addAll(type.getSubclasses());
            for (JavaField field : type.getFields()) {
                if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                    if (mayBeWords(field)) {
                        found.add(type.getName() + ": " + field.getName());
                    }
                    parts(field).filter(WordsKept::isOurs).forEach(open::add);
                }
            }
        }
        return found;
    }

    private static boolean mayBeWords(JavaField field) {
        return isAnything(field.getType()) || parts(field).anyMatch(part -> WORDS.contains(part.getName()));
    }

    /** A list of who knows what. */
    private static boolean isAnything(JavaType type) {
        return type instanceof JavaParameterizedType filled
                && filled.getActualTypeArguments().stream()
                        .anyMatch(argument -> isAnything(argument)
                                || (argument instanceof JavaWildcardType open
                                        && open.getUpperBounds().isEmpty()));
    }

    private static Stream<JavaClass> parts(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    /** The JDK's own are either words or no words. */
    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.linli.");
    }
}
