package org.linli.rehearsal.gallery;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels of one picture. Immutable once taken; any thread may measure it. */
final class Photograph {
    private static final double[] LINEAR = linear();

    private final int width;
    private final int height;
    private final int[] argb;

    private Photograph(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    static Photograph of(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Photograph(width, height, argb);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return argb[y * width + x] & 0xffffff;
    }

    /** WCAG 2.2 contrast ratio of two colours, 1 to 21. */
    static double ratio(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[rgb >> 16 & 255] + 0.7152 * LINEAR[rgb >> 8 & 255] + 0.0722 * LINEAR[rgb & 255];
    }

    private static double[] linear() {
        var linear = new double[256];
        for (int i = 0; i < linear.length; i++) {
            double channel = i / 255.0;
            linear[i] = channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    byte[] png() {
        return Png.of(width, height, argb);
    }
}
