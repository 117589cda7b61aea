package org.linli.terminal.core.companion;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.contract.FakeWorld;
import org.linli.terminal.core.contract.Machine;

/** Looks through everything this project's objects hold, from one of them on. */
final class Remains {
    private Remains() {}

    static boolean of(Object root, String planted) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Object>();
        open.add(root);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next) || isOutside(next)) {
                continue;
            }
            if (next instanceof CharSequence text && text.toString().contains(planted)) {
                return true;
            }
            if (next instanceof Iterable<?> many) {
                many.forEach(one -> add(open, one));
            } else if (next instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    add(open, key);
                    add(open, value);
                });
            } else if (next instanceof AtomicReference<?> one) {
                add(open, one.get());
            } else if (next instanceof Optional<?> one) {
                one.ifPresent(value -> add(open, value));
            } else if (next instanceof Object[] many) {
                for (Object one : many) {
                    add(open, one);
                }
            } else if (next.getClass().getName().startsWith("org.linli")) {
                fields(open, next);
            }
        }
        return false;
    }

    /** What the test itself holds: the relay, the phones, and all that the machine has ever shown. */
    private static boolean isOutside(Object one) {
        return one instanceof HandRelay
                || one instanceof Pocket
                || one instanceof Machine
                || one instanceof FakeWorld
                || one instanceof Class<?>;
    }

    private static void add(ArrayDeque<Object> open, @Nullable Object one) {
        if (one != null) {
            open.add(one);
        }
    }

    private static void fields(ArrayDeque<Object> open, Object of) {
        for (Class<?> type = of.getClass();
                type != null && type.getName().startsWith("org.linli");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                        add(open, field.get(of));
                    } catch (IllegalAccessException closed) {
                        throw new AssertionError(field.toString(), closed);
                    }
                }
            }
        }
    }
}
