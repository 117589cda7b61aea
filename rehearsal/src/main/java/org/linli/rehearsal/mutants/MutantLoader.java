package org.linli.rehearsal.mutants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The house's own classes once more, with some of them changed. Libraries and the JDK are the parent's.
 *
 * <p>A mutant that is loaded here has all of the house for itself: nothing of it is seen outside.
 */
final class MutantLoader extends ClassLoader {
    private static final String HOUSE = "org.linli.";

    private final ClassLoader original;
    private final Map<String, byte[]> changed = new HashMap<>();

    static {
        registerAsParallelCapable();
    }

    /** @throws IllegalStateException when a change does not fit the code that is there */
    MutantLoader(ClassLoader original, List<Edit> edits) {
        super("mutant", original);
        this.original = original;
        for (var edit : edits) {
            changed.put(edit.className(), change(edit));
        }
    }

    private byte[] change(Edit edit) {
        byte[] before = bytes(edit.className());
        if (before.length == 0) {
            throw new IllegalStateException(edit + ": there is no such class");
        }
        var classes = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG);
        var model = classes.parse(before);
        return classes.transformClass(model, edit.over(model));
    }

    private byte[] bytes(String name) {
        byte[] after = changed.get(name);
        return after == null ? read(name) : after;
    }

    /** Empty when there is no such class. */
    private byte[] read(String name) {
        try (InputStream in = original.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(HOUSE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = define(name);
            }
            if (resolve) {
                resolveClass(loaded);
            }
            return loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] bytes = bytes(name);
        if (bytes.length == 0) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
