package org.linli.terminal.dock.glass;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The requests of the X protocol that are needed here, little-endian ("X Window System Protocol", appendix B). */
final class XRequest {
    static final int QUERY_EXTENSION = 98;
    private static final int GET_IMAGE = 73;
    private static final int GET_KEYBOARD_MAPPING = 101;
    private static final int CHANGE_KEYBOARD_MAPPING = 100;
    private static final int QUERY_TREE = 15;
    private static final int GET_PROPERTY = 20;
    private static final int INTERN_ATOM = 16;
    private static final int GET_GEOMETRY = 14;
    private static final int TRANSLATE_COORDINATES = 40;
    private static final int SET_INPUT_FOCUS = 42;
    private static final int FOCUS_REVERTS_TO_PARENT = 2;

    /** XFIXES 2.0 and DAMAGE 1.1: the oldest that have what is used. */
    private static final int CREATE_REGION = 5;

    private static final int FETCH_REGION = 19;
    private static final int DAMAGE_CREATE = 1;
    private static final int DAMAGE_SUBTRACT = 3;
    private static final int DAMAGE_WHEN_NO_LONGER_EMPTY = 3;
    private static final int FAKE_INPUT = 2;

    private static final int Z_PIXMAP = 2;
    private static final int ALL_PLANES = -1;
    private static final int CARDINAL = 6;

    private XRequest() {}

    private static ByteBuffer request(int opcode, int detail, int bytes) {
        int padded = (bytes + 3) / 4 * 4;
        return ByteBuffer.allocate(padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) opcode)
                .put((byte) detail)
                .putShort((short) (padded / 4));
    }

    /** "Connection setup": little-endian, version 11.0, the secret's name and value, each padded to four. */
    static ByteBuffer greeting(byte[] secret) {
        byte[] protocol = (secret.length == 0 ? "" : XAuthority.PROTOCOL).getBytes(StandardCharsets.US_ASCII);
        int secretAt = 12 + (protocol.length + 3) / 4 * 4;
        return ByteBuffer.allocate(secretAt + (secret.length + 3) / 4 * 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'l')
                .put((byte) 0)
                .putShort((short) 11)
                .putShort((short) 0)
                .putShort((short) protocol.length)
                .putShort((short) secret.length)
                .putShort((short) 0)
                .put(protocol)
                .put(secretAt, secret);
    }

    static ByteBuffer queryExtension(String name) {
        return request(QUERY_EXTENSION, 0, 8 + name.length())
                .putShort((short) name.length())
                .putShort((short) 0)
                .put(name.getBytes(StandardCharsets.US_ASCII));
    }

    static ByteBuffer queryVersion(int extension, int major, int minor) {
        return request(extension, 0, 12).putInt(major).putInt(minor);
    }

    static ByteBuffer createRegion(int fixes, int region) {
        return request(fixes, CREATE_REGION, 8).putInt(region);
    }

    static ByteBuffer fetchRegion(int fixes, int region) {
        return request(fixes, FETCH_REGION, 8).putInt(region);
    }

    static ByteBuffer createDamage(int extension, int damage, int drawable) {
        return request(extension, DAMAGE_CREATE, 16)
                .putInt(damage)
                .putInt(drawable)
                .putInt(DAMAGE_WHEN_NO_LONGER_EMPTY);
    }

    /** Moves what is damaged into the region and begins anew. */
    static ByteBuffer subtractDamage(int extension, int damage, int region) {
        return request(extension, DAMAGE_SUBTRACT, 16).putInt(damage).putInt(0).putInt(region);
    }

    static ByteBuffer image(int drawable, Area area) {
        return request(GET_IMAGE, Z_PIXMAP, 20)
                .putInt(drawable)
                .putShort((short) area.x())
                .putShort((short) area.y())
                .putShort((short) area.width())
                .putShort((short) area.height())
                .putInt(ALL_PLANES);
    }

    /** @param type 2 key down, 3 key up, 4 button down, 5 button up, 6 pointer to a point of the root window */
    static ByteBuffer fakeInput(int extension, int type, int detail, int root, int x, int y) {
        return request(extension, FAKE_INPUT, 36)
                .put(4, (byte) type)
                .put(5, (byte) detail)
                .putInt(12, root)
                .putShort(24, (short) x)
                .putShort(26, (short) y);
    }

    static ByteBuffer keyboard(int first, int count) {
        return request(GET_KEYBOARD_MAPPING, 0, 8).put((byte) first).put((byte) count);
    }

    static ByteBuffer mapKey(int keycode, int keysym) {
        return request(CHANGE_KEYBOARD_MAPPING, 1, 16)
                .put((byte) keycode)
                .put((byte) 2)
                .putShort((short) 0)
                .putInt(keysym)
                .putInt(keysym);
    }

    static ByteBuffer queryTree(int window) {
        return request(QUERY_TREE, 0, 8).putInt(window);
    }

    static ByteBuffer internAtom(String name) {
        return request(INTERN_ATOM, 0, 8 + name.length())
                .putShort((short) name.length())
                .putShort((short) 0)
                .put(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** The first four bytes of a property of type CARDINAL. */
    static ByteBuffer cardinal(int window, int property) {
        return request(GET_PROPERTY, 0, 24)
                .putInt(window)
                .putInt(property)
                .putInt(CARDINAL)
                .putInt(0)
                .putInt(1);
    }

    static ByteBuffer geometry(int drawable) {
        return request(GET_GEOMETRY, 0, 8).putInt(drawable);
    }

    /** Keys go to this window from now on. */
    static ByteBuffer focus(int window) {
        return request(SET_INPUT_FOCUS, FOCUS_REVERTS_TO_PARENT, 12)
                .putInt(window)
                .putInt(0);
    }

    /** Where a window's corner lies on another. */
    static ByteBuffer corner(int window, int on) {
        return request(TRANSLATE_COORDINATES, 0, 16).putInt(window).putInt(on);
    }
}
