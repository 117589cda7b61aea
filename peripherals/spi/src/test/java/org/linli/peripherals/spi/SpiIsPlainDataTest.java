package org.linli.peripherals.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.remote.KeyStroke;

/**
 * What a device says and is told can cross the border of a process: records of plain data all the way down, and calls
 * that carry nothing else but a deadline.
 */
final class SpiIsPlainDataTest {
    private static final Set<Class<?>> PLAIN = Set.of(
            boolean.class,
            int.class,
            long.class,
            byte[].class,
            String.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            List.class,
            Optional.class);

    private final List<Class<?>> all = new ClassFileImporter()
            .importPath(Path.of("target/classes/org/linli/peripherals/spi")).stream()
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void recordsHoldPlainDataOnly() {
        var odd = new TreeSet<String>();
        var records = all.stream().filter(Class::isRecord).toList();
        for (Class<?> record : records) {
            for (var component : record.getRecordComponents()) {
                if (!isPlain(component.getGenericType())) {
                    odd.add(record.getName() + "." + component.getName());
                }
            }
        }
        assertTrue(records.size() > 20, () -> "the records were not found: " + records);
        assertEquals(Set.of(), odd);
    }

    @Test
    void verbsTakeDataAndADeadlineAndGiveACall() {
        var odd = new TreeSet<String>();
        var verbs = all.stream()
                .filter(type -> type.isInterface() && Device.class.isAssignableFrom(type) && type != Device.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == Call.class)
                .toList();
        for (Method verb : verbs) {
            var takes = verb.getGenericParameterTypes();
            boolean hasDeadline = takes.length > 0 && takes[takes.length - 1] == Duration.class;
            Type gives = ((ParameterizedType) verb.getGenericReturnType()).getActualTypeArguments()[0];
            if (!hasDeadline || !isPlain(gives) || !Stream.of(takes).allMatch(this::isPlain)) {
                odd.add(verb.toString());
            }
        }
        assertTrue(verbs.size() >= 4, () -> "the verbs were not found: " + verbs);
        assertEquals(Set.of(), odd);
    }

    /** Listeners hear of an outcome, of a condition, of a key and of a print job, and all of these are data. */
    @Test
    void listenersHearDataOnly() {
        var heard = all.stream()
                .filter(Class::isInterface)
                .filter(type -> type == Call.class || Device.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> Stream.of(method.getGenericParameterTypes()))
                .filter(type -> type instanceof ParameterizedType listener && listener.getRawType() == Consumer.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0].getTypeName())
                .toList();
        assertEquals(
                Set.of(Outcome.class.getName() + "<T>", "C", KeyStroke.class.getName(), JobNews.class.getName()),
                Set.copyOf(heard));
        assertTrue(all.stream()
                .filter(Condition.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .allMatch(Class::isRecord));
    }

    private boolean isPlain(Type type) {
        return switch (type) {
            case ParameterizedType of ->
                isPlain(of.getRawType())
                        && Stream.of(of.getActualTypeArguments()).allMatch(this::isPlain);
            case TypeVariable<?> variable -> true; // whatever stands for it is looked at where it stands
            case Class<?> plain when PLAIN.contains(plain) || plain.isEnum() -> true;
            case Class<?> ours -> all.contains(ours) && (ours.isRecord() || isSealedOverPlain(ours));
            default -> false;
        };
    }

    private boolean isSealedOverPlain(Class<?> type) {
        return type.isSealed() && Arrays.stream(type.getPermittedSubclasses()).allMatch(this::isPlain);
    }
}
