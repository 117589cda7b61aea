package org.linli.peripherals.drivers.line;

/** A line with a recording laid over it: both directions, masked before they are handed on. */
public final class RecordedLine implements Line {
    private final Line line;
    private final Mask mask;
    private final Recording recording;

    public RecordedLine(Line line, Mask mask, Recording recording) {
        this.line = line;
        this.mask = mask;
        this.recording = recording;
    }

    @Override
    public Connection open() throws LineLost {
        var inner = line.open();
        return new Connection() {
            @Override
            public byte[] read() throws LineLost {
                byte[] bytes = inner.read();
                recording.passed(Recording.Direction.FROM_DEVICE, mask.over(bytes.clone()));
                return bytes;
            }

            @Override
            public void write(byte[] bytes) throws LineLost {
                recording.passed(Recording.Direction.TO_DEVICE, mask.over(bytes.clone()));
                inner.write(bytes);
            }

            @Override
            public void close() {
                inner.close();
            }
        };
    }
}
