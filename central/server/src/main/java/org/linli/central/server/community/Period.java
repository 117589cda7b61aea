package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;

/** What time a bill is for. Both ends are included. */
public sealed interface Period {
    LocalDate first();

    LocalDate last();

    /** Short, stable, ASCII: {@code 2026M10}, {@code 2026M09-2}, {@code 2026Q4}. */
    String code();

    /** As a bill says it: {@code 2026年10月}. */
    String label();

    /** One or more whole months. */
    record Months(YearMonth start, int count) implements Period {
        public static Months of(YearMonth month) {
            return new Months(month, 1);
        }

        public YearMonth end() {
            return start.plusMonths(count - 1L);
        }

        @Override
        public LocalDate first() {
            return start.atDay(1);
        }

        @Override
        public LocalDate last() {
            return end().atEndOfMonth();
        }

        @Override
        public String code() {
            int month = start.getMonthValue();
            return start.getYear() + (month < 10 ? "M0" : "M") + month + (count == 1 ? "" : "-" + count);
        }

        @Override
        public String label() {
            String from = start.getYear() + "年" + start.getMonthValue();
            if (count == 1) {
                return from + "月";
            }
            return start.getYear() == end().getYear()
                    ? from + "–" + end().getMonthValue() + "月"
                    : from + "月–" + end().getYear() + "年" + end().getMonthValue() + "月";
        }
    }

    record Quarter(int year, int quarter) implements Period {
        private static final String[] NAMES = {"一", "二", "三", "四"};

        @Override
        public LocalDate first() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, quarter * 3).atEndOfMonth();
        }

        @Override
        public String code() {
            return year + "Q" + quarter;
        }

        @Override
        public String label() {
            return year + "年第" + NAMES[quarter - 1] + "季度";
        }
    }

    record Year(int year) implements Period {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String code() {
            return year + "Y";
        }

        @Override
        public String label() {
            return year + "年度";
        }
    }

    /** A heating season, named for the year it begins in: 1 November to 31 March. */
    record Season(int year) implements Period {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 11, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year + 1, 3, 31);
        }

        @Override
        public String code() {
            return year + "S";
        }

        @Override
        public String label() {
            return year + "–" + (year + 1) + "年采暖季";
        }
    }

    /** A school term: 1 is September to January, 2 is March to mid-July of the year after. */
    record Term(int schoolYear, int term) implements Period {
        @Override
        public LocalDate first() {
            return term == 1 ? LocalDate.of(schoolYear, 9, 1) : LocalDate.of(schoolYear + 1, 3, 1);
        }

        @Override
        public LocalDate last() {
            return term == 1 ? LocalDate.of(schoolYear + 1, 1, 20) : LocalDate.of(schoolYear + 1, 7, 15);
        }

        @Override
        public String code() {
            return schoolYear + "T" + term;
        }

        @Override
        public String label() {
            return schoolYear + "–" + (schoolYear + 1) + "学年第" + (term == 1 ? "一" : "二") + "学期";
        }
    }

    /** One day: a visit, a decision, an application, the day of a top-up. */
    record Day(LocalDate date) implements Period {
        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }

        @Override
        public String code() {
            return String.valueOf(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
        }

        @Override
        public String label() {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
    }
}
