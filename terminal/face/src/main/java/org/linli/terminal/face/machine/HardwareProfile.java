package org.linli.terminal.face.machine;

/**
 * What the software has to know of a machine to draw on it. All sizes of a face are millimetres and become pixels here
 * alone, so a key is as large under the finger on any glass.
 *
 * @param model as the maker names it, for logs and the gallery
 * @param widthPixels of the glass as it hangs
 * @param heightPixels of the glass as it hangs
 * @param pixelsPerMillimetre of the glass; square pixels
 * @param reachMillimetres how far above the lower edge of the glass a hand comes comfortably; what is to be touched
 *     stands below that wherever it fits
 * @param front as much of the machine's front as shows where a hand goes
 * @param distance from where it is read
 */
public record HardwareProfile(
        String model,
        int widthPixels,
        int heightPixels,
        double pixelsPerMillimetre,
        double reachMillimetres,
        Front front,
        Distance distance) {
    /** 21.5 inch, portrait: 268 × 476 mm of glass, the devices on the shelf below it. */
    public static final HardwareProfile PORTRAIT_21_5 =
            new HardwareProfile("portrait-21.5", 1080, 1920, 4.03, 330, Front.SHELF_BELOW_THE_GLASS);

    /** 55 inch, 1218 × 685 mm of glass across the room; nobody touches it, and no device hangs on it. */
    public static final HardwareProfile TELEVISION_1080 = television("television-1080", 1920, 1080);

    /** The same glass with fewer pixels. */
    public static final HardwareProfile TELEVISION_720 = television("television-720", 1280, 720);

    private static final double TELEVISION_WIDTH_MILLIMETRES = 1217.6;

    public HardwareProfile {
        if (widthPixels < 240 || heightPixels < 240) {
            throw new IllegalArgumentException("glass of " + widthPixels + " x " + heightPixels + " pixels");
        }
        if (!(pixelsPerMillimetre >= 0.5 && pixelsPerMillimetre <= 40)) {
            throw new IllegalArgumentException(pixelsPerMillimetre + " pixels per millimetre");
        }
    }

    /** A machine that is touched. */
    public HardwareProfile(
            String model,
            int widthPixels,
            int heightPixels,
            double pixelsPerMillimetre,
            double reachMillimetres,
            Front front) {
        this(model, widthPixels, heightPixels, pixelsPerMillimetre, reachMillimetres, front, Distance.AT_THE_GLASS);
    }

    /**
     * A television of any size: whoever buys a smaller one sits nearer, so it counts as 55 inches across and is drawn by
     * its pixels.
     */
    public static HardwareProfile television(String model, int widthPixels, int heightPixels) {
        return new HardwareProfile(
                model,
                widthPixels,
                heightPixels,
                widthPixels / TELEVISION_WIDTH_MILLIMETRES,
                heightPixels,
                Front.NOTHING,
                Distance.ACROSS_THE_ROOM);
    }

    /** Whole pixels, so that rules and edges stay sharp; at least one for anything that has a size. */
    public double px(double millimetres) {
        double pixels = Math.rint(millimetres * pixelsPerMillimetre);
        return pixels == 0 && millimetres > 0 ? 1 : pixels;
    }

    public double millimetres(double pixels) {
        return pixels / pixelsPerMillimetre;
    }

    /**
     * The same machine drawn smaller, every millimetre alike, on a screen that has not room for its glass: a developer's
     * desk. On a screen that has, the machine itself.
     */
    public HardwareProfile fittedInto(int screenWidth, int screenHeight) {
        double scale = Math.min(1, Math.min(screenWidth / (double) widthPixels, screenHeight / (double) heightPixels));
        if (scale == 1) {
            return this;
        }
        return new HardwareProfile(
                model,
                (int) (widthPixels * scale),
                (int) (heightPixels * scale),
                pixelsPerMillimetre * scale,
                reachMillimetres,
                front,
                distance);
    }
}
