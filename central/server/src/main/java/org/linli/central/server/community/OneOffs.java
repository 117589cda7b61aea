package org.linli.central.server.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.money.Fen;

/** What happens once: a visit to the hospital, a fine, a new id card. Answers what is still open today. */
final class OneOffs {
    static final int SURCHARGE_PERCENT_A_DAY = 3;

    private static final int DAYS_TO_PAY_A_FINE = 15;
    private static final int DAYS_TO_PAY_A_VISIT = 30;
    private static final int DAYS_TO_FETCH_A_CARD = 60;
    private static final int MONTHS_BACK = 3;

    private final Setting setting;

    OneOffs(Setting setting) {
        this.setting = setting;
    }

    static boolean has(Kind kind) {
        return kind == Kind.HOSPITAL || kind == Kind.FINE || kind == Kind.ID_CARD;
    }

    /** The newest first. Told ones are dated by the calendar, not by today, so that their bills keep their ids. */
    List<Issue> open(Kind kind, Home home, Member member) {
        List<LocalDate> days = new ArrayList<>();
        if (home.shows(Special.ALL_PAID)) {
            return List.of();
        }
        boolean acts = member.slot() == 0;
        switch (kind) {
            case HOSPITAL -> {
                if (acts && home.shows(Special.HOSPITAL_SPLIT)) {
                    days.add(lastTenthDay());
                }
                roll(kind, member, 22, 12, days);
            }
            case FINE -> {
                if (acts && home.shows(Special.FINE_WITH_SURCHARGE)) {
                    days.add(firstOfMonthAtLeast(DAYS_TO_PAY_A_FINE + 2));
                }
                if (acts && home.shows(Special.FINE_AT_LIMIT)) {
                    days.add(firstOfMonthAtLeast(DAYS_TO_PAY_A_FINE + 35));
                }
                if (acts) {
                    roll(kind, member, 24, 45, days);
                }
            }
            case ID_CARD -> {
                if (acts && home.shows(Special.ID_CARD_FEE)) {
                    days.add(lastTenthDay());
                }
                roll(kind, member, 4, 25, days);
            }
            default -> throw new IllegalStateException("no one-off: " + kind);
        }
        int daysToPay = daysToPay(kind);
        return days.stream()
                .distinct()
                .map(day -> new Issue(new Period.Day(day), day, day.plusDays(daysToPay)))
                .toList();
    }

    private static int daysToPay(Kind kind) {
        return kind == Kind.FINE
                ? DAYS_TO_PAY_A_FINE
                : kind == Kind.HOSPITAL ? DAYS_TO_PAY_A_VISIT : DAYS_TO_FETCH_A_CARD;
    }

    List<PriceItem> items(Account account, Issue issue) {
        return switch (account.kind()) {
            case HOSPITAL -> visit(account, issue);
            case FINE -> fine(account, issue);
            case ID_CARD -> idCard(account, issue);
            default -> throw new IllegalStateException("no one-off: " + account.kind());
        };
    }

    /** A fine has had as many amounts as days its surcharge grew, and the first. */
    int version(Account account, Issue issue) {
        return account.kind() == Kind.FINE ? 1 + (int) Math.min(daysLate(issue), daysToLimit()) : 1;
    }

    /** Twenty digits that begin with 99, where no region's numbers begin. */
    String decisionNumber(Account account, Issue issue) {
        Dice dice = setting.dice(label(account, issue) + "/decision");
        StringBuilder digits = new StringBuilder("99");
        while (digits.length() < 20) {
            digits.append(dice.below(10));
        }
        return digits.toString();
    }

