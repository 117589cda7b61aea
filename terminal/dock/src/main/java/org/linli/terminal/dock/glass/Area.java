package org.linli.terminal.dock.glass;

/** A rectangle of pixels. */
record Area(int x, int y, int width, int height) {
    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    Area within(Area other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        int right = Math.min(x + width, other.x + other.width);
        int bottom = Math.min(y + height, other.y + other.height);
        return new Area(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    Area around(Area other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        int right = Math.max(x + width, other.x + other.width);
        int bottom = Math.max(y + height, other.y + other.height);
        return new Area(left, top, right - left, bottom - top);
    }

    /** As it lies seen from that corner. */
    Area from(int cornerX, int cornerY) {
        return new Area(x - cornerX, y - cornerY, width, height);
    }
}
