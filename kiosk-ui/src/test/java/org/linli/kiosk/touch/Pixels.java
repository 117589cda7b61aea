package org.linli.kiosk.touch;

import java.util.HashMap;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.linli.terminal.face.look.Colours;

/** A picture, to be measured. */
final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(WritableImage image) {
        width = (int) image.getWidth();
        height = (int) image.getHeight();
        argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    }

    /** Between the commonest colour of a part and the one farthest from it. */
    double contrast(Bounds part) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = Math.max(0, (int) part.getMinY()); y < Math.min(height, part.getMaxY()); y++) {
            for (int x = Math.max(0, (int) part.getMinX()); x < Math.min(width, part.getMaxX()); x++) {
                counts.merge(argb[y * width + x], 1, Integer::sum);
            }
        }
        int ground = counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return counts.keySet().stream()
                .mapToDouble(ink -> Colours.ratio(colour(ink), colour(ground)))
                .max()
                .orElse(1);
    }

    /** How many pixels are neither of two colours nor a mixture of them. */
    int othersThanBetween(Color one, Color other) {
        int odd = 0;
        for (int pixel : argb) {
            var colour = colour(pixel);
            double along = other.getRed() == one.getRed()
                    ? 0
                    : (colour.getRed() - one.getRed()) / (other.getRed() - one.getRed());
            var between = one.interpolate(other, Math.clamp(along, 0, 1));
            if (Math.abs(between.getGreen() - colour.getGreen()) > 0.03
                    || Math.abs(between.getBlue() - colour.getBlue()) > 0.03) {
                odd++;
            }
        }
        return odd;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }
}
