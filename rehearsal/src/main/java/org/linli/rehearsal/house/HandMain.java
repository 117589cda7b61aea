package org.linli.rehearsal.house;

import java.awt.AWTException;
import java.awt.AWTKeyStroke;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * The finger and the eye: a small process on the kiosk's display that moves the real pointer and takes pictures of the
 * real screen, told what to do by lines on its standard input. One answer line each.
 *
 * <pre>
 * tap X Y                    the pointer goes there, the button goes down and up
 * key NAME                   that key goes down and up, named as AWT does: UP, ENTER, F1, 7
 * picture X Y W H FILE       that part of the screen as PNG
 * </pre>
 */
public final class HandMain {
    private final Robot robot;

    private HandMain(Robot robot) {
        this.robot = robot;
    }

    public static void main(String[] args) throws IOException, AWTException {
        var hand = new HandMain(new Robot());
        System.out.println("hand: ready");
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(hand.answer(line));
            }
        }
        System.exit(0); // AWT's own threads would keep the process
    }

    private String answer(String line) {
        String[] words = line.split(" ", 6);
        try {
            switch (words[0]) {
                case "tap" -> tap(number(words[1]), number(words[2]));
                case "key" -> key(words[1]);
                case "picture" ->
                    picture(
                            new Rectangle(number(words[1]), number(words[2]), number(words[3]), number(words[4])),
                            new File(words[5]));
                default -> throw new IllegalArgumentException("no such move");
            }
            return "hand: done";
        } catch (IOException | RuntimeException failed) {
            return "hand: failed " + failed.getMessage();
        }
    }

    private void tap(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void key(String name) {
        int code = AWTKeyStroke.getAWTKeyStroke(name).getKeyCode();
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private void picture(Rectangle part, File file) throws IOException {
        if (!ImageIO.write(robot.createScreenCapture(part), "png", file)) {
            throw new IOException("no PNG writer");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
