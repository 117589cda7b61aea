package org.linli.rehearsal.bench;

import java.awt.AWTException;
import java.awt.AWTKeyStroke;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.DataBufferInt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32C;

/**
 * An eye with a stopwatch on a display, and one finger: a small process of its own, told what to do by lines on its
 * standard input. Times are the machine's monotonic clock, which all processes share. One answer line each.
 *
 * <pre>
 * sum X Y W H                   what that part of the screen looks like, as a number
 * until X Y W H SUM MS          waits until it looks so; answers when, in nanoseconds
 * still X Y W H MS              waits until it has not changed for a while
 * reaction PX PY X Y W H MS     touches a point; answers after how many nanoseconds that part looked different
 * press PX PY X Y W H MS        the same with a finger that stays, and lets go in the corner of the screen
 * key NAME X Y W H SUM MS       strikes a key, named as AWT does; answers after how many nanoseconds that part looked so
 * strike NAME                   strikes a key and looks at nothing
 * change X Y W H SUM MS         waits until it looks otherwise; answers when, in nanoseconds
 * </pre>
 */
public final class StopwatchMain {
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final Duration STILL = Duration.ofMillis(120);

    private final Robot robot;

    private StopwatchMain(Robot robot) {
        this.robot = robot;
    }

    public static void main(String[] args) throws IOException, AWTException {
        var stopwatch = new StopwatchMain(new Robot());
        System.out.println("stopwatch: ready");
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("stopwatch: " + stopwatch.answer(line.split(" ")));
            }
        }
        System.exit(0); // AWT's own threads would keep the process
    }

    private String answer(String[] words) {
        return switch (words[0]) {
            case "sum" -> Long.toString(sum(part(words, 1)));
            case "until" -> until(part(words, 1), Long.parseLong(words[5]), patience(words[6]));
            case "still" -> still(part(words, 1), patience(words[5]));
            case "reaction" -> reaction(number(words[1]), number(words[2]), part(words, 3), patience(words[7]));
            case "press" -> press(number(words[1]), number(words[2]), part(words, 3), patience(words[7]));
            case "key" -> key(words[1], part(words, 2), Long.parseLong(words[6]), patience(words[7]));
            case "strike" -> strike(words[1]);
            case "change" -> change(part(words, 1), Long.parseLong(words[5]), patience(words[6]));
            default -> "unknown";
        };
    }

    private String until(Rectangle part, long wanted, Duration patience) {
        return await(() -> sum(part) == wanted, patience) ? Long.toString(System.nanoTime()) : "late";
    }

    private String still(Rectangle part, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long looks = sum(part);
        long since = System.nanoTime();
        while (System.nanoTime() - since < STILL.toNanos()) {
            if (System.nanoTime() > end) {
                return "late";
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            long now = sum(part);
            if (now != looks) {
                looks = now;
                since = System.nanoTime();
            }
        }
        return Long.toString(looks);
    }

    private String reaction(int x, int y, Rectangle part, Duration patience) {
        long before = sum(part);
        robot.mouseMove(x, y);
        long touched = System.nanoTime();
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        boolean changed = await(() -> sum(part) != before, patience);
        return changed ? Long.toString(System.nanoTime() - touched) : "late";
    }

    private String press(int x, int y, Rectangle part, Duration patience) {
        robot.mouseMove(x, y);
        long before = sum(part);
        long touched = System.nanoTime();
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        boolean changed = await(() -> sum(part) != before, patience);
        long shown = System.nanoTime();
        robot.mouseMove(0, 0);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        return changed ? Long.toString(shown - touched) : "late";
    }

    private String key(String name, Rectangle part, long wanted, Duration patience) {
        long struck = System.nanoTime();
        strike(name);
        boolean so = await(() -> sum(part) == wanted, patience);
        return so ? Long.toString(System.nanoTime() - struck) : "late";
    }

    private String strike(String name) {
        int code = AWTKeyStroke.getAWTKeyStroke(name).getKeyCode();
        robot.keyPress(code);
        robot.keyRelease(code);
        return "0";
    }

    private String change(Rectangle part, long from, Duration patience) {
        return await(() -> sum(part) != from, patience) ? Long.toString(System.nanoTime()) : "late";
    }

    private static boolean await(BooleanSupplier condition, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    private long sum(Rectangle part) {
        var picture = robot.createScreenCapture(part);
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES);
        bytes.asIntBuffer().put(pixels);
        var sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    private static Rectangle part(String[] words, int at) {
        return new Rectangle(number(words[at]), number(words[at + 1]), number(words[at + 2]), number(words[at + 3]));
    }

    private static Duration patience(String millis) {
        return Duration.ofMillis(Long.parseLong(millis));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
