package org.linli.central.server.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens the accounts a home has. Numbers are counted from the door, so they stay when a neighbour changes. */
final class Accounts {
    /** More than any home has members; with it every (door, member) has a serial of its own. */
    private static final int SLOTS_A_HOME = 16;

    /** Coprime to every power of ten: neighbours get numbers far apart, and still no number twice. */
    private static final long STRIDE = 7_654_321;

    private static final int PHONES_A_HOME = 2;

    private final Setting setting;
    private final OneOffs oneOffs;

    Accounts(Setting setting, OneOffs oneOffs) {
        this.setting = setting;
        this.oneOffs = oneOffs;
    }

    List<Account> open(Home home) {
        List<Account> accounts = new ArrayList<>();
        ofTheHome(home, accounts);
        ofItsPeople(home, accounts);
        return accounts;
    }

    private void ofTheHome(Home home, List<Account> accounts) {
        Dice dice = setting.dice(home.id() + "/services");
        boolean cardMeters = home.shows(Special.PREPAID_METERS);
        boolean prepaidPower = dice.chance(setting.isNorth() ? 120 : 50);
        boolean prepaidGas = dice.chance(setting.isNorth() ? 350 : 100);
        boolean gas = dice.chance(920);
        boolean drives = dice.chance(420);
        boolean watches = dice.chance(600);
        boolean surfs = dice.chance(720);
        boolean lived = !home.household().isVacant();
        boolean told = !home.shows().isEmpty() && lived;
        add(accounts, home, Kind.WATER, false);
        add(accounts, home, Kind.POWER, cardMeters || (prepaidPower && lived && !told));
        if (lived && (gas || told)) {
            add(accounts, home, Kind.GAS, cardMeters || (prepaidGas && !told));
        }
        add(accounts, home, Kind.HEATING, false);
        add(accounts, home, Kind.PROPERTY, false);
        add(accounts, home, Kind.WASTE, false);
        if (lived && drives) {
            add(accounts, home, Kind.PARKING, false);
        }
        if (lived && watches) {
            add(accounts, home, Kind.CABLE_TV, false);
        }
        if (lived && surfs) {
            add(accounts, home, Kind.BROADBAND, false);
        }
    }

    private void ofItsPeople(Home home, List<Account> accounts) {
        int schoolYear = BillingCalendar.schoolYear(setting.today());
        int phones = 0;
        for (Member member : home.residents()) {
            int age = member.person().ageOn(setting.today());
            if (phones < PHONES_A_HOME && age >= 18 && member.person().mobile().isPresent()) {
                phones++;
                setting.plan()
                        .numbering(Kind.PHONE)
                        .ifPresent(numbering -> accounts.add(new Account(
                                member.person().mobile().orElseThrow(),
                                Kind.PHONE,
                                numbering.biller().id(),
                                home.id(),
                                Optional.of(member.person().id()),
                                member.person().id(),
                                true)));
            }
            if (member.work().isInsuredAsResident()) {
                add(accounts, home, Kind.MEDICAL_INSURANCE, member);
            }
            if (member.work() == Member.Work.FLEXIBLE && age >= 16 && age < 60) {
                add(accounts, home, Kind.PENSION, member);
            }
            if (BillingCalendar.isInKindergarten(member.person(), schoolYear)) {
                add(accounts, home, Kind.KINDERGARTEN, member);
            }
            if (BillingCalendar.isInSeniorSchool(member.person(), schoolYear)) {
                add(accounts, home, Kind.SCHOOL, member);
            }
            for (Kind kind : List.of(Kind.HOSPITAL, Kind.FINE, Kind.ID_CARD)) {
                boolean possible = kind == Kind.HOSPITAL || age >= 18;
                if (possible && !oneOffs.open(kind, home, member).isEmpty()) {
                    add(accounts, home, kind, member);
                }
            }
        }
    }

    /** Household accounts stand in the owner's name, also where a tenant pays or the owner has died. */
    private void add(List<Account> accounts, Home home, Kind kind, boolean prepaid) {
        setting.plan()
                .numbering(kind)
                .ifPresent(numbering -> accounts.add(new Account(
                        number(numbering, home, kind, 0),
                        kind,
                        numbering.biller().id(),
                        home.id(),
                        Optional.empty(),
                        home.household().ownerId(),
                        prepaid)));
    }

    private void add(List<Account> accounts, Home home, Kind kind, Member member) {
        setting.plan()
                .numbering(kind)
                .ifPresent(numbering -> accounts.add(new Account(
                        number(numbering, home, kind, member.slot()),
                        kind,
                        numbering.biller().id(),
                        home.id(),
                        Optional.of(member.person().id()),
                        member.person().id(),
                        false)));
    }

    private String number(TownPlan.Numbering numbering, Home home, Kind kind, int slot) {
        int digits = numbering.length() - numbering.prefix().length();
        long range = 1;
        for (int i = 0; i < digits; i++) {
            range *= 10;
        }
        long offset =
                Dice.of(setting.seed(), numbering.biller().id() + "/" + kind).below(1_000_000);
        long serial = ((home.index() * (long) SLOTS_A_HOME + slot) * STRIDE + offset) % range;
        return numbering.prefix() + IdNumber.digits(serial, digits);
    }
}
