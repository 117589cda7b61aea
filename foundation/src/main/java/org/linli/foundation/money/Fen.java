package org.linli.foundation.money;

import java.util.stream.Stream;

/**
 * An amount of renminbi in whole fen (1 yuan = 100 fen). May be zero or negative: a credit balance is an amount too.
 *
 * <p>Arithmetic never rounds and never wraps: an overflow is an {@link ArithmeticException}.
 *
 * @param value the number of fen, within ±{@value #LARGEST}
 */
public record Fen(long value) implements Comparable<Fen> {
    /** Ten thousand times a hundred million yuan: far above any bill, far below overflow when a city is summed. */
    public static final long LARGEST = 100_000_000_000_000L;

    public static final Fen ZERO = new Fen(0);

    public Fen {
        if (value > LARGEST || value < -LARGEST) {
            throw new ArithmeticException("amount out of range: " + value + " fen");
        }
    }

    public static Fen of(long fen) {
        return fen == 0 ? ZERO : new Fen(fen);
    }

    public static Fen ofYuan(long yuan) {
        return of(Math.multiplyExact(yuan, 100L));
    }

    public static Fen sum(Stream<Fen> amounts) {
        return amounts.reduce(ZERO, Fen::plus);
    }

    public Fen plus(Fen other) {
        return of(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return of(Math.subtractExact(value, other.value));
    }

    public boolean isPositive() {
        return value > 0;
    }

    public boolean isNegative() {
        return value < 0;
    }

    /** Digits with two decimals and no thousands mark, as on Chinese bills: {@code 491.52}, {@code -3.00}. */
    public String digits() {
        long whole = Math.abs(value) / 100;
        long rest = Math.abs(value) % 100;
        return (value < 0 ? "-" : "") + whole + (rest < 10 ? ".0" : ".") + rest;
    }

    /** Chinese capitals, which nobody can alter with a pen stroke: {@code 肆佰玖拾壹元伍角贰分}, {@code 壹佰元整}. */
    public String capitals() {
        return ChineseCapitals.of(value);
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return digits();
    }
}
