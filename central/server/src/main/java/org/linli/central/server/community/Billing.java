package org.linli.central.server.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/** Writes the bills of an account: what is open today or, where nothing is, one line that says so. */
final class Billing {
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int ID_LENGTH = 14;
    private static final int CREDIT_PER_MILLE = 8;

    private final Setting setting;
    private final BillingCalendar calendar;
    private final Payers payers;
    private final Meters meters;
    private final Fees fees;
    private final OneOffs oneOffs;

    Billing(Setting setting, OneOffs oneOffs) {
        this.setting = setting;
        this.calendar = new BillingCalendar(setting);
        this.payers = new Payers(setting);
        this.meters = new Meters(setting);
        this.fees = new Fees(setting);
        this.oneOffs = oneOffs;
    }

    List<Bill> bills(Home home, Account account) {
        if (OneOffs.has(account.kind())) {
            return oneOff(home, account);
        }
        if (account.kind() == Kind.PENSION) {
            return List.of(pension(home, account));
        }
        if (account.prepaid()) {
            List<Choice> choices = account.kind() == Kind.PHONE ? Fees.phoneTopUps() : meters.topUps(account.kind());
            Issue today = new Issue(new Period.Day(setting.today()), setting.today(), setting.today());
            return List.of(draft(account, today, "/bill").choices(choices).write(BillState.OPEN));
        }
        List<Issue> issued = calendar.issues(account, home);
        List<Issue> unpaid = payers.unpaid(account, home, issued);
        if (unpaid.isEmpty()) {
            return issued.isEmpty() ? List.of() : List.of(settled(account, issued.getFirst()));
        }
        return unpaid.stream()
                .map(issue -> bill(home, account, issue, issue.equals(issued.getFirst())))
                .toList();
    }

    private Bill bill(Home home, Account account, Issue issue, boolean newest) {
        Draft draft = draft(account, issue, "/bill");
        if (!Meters.has(account.kind())) {
            return draft.items(fees.items(account, home, issue)).write(BillState.OPEN);
        }
        boolean water = account.kind() == Kind.WATER && newest;
        boolean disputed = water && home.shows(Special.DISPUTED_READING);
        Usage usage = meters.usage(account, home, issue, disputed);
        draft.usage(usage).items(meters.items(account, home, issue, usage));
        if (disputed) {
            return draft.write(BillState.DISPUTED);
        }
        boolean rolled = home.shows().isEmpty()
                && newest
                && setting.dice(account.number() + "/credit").chance(CREDIT_PER_MILLE);
        if (rolled || (water && home.shows(Special.CREDIT_BALANCE))) {
            draft.deductBalance();
        }
        return draft.write(
                draft.amount().isNegative()
                        ? BillState.CREDIT
                        : draft.amount().isPositive() ? BillState.OPEN : BillState.NOTHING_DUE);
    }

    private List<Bill> oneOff(Home home, Account account) {
        Member member = home.residents().stream()
                .filter(resident -> resident.person().id().equals(account.holderId()))
                .findFirst()
                .orElseThrow();
        return oneOffs.open(account.kind(), home, member).stream()
                .map(issue -> {
                    Draft draft = draft(account, issue, "/bill").items(oneOffs.items(account, issue));
                    draft.version = oneOffs.version(account, issue);
                    if (account.kind() == Kind.FINE) {
                        draft.decisionNumber = Optional.of(oneOffs.decisionNumber(account, issue));
                    }
                    return draft.write(BillState.OPEN);
                })
                .toList();
    }

    /** Once a calendar year, until 20 December; the resident chooses how much. */
    private Bill pension(Home home, Account account) {
        int year = setting.today().getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 20);
        Issue issue = new Issue(new Period.Year(year), first, last);
        int paidAfter = setting.dice(account.number() + "/paid/" + year).between(20, 420);
        boolean wanted =
                home.shows(Special.PENSION_CHOICE) || first.plusDays(paidAfter).isAfter(setting.today());
        if (setting.today().isAfter(last) || !wanted || home.shows(Special.ALL_PAID)) {
            return settled(account, issue);
        }
        return draft(account, issue, "/bill").choices(fees.pensionTiers()).write(BillState.OPEN);
    }

    /** Stands for "all paid up to this period"; its id is not that of the bill that was paid. */
    private Bill settled(Account account, Issue newest) {
        return draft(account, newest, "/settled").write(BillState.NOTHING_DUE);
    }

    private Draft draft(Account account, Issue issue, String what) {
        Dice dice =
                setting.dice(account.number() + what).at(issue.period().code().hashCode());
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(LETTERS.charAt(dice.below(LETTERS.length())));
        }
        return new Draft(id.toString(), account, issue);
    }

    /** A bill being written. */
    private final class Draft {
        private final String id;
        private final Account account;
        private final Issue issue;
        private final List<PriceItem> items = new ArrayList<>();
        private List<Choice> choices = List.of();
        private Optional<Usage> usage = Optional.empty();
        private Optional<String> decisionNumber = Optional.empty();
        private int version = 1;

        Draft(String id, Account account, Issue issue) {
            this.id = id;
            this.account = account;
            this.issue = issue;
        }

        Draft items(List<PriceItem> lines) {
            items.addAll(lines);
            return this;
        }

        Draft choices(List<Choice> offered) {
            choices = offered;
            return this;
        }

        Draft usage(Usage counted) {
            usage = Optional.of(counted);
            return this;
        }

        Fen amount() {
            return Fen.sum(items.stream().map(PriceItem::amount));
        }

        /** More lies on the account than this bill takes. */
        void deductBalance() {
            long over = setting.dice(account.number() + "/balance").between(1_000, 9_000);
            BigDecimal balance = BigDecimal.valueOf(-(amount().value() + over), 2);
            items.add(PriceItem.of("账户余额抵扣", BigDecimal.ONE, Unit.ITEM, balance, 0, "账户余额"));
        }

        Bill write(BillState state) {
            long late = setting.today().toEpochDay() - issue.dueOn().toEpochDay();
            boolean owed = state == BillState.OPEN && choices.isEmpty();
            String payee = setting.plan()
                    .numbering(account.kind())
                    .orElseThrow()
                    .biller()
                    .name();
            return new Bill(
                    id,
                    version,
                    account.kind(),
                    account.number(),
                    account.householdId(),
                    account.personId(),
                    issue.period(),
                    usage,
                    items,
                    amount(),
                    choices,
                    state,
                    issue.issuedOn(),
                    issue.dueOn(),
                    owed ? (int) Math.max(0, late) : 0,
                    payee,
                    decisionNumber);
        }
    }
}
