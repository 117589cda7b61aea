package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How homes pay: which of the bills issued so far are still open today. */
final class Payers {
    private static final int AUTOMATIC_PER_MILLE = 210;
    private static final int NEGLECTED_PER_MILLE = 18;

    /** A neglected account is settled in one go every so many months. */
    private static final int SETTLED_EVERY_MONTHS = 7;

    private static final Set<Kind> COMES_BY_DEBIT =
            EnumSet.of(Kind.WATER, Kind.POWER, Kind.GAS, Kind.PARKING, Kind.CABLE_TV, Kind.BROADBAND, Kind.WASTE);
    private static final Set<Kind> CAN_BE_NEGLECTED =
            EnumSet.of(Kind.WATER, Kind.POWER, Kind.HEATING, Kind.PROPERTY, Kind.PARKING, Kind.CABLE_TV, Kind.WASTE);
    private static final int ARREARS_SHOWN = 4;

    /** Those who pay at once, in time, and late. */
    private static final int[] HABITS = {16, 66, 18};

    private final Setting setting;

    Payers(Setting setting) {
        this.setting = setting;
    }

    /** Those still unpaid, the newest first. */
    List<Issue> unpaid(Account account, Home home, List<Issue> issues) {
        if (home.shows(Special.ALL_PAID)) {
            return List.of();
        }
        Dice dice = setting.dice(account.number() + "/payer");
        boolean neglected = CAN_BE_NEGLECTED.contains(account.kind()) && dice.chance(NEGLECTED_PER_MILLE);
        boolean byDebit = COMES_BY_DEBIT.contains(account.kind()) && dice.chance(AUTOMATIC_PER_MILLE);
        int habit = setting.dice(home.id() + "/habit").weighted(HABITS);
        int phase = dice.below(SETTLED_EVERY_MONTHS);
        List<Issue> unpaid = new ArrayList<>();
        for (int age = 0; age < issues.size(); age++) {
            Issue issue = issues.get(age);
            boolean open = toldUnpaid(account, home, issue, age);
            if (!open && !closed(account, issue) && !(isTold(home, account) && age > 0)) {
                LocalDate paid = neglected
                        ? settledInOneGo(phase, issue)
                        : issue.issuedOn().plusDays(byDebit ? 2 : patience(account.kind(), habit, dice, issue));
                open = paid.isAfter(setting.today());
            }
            if (open) {
                unpaid.add(issue);
            }
        }
        return unpaid;
    }

    /** A home that shows something keeps its older water and power in order, so that the thing stands out. */
    private static boolean isTold(Home home, Account account) {
        return !home.shows().isEmpty() && (account.kind() == Kind.WATER || account.kind() == Kind.POWER);
    }

    /** Insurance for the year to come is taken until 31 December and not a day longer. */
    private boolean closed(Account account, Issue issue) {
        return account.kind() == Kind.MEDICAL_INSURANCE && setting.today().isAfter(issue.dueOn());
    }

    private boolean toldUnpaid(Account account, Home home, Issue issue, int age) {
        if (home.shows().isEmpty()) {
            return false;
        }
        boolean running = !setting.today().isAfter(issue.period().last());
        return switch (account.kind()) {
            case WATER, POWER -> age < (home.shows(Special.ARREARS_OVER_PERIODS) ? ARREARS_SHOWN : 1);
            case MEDICAL_INSURANCE ->
                home.shows(Special.CHILDREN_INSURED) && !setting.today().isAfter(issue.dueOn());
            case KINDERGARTEN -> home.shows(Special.KINDERGARTEN) && running;
            case SCHOOL -> home.shows(Special.SENIOR_SCHOOL) && running;
            default -> false;
        };
    }

    private static LocalDate settledInOneGo(int phase, Issue issue) {
        LocalDate day = issue.issuedOn().withDayOfMonth(15).plusMonths(1);
        while ((day.getYear() * 12 + day.getMonthValue() + phase) % SETTLED_EVERY_MONTHS != 0) {
            day = day.plusMonths(1);
        }
        return day;
    }

    /** Days between a bill and its payment: soon, in its month, or after the first reminder. */
    private static int patience(Kind kind, int habit, Dice payer, Issue issue) {
        Dice dice = payer.at(issue.issuedOn().toEpochDay());
        int days = switch (habit) {
            case 0 -> dice.between(3, 20);
            case 1 -> dice.between(10, 36);
            default -> dice.between(22, 58);
        };
        return days * pace(kind, issue) / 100;
    }

    /** The larger a bill and the longer its term, the longer it lies; percent of a monthly bill's days. */
    private static int pace(Kind kind, Issue issue) {
        return switch (kind) {
            case HEATING, MEDICAL_INSURANCE -> 280;
            case PROPERTY -> 200;
            case WASTE -> issue.period() instanceof Period.Year ? 200 : 70;
            case SCHOOL -> 120;
            case KINDERGARTEN -> 60;
            default -> 100;
        };
    }
}
