package org.linli.terminal.core.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.terminal.journey.kernel.Personal;

/**
 * Personal values by handle. Journeys see the handle; only what the session hands a value to may open it. Handles are
 * never used again while the process lives, so one from an earlier session points at nothing.
 *
 * <p>Belongs to one thread.
 */
public final class Vault {
    /** More than any session collects; a driver that lies must not fill the memory. */
    private static final int MOST = 64;

    private static final int SALT_BYTES = 16;

    private final Map<Integer, Secret> values = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private byte[] salt = fresh();
    private int handles;

    /** @throws IllegalStateException beyond {@value #MOST} values: a bug, or a device that does not stop */
    public Personal put(Personal.Kind kind, Secret value) {
        if (values.size() >= MOST) {
            value.erase();
            throw new IllegalStateException("the vault is full");
        }
        var handle = new Personal(kind, ++handles);
        values.put(handle.handle(), value);
        return handle;
    }

    /** The handle of the one value of this type; what {@code first} gives is laid here when there is none yet. */
    public <T extends Secret> Personal only(Personal.Kind kind, Class<T> type, Supplier<T> first) {
        return values.entrySet().stream()
                .filter(entry -> type.isInstance(entry.getValue()))
                .findFirst()
                .map(entry -> new Personal(kind, entry.getKey()))
                .orElseGet(() -> put(kind, first.get()));
    }

    /** The value, if it is still here and of that type. */
    public <T extends Secret> Optional<T> open(Personal handle, Class<T> type) {
        return Optional.ofNullable(values.get(handle.handle()))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Whether the handle still points at something. */
    public boolean holds(Personal handle) {
        return values.containsKey(handle.handle());
    }

    /** Takes the value out, for the one who uses it up. */
    public <T extends Secret> Optional<T> take(Personal handle, Class<T> type) {
        var value = open(handle, type);
        value.ifPresent(taken -> values.remove(handle.handle()));
        return value;
    }

    /** Under which this session compares persons: what is compared says nothing outside it. 16 bytes. */
    public byte[] salt() {
        return salt.clone();
    }

    /** The salt of the session whose task goes on here. */
    public void salt(byte[] other) {
        salt = other.clone();
    }

    private byte[] fresh() {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Overwrites and forgets everything. */
    public void erase() {
        values.values().forEach(Secret::erase);
        values.clear();
        Arrays.fill(salt, (byte) 0);
        salt = fresh();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public String toString() {
        return "Vault(" + values.size() + " values)";
    }
}
