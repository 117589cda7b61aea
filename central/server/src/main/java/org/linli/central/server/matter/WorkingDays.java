package org.linli.central.server.matter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;

/** Which days offices work: not on Saturdays and Sundays, nor on the days of {@code days.txt}. Immutable. */
final class WorkingDays {
    private final Set<MonthDay> everyYearOff = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> on = new HashSet<>();

    private WorkingDays(String table) {
        table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::add);
    }

    /** @throws IllegalArgumentException for a line of another form */
    static WorkingDays read(String table) {
        return new WorkingDays(table);
    }

    static WorkingDays standard() {
        try (var in = WorkingDays.class.getResourceAsStream("days.txt")) {
            if (in == null) {
                throw new IllegalStateException("days.txt is not in the jar");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException("days.txt", unreadable);
        }
    }

    private void add(String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length == 2 && words[0].equals("off") && words[1].matches("\\d{2}-\\d{2}")) {
            everyYearOff.add(MonthDay.parse("--" + words[1]));
        } else if (words.length == 2 && words[0].equals("off")) {
            off.add(LocalDate.parse(words[1]));
        } else if (words.length == 2 && words[0].equals("on")) {
            on.add(LocalDate.parse(words[1]));
        } else {
            throw new IllegalArgumentException("neither off nor on and a day: " + line);
        }
    }

    boolean isWorked(LocalDate day) {
        if (on.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day) && !everyYearOff.contains(MonthDay.from(day));
    }

    /** The so many-th working day after this one; a period begins the day after, as in law. For 0 the day itself. */
    LocalDate after(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    /** The other way: the day from which on so many working days pass until this one. */
    LocalDate before(LocalDate until, int days) {
        var day = until;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWorked(day) ? 1 : 0;
        }
        return days;
    }
}
