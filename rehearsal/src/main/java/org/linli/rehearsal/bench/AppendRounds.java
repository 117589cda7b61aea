package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.foundation.time.Monotonic;

/** The same records put on the same disk by four, in turns; each round begins with another one. */
final class AppendRounds implements PaymentsPart {
    private static final double GOAL_OF_RAW = 0.80;
    private static final double GOAL_OF_SQLITE = 1.0;
    private static final double GOAL_OF_H2 = 5;
    private static final String OURS = "journal";
    private static final String RAW = "raw";
    private static final String SQLITE = "SQLite";
    private static final String H2 = "H2";

    /** H2 takes several milliseconds for each. */
    private static final int H2_SHARE = 5;

    private final Map<String, Appender> appenders = new LinkedHashMap<>();
    private final Map<String, Sample> rates = new LinkedHashMap<>();
    private final Iterator<byte[]> records;
    private final int appends;
    private final Monotonic time;
    private int rounds;

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
            rate(appender, appends / H2_SHARE);
        }
    }

    @Override
    public String round() throws IOException {
        var names = List.copyOf(appenders.keySet());
        for (int turn = 0; turn < names.size(); turn++) {
            String name = names.get((turn + rounds) % names.size());
            Appender appender = appenders.get(name);
            Sample sample = rates.get(name);
            if (appender == null || sample == null) {
                throw new IllegalStateException(name);
            }
            sample.add(rate(appender, name.equals(H2) ? appends / H2_SHARE : appends));
        }
        rounds++;
        return String.format(
                Locale.ROOT,
                "appends/s: journal %.0f, raw %.0f, SQLite %.0f, H2 %.0f (medians so far)",
                median(OURS),
                median(RAW),
                median(SQLITE),
                median(H2));
    }

    private double rate(Appender appender, int count) throws IOException {
        long begun = time.nanos();
        for (int i = 0; i < count; i++) {
            appender.append(records.next());
        }
        return count / ((time.nanos() - begun) / 1e9);
    }

    private double median(String name) {
        Sample sample = rates.get(name);
        if (sample == null) {
            throw new IllegalStateException(name);
        }
        return sample.median();
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
