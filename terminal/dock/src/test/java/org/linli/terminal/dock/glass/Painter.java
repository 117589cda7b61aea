package org.linli.terminal.dock.glass;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Another program on the display, that paints rectangles on it and looks where the pointer is. */
final class Painter implements AutoCloseable {
    private static final int CREATE_WINDOW = 1;
    private static final int INPUT_OUTPUT = 1;
    private static final int BACKGROUND = 1 << 1;
    private static final int CHANGE_PROPERTY = 18;
    private static final int CARDINAL = 6;
    private static final int MAP_WINDOW = 8;
    private static final int CREATE_GC = 55;
    private static final int FOREGROUND = 1 << 2;
    private static final int SUBWINDOW_MODE = 1 << 15;
    private static final int INCLUDE_INFERIORS = 1;
    private static final int FILL_RECTANGLE = 70;
    private static final int QUERY_POINTER = 38;

    private final XDisplay display;
    private final int root;

    Painter(String name) throws IOException {
        display = XDisplay.open(name, Path.of("none"), event -> {});
        root = display.welcome().root();
    }

    /** Returns when it is painted. */
    void fill(Area area, int colour) throws IOException {
        int pen = display.freshId();
        display.tell(request(CREATE_GC, 6)
                .putInt(pen)
                .putInt(root)
                .putInt(FOREGROUND | SUBWINDOW_MODE)
                .putInt(colour)
                .putInt(INCLUDE_INFERIORS));
        display.tell(request(FILL_RECTANGLE, 5)
                .putInt(root)
                .putInt(pen)
                .putShort((short) area.x())
                .putShort((short) area.y())
                .putShort((short) area.width())
                .putShort((short) area.height()));
        pointer(); // answered after everything before
    }

    /** A window that says whose it is; drawn in one colour. */
    void window(Area area, int colour, long pid) throws IOException {
        int window = display.freshId();
        int property = display.ask(XRequest.internAtom("_NET_WM_PID")).getInt(8);
        display.tell(request(CREATE_WINDOW, 9)
                .putInt(window)
                .putInt(root)
                .putShort((short) area.x())
                .putShort((short) area.y())
                .putShort((short) area.width())
                .putShort((short) area.height())
                .putShort((short) 0)
                .putShort((short) INPUT_OUTPUT)
                .putInt(0)
                .putInt(BACKGROUND)
                .putInt(colour));
        display.tell(request(CHANGE_PROPERTY, 7)
                .putInt(window)
                .putInt(property)
                .putInt(CARDINAL)
                .putInt(32)
                .putInt(1)
                .putInt((int) pid));
        display.tell(request(MAP_WINDOW, 2).putInt(window));
        pointer(); // answered after everything before
    }

    record Pointer(int x, int y, int buttons) {}

    Pointer pointer() throws IOException {
        var answer = display.ask(request(QUERY_POINTER, 2).putInt(root));
        return new Pointer(answer.getShort(16), answer.getShort(18), answer.getShort(24) >> 8 & 0x1F);
    }

    private static ByteBuffer request(int opcode, int words) {
        return ByteBuffer.allocate(words * 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) opcode)
                .put((byte) 0)
                .putShort((short) words);
    }

    @Override
    public void close() throws IOException {
        display.close();
    }
}