    private void roll(Kind kind, Member member, int perMilleAMonth, int longestWait, List<LocalDate> days) {
        YearMonth month = YearMonth.from(setting.today());
        Dice months = setting.dice(member.person().id() + "/" + kind);
        for (int back = 0; back < MONTHS_BACK; back++, month = month.minusMonths(1)) {
            Dice dice = months.at(month.getLong(ChronoField.PROLEPTIC_MONTH));
            if (dice.chance(perMilleAMonth)) {
                LocalDate day = month.atDay(dice.between(2, 28));
                LocalDate paid = day.plusDays(dice.between(1, longestWait));
                if (!day.isAfter(setting.today()) && paid.isAfter(setting.today())) {
                    days.add(day);
                }
            }
        }
    }

    /** Total first, then what the fund and the personal account take over: the sum is what the patient pays. */
    private List<PriceItem> visit(Account account, Issue issue) {
        Dice dice = setting.dice(label(account, issue) + "/visit");
        PriceList seen =
                setting.plan().prices().inForce(Kind.HOSPITAL, issue.issuedOn()).getFirst();
        String document = seen.document();
        List<PriceItem> items = new ArrayList<>();
        items.add(PriceBook.line(seen, BigDecimal.ONE));
        items.add(once("检查化验费", Fen.of(dice.between(4_000, 32_000)), document));
        items.add(once("药品费", Fen.of(dice.between(3_500, 41_000)), document));
        long total = items.stream().mapToLong(item -> item.amount().value()).sum();
        long fund = total * dice.between(45, 72) / 100;
        long personalAccount = (total - fund) * dice.between(10, 45) / 100;
        items.add(once("统筹基金支付", Fen.of(-fund), document));
        items.add(once("个人账户支付", Fen.of(-personalAccount), document));
        return items;
    }

    /** Administrative Penalty Law, articles 67 and 72: fifteen days, then 3 % a day, never more than the fine. */
    private List<PriceItem> fine(Account account, Issue issue) {
        String document = decisionNumber(account, issue);
        int yuan = setting.dice(label(account, issue) + "/fine").chance(450) ? 50 : 200;
        List<PriceItem> items = new ArrayList<>();
        items.add(once("罚款", Fen.ofYuan(yuan), document));
        long late = daysLate(issue);
        if (late >= daysToLimit()) {
            items.add(once("加处罚款(已到上限)", Fen.ofYuan(yuan), document));
        } else if (late > 0) {
            BigDecimal aDay = BigDecimal.valueOf((long) yuan * SURCHARGE_PERCENT_A_DAY, 2);
            items.add(PriceItem.of("加处罚款", BigDecimal.valueOf(late), Unit.DAY, aDay, 0, document));
        }
        return items;
    }

    private List<PriceItem> idCard(Account account, Issue issue) {
        String label = setting.dice(label(account, issue) + "/why").chance(600) ? "换领工本费" : "补领工本费";
        return List.of(
                PriceBook.line(setting.plan().prices().inForce(Kind.ID_CARD, label, issue.issuedOn()), BigDecimal.ONE));
    }

    private static PriceItem once(String label, Fen amount, String document) {
        return PriceItem.of(label, BigDecimal.ONE, Unit.ITEM, BigDecimal.valueOf(amount.value(), 2), 0, document);
    }

    private long daysLate(Issue issue) {
        return Math.max(0, setting.today().toEpochDay() - issue.dueOn().toEpochDay());
    }

    /** The day on which 3 % a day reach the whole: the 34th. */
    private static int daysToLimit() {
        return (100 + SURCHARGE_PERCENT_A_DAY - 1) / SURCHARGE_PERCENT_A_DAY;
    }

    /** The 1st, 11th or 21st before. */
    private LocalDate lastTenthDay() {
        int day = setting.today().getDayOfMonth();
        return setting.today().withDayOfMonth(day >= 21 ? 21 : day >= 11 ? 11 : 1);
    }

    private LocalDate firstOfMonthAtLeast(int daysAgo) {
        return setting.today().minusDays(daysAgo).withDayOfMonth(1);
    }

    private static String label(Account account, Issue issue) {
        return account.number() + "/" + issue.period().code();
    }
}
