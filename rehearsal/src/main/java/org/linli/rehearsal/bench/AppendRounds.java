package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.linli.foundation.time.Monotonic;

/** The same records put on the same disk by four, in turns. */
final class AppendRounds implements PaymentsPart {
    private static final double GOAL_OF_RAW = 0.80;
    private static final double GOAL_OF_SQLITE = 1.0;
    private static final double GOAL_OF_H2 = 5;
    private static final String OURS = "journal";
    private static final String RAW = "raw";
    private static final String SQLITE = "SQLite";
    private static final String H2 = "H2";

    /** So many by one, then as many by the next: what else happens on the disk meets all four alike. */
    private static final int TURN = 25;

    private final Map<String, Appender> appenders = new LinkedHashMap<>();
    private final Map<String, Sample> rates = new LinkedHashMap<>();
    private final Iterator<byte[]> records;
    private final int appends;
    private final Monotonic time;

    AppendRounds(Path data, Iterator<byte[]> records, int appends, Monotonic time) throws IOException {
        this.records = records;
        this.appends = appends;
        this.time = time;
        appenders.put(RAW, Appender.raw(data.resolve("raw")));
        appenders.put(OURS, Appender.journal(data.resolve("appended")));
        appenders.put(SQLITE, Appender.sqlite(data.resolve("sqlite.db")));
        appenders.put(H2, Appender.h2(data.resolve("h2")));
        appenders.keySet().forEach(name -> rates.put(name, new Sample()));
        for (var appender : appenders.values()) {
            nanos(appender, appends);
        }
    }

    @Override
    public String round() throws IOException {
        var names = List.copyOf(appenders.keySet());
        long[] nanos = new long[names.size()];
        for (int turn = 0; turn < appends / TURN; turn++) {
            for (int i = 0; i < names.size(); i++) {
                int at = (i + turn) % names.size();
                nanos[at] += nanos(the(appenders, names.get(at)), TURN);
            }
        }
        for (int at = 0; at < names.size(); at++) {
            the(rates, names.get(at)).add(appends / TURN * TURN / (nanos[at] / 1e9));
        }
        return String.format(
                Locale.ROOT,
                "appends/s: journal %.0f, raw %.0f, SQLite %.0f, H2 %.0f (medians so far)",
                median(OURS),
                median(RAW),
                median(SQLITE),
                median(H2));
    }

    private long nanos(Appender appender, int count) throws IOException {
        var mine = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            mine.add(records.next());
        }
        long begun = time.nanos();
        for (byte[] record : mine) {
            appender.append(record);
        }
        return time.nanos() - begun;
    }

    private static <T> T the(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private double median(String name) {
        return the(rates, name).median();
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.atLeast(GOAL_OF_RAW, "appends beside raw write + fdatasync", "/s", median(OURS), median(RAW)),
                Figure.atLeast(GOAL_OF_SQLITE, "appends beside SQLite WAL, FULL", "/s", median(OURS), median(SQLITE)),
                Figure.atLeast(GOAL_OF_H2, "appends beside H2 + CHECKPOINT SYNC", "/s", median(OURS), median(H2)));
    }

    @Override
    public void close() throws IOException {
        for (var appender : appenders.values()) {
            appender.close();
        }
    }
}
