package org.linli.peripherals.virtual.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A piece of paper that has left the printer.
 *
 * @param picture 640 pixels across, eight to the millimetre
 * @param text the lines of text on it, as the printer understood them
 * @param cut whether the cutter cut it; otherwise it was torn, or ended with the roll
 */
public record PaperPiece(BufferedImage picture, List<String> text, boolean cut) {
    public PaperPiece {
        text = List.copyOf(text);
    }

    public void writePng(Path file) {
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
