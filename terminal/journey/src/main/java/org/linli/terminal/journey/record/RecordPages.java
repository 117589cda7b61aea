package org.linli.terminal.journey.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.record.Registers.Entry;
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.record.Registers.HousingFund;
import org.linli.terminal.journey.record.Registers.Insured;
import org.linli.terminal.journey.record.Registers.Medical;
import org.linli.terminal.journey.record.Registers.Payment;
import org.linli.terminal.journey.record.Registers.Pension;
import org.linli.terminal.journey.record.Registers.Subsidies;
import org.linli.terminal.journey.record.Registers.Subsidy;
import org.linli.terminal.journey.record.Registers.Visit;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Reading.Fact;
import org.linli.terminal.journey.screen.Reading.Line;
import org.linli.terminal.journey.screen.Reading.Part;
import org.linli.terminal.journey.screen.Reading.Point;
import org.linli.terminal.journey.screen.Reading.Sentence;
import org.linli.terminal.journey.screen.Reading.Sign;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What a record says: in one line without amounts, and in full, a span of years at a time. */
final class RecordPages {
    /** So long before the entitlement runs out a resident is told: there is time to go twice. */
    private static final int DAYS_TO_CONFIRM = 30;

    private RecordPages() {}

    /** What stands in the list. Nothing in it needs hiding from who stands behind. */
    static Text line(Found found) {
        return switch (found) {
            case Pension pension ->
                pension.payments().isEmpty()
                        ? Text.of(
                                pension.drawnFrom().isPresent() ? "record.line.no-payment" : "record.pension.paying-in")
                        : Text.of(
                                "record.line.last",
                                new Gap.Month(pension.payments().getFirst().month()));
            case Medical medical ->
                Text.of(medical.employees() ? "record.medical.employees" : "record.medical.residents");
            case HousingFund fund -> Text.of(fund.paysIn() ? "record.fund.paying-in" : "record.fund.sealed");
            case Subsidies subsidies ->
                Text.of("record.line.items", new Gap.Count(subsidies.subsidies().size()));
            case Insured insured ->
                Text.of("record.line.items", new Gap.Count(insured.insurances().size()));
        };
    }

    /** What has to be done about it. */
    static Optional<Text> mark(Found found) {
        return switch (found) {
            case Pension pension when pension.suspended() -> Optional.of(Text.of("record.pension.mark.suspended"));
            case Pension pension when isDue(pension) -> Optional.of(Text.of("record.pension.mark.due"));
            case Subsidies subsidies
            when subsidies.subsidies().stream().anyMatch(each -> !each.granted()) ->
                Optional.of(Text.of("record.subsidy.mark.review"));
            default -> Optional.empty();
        };
    }

    private static boolean isDue(Pension pension) {
        return pension.confirmedUntil()
                .filter(until -> until.isBefore(pension.about().asOf().plusDays(DAYS_TO_CONFIRM)))
                .isPresent();
    }

    static Reading reading(Found found, int page) {
        var span = Span.of(found).get(page);
        var parts = new ArrayList<Part>();
        switch (found) {
            case Pension pension -> pension(pension, span, page, parts);
            case Medical medical -> medical(medical, span, page, parts);
            case HousingFund fund -> fund(fund, span, page, parts);
            case Subsidies subsidies -> subsidies(subsidies, span, parts);
            case Insured insured -> insured(insured, span, page, parts);
        }
        return Reading.of("record.read", RecordScreens.title(found.kind()), parts)
                .saying(Text.of(
                        "record.about",
                        new Gap.Verbatim(found.about().keeper()),
                        new Gap.Date(found.about().asOf())));
    }

    private static void pension(Pension pension, Span span, int page, List<Part> parts) {
        if (page == 0) {
            var lines = new ArrayList<Line>();
            if (pension.suspended()) {
                lines.add(new Sentence(Text.of("record.pension.suspended")));
            } else if (isDue(pension)) {
                lines.add(new Sentence(Text.of("record.pension.due")));
            }
            lines.add(fact(
                    "record.scheme",
                    Text.of(pension.employees() ? "record.pension.employees" : "record.pension.residents")));
            lines.add(fact(
                    "record.state",
                    Text.of(
                            pension.drawnFrom().isEmpty()
                                    ? "record.pension.paying-in"
                                    : pension.suspended() ? "record.pension.mark.suspended" : "record.pension.drawn")));
            pension.drawnFrom().ifPresent(from -> lines.add(fact("record.pension.from", month(from))));
            pension.confirmedUntil().ifPresent(until -> lines.add(fact("record.pension.confirmed", date(until))));
            parts.add(Part.plain(lines));
        }
        payments(pension.payments(), span, heading("record.paid-in", span), parts);
    }

    private static void payments(List<Payment> payments, Span span, Text heading, List<Part> parts) {
        var lines = payments.stream()
                .filter(payment -> span.has(payment.month().getYear()))
                .map(payment -> (Line) Fact.of(
                        month(payment.month()),
                        Text.joined(List.of(
                                amount(payment.amount()), Text.of("record.paid-on", new Gap.Day(payment.paidOn()))))))
                .toList();
        if (!lines.isEmpty()) {
            parts.add(Part.of(heading, lines));
        }
    }

    private static void medical(Medical medical, Span span, int page, List<Part> parts) {
        if (page == 0) {
            var lines = new ArrayList<Line>();
            lines.add(fact(
                    "record.scheme",
                    Text.of(medical.employees() ? "record.medical.employees" : "record.medical.residents")));
            medical.balance()
                    .ifPresentOrElse(
                            balance -> lines.add(fact("record.medical.balance", amount(balance))),
                            () -> lines.add(new Sentence(Text.of("record.medical.no-account"))));
            parts.add(Part.plain(lines));
        }
        var visits = medical.visits().stream()
                .filter(visit -> span.has(visit.day().getYear()))
                .map(RecordPages::visit)
                .toList();
        if (visits.isEmpty()) {
            parts.add(
                    Part.of(heading("record.medical.visits", span), new Sentence(Text.of("record.medical.no-visits"))));
        } else {
            parts.add(Part.of(heading("record.medical.visits", span), visits));
        }
    }

    private static Point visit(Visit visit) {
        return Point.of(
                        Sign.DOT,
                        Text.joined(List.of(
                                Text.of("value.day", new Gap.Day(visit.day())),
                                Text.of(
                                        switch (visit.care()) {
                                            case OUTPATIENT -> "record.care.outpatient";
                                            case INPATIENT -> "record.care.inpatient";
                                            case PHARMACY -> "record.care.pharmacy";
                                        }),
                                visit.place())))
                .saying(Text.of(
                        "record.visit",
                        new Gap.Amount(visit.total()),
                        new Gap.Amount(visit.fund()),
                        new Gap.Amount(visit.account()),
                        new Gap.Amount(visit.self())));
    }

    private static void fund(HousingFund fund, Span span, int page, List<Part> parts) {
        if (page == 0) {
            var lines = new ArrayList<Line>();
            lines.add(fact("record.fund.balance", amount(fund.balance())));
            lines.add(fact("record.state", Text.of(fund.paysIn() ? "record.fund.paying-in" : "record.fund.sealed")));
            lines.add(fact("record.fund.tail", Text.of("value.digits", new Gap.Digits(fund.tail()))));
            lines.add(fact("record.payer", fund.employer()));
            if (fund.paysIn()) {
                lines.add(fact(
                        "record.fund.monthly",
                        Text.of(
                                "record.fund.halves",
                                new Gap.Amount(fund.monthly().fromEmployer()),
                                new Gap.Amount(fund.monthly().fromWage()))));
            }
            parts.add(Part.plain(lines));
        }
        var entries = fund.entries().stream()
                .filter(entry -> span.has(entry.day().getYear()))
                .map(RecordPages::entry)
                .toList();
        if (!entries.isEmpty()) {
            parts.add(Part.of(heading("record.fund.entries", span), entries));
        }
    }

    private static Line entry(Entry entry) {
        return Fact.of(
                Text.of("value.day", new Gap.Day(entry.day())),
                Text.joined(List.of(
                        Text.of(
                                switch (entry.move()) {
                                    case DEPOSIT -> "record.fund.deposit";
                                    case INTEREST -> "record.fund.interest";
                                    case WITHDRAWAL -> "record.fund.withdrawal";
                                }),
                        amount(entry.amount()),
                        Text.of("record.fund.left", new Gap.Amount(entry.balance())))));
    }

    private static void subsidies(Subsidies subsidies, Span span, List<Part> parts) {
        for (Subsidy subsidy : subsidies.subsidies()) {
            var lines = new ArrayList<Line>();
            lines.add(fact(
                    "record.state", Text.of(subsidy.granted() ? "record.subsidy.granted" : "record.subsidy.review")));
            lines.add(fact(
                    subsidy.granted() ? "record.subsidy.since" : "record.subsidy.applied", month(subsidy.since())));
            lines.add(fact("record.subsidy.monthly", amount(subsidy.monthly())));
            subsidy.payments().stream()
                    .filter(payment -> span.has(payment.month().getYear()))
                    .forEach(payment -> lines.add(Fact.of(
                            month(payment.month()),
                            Text.joined(List.of(
                                    amount(payment.amount()),
                                    Text.of("record.paid-on", new Gap.Day(payment.paidOn())))))));
            parts.add(Part.of(
                    Text.of(
                            switch (subsidy.aim()) {
                                case OLD_AGE -> "record.subsidy.old-age";
                                case DISABILITY_LIVING -> "record.subsidy.disability-living";
                                case DISABILITY_CARE -> "record.subsidy.disability-care";
                                case MINIMUM_LIVING -> "record.subsidy.minimum-living";
                            }),
                    lines));
        }
    }

    private static void insured(Insured insured, Span span, int page, List<Part> parts) {
        if (page == 0) {
            parts.add(Part.plain(insured.insurances().stream()
                    .map(insurance -> (Line) Fact.of(
                            Text.of(
                                    switch (insurance.branch()) {
                                        case PENSION -> "record.branch.pension";
                                        case MEDICAL -> "record.branch.medical";
                                        case UNEMPLOYMENT -> "record.branch.unemployment";
                                        case WORK_INJURY -> "record.branch.work-injury";
                                    }),
                            Text.joined(List.of(
                                    Text.of(insurance.drawn() ? "record.pension.drawn" : "record.insured"),
                                    Text.of("record.since", new Gap.Month(insurance.since())),
                                    Text.of("record.months", new Gap.Count(insurance.months()))))))
                    .toList()));
        }
        var years = insured.years().stream()
                .filter(year -> span.has(year.from().getYear()))
                .map(year -> (Line) Point.of(
                                Sign.DOT,
                                year.from().equals(year.to())
                                        ? month(year.from())
                                        : Text.of(
                                                "record.from-to", new Gap.Month(year.from()), new Gap.Month(year.to())))
                        .saying(Text.joined(List.of(
                                year.payer(),
                                Text.of(
                                        insured.employees() ? "record.base" : "record.yearly",
                                        new Gap.Amount(year.base()))))))
                .toList();
        if (!years.isEmpty()) {
            parts.add(Part.of(heading("record.years-paid", span), years));
        }
    }

    private static Text heading(String key, Span span) {
        return Text.of(key, RecordScreens.years(span));
    }

    private static Fact fact(String label, Text value) {
        return Fact.of(Text.of(label), value);
    }

    private static Text amount(Fen fen) {
        return Text.of("value.amount", new Gap.Amount(fen));
    }

    private static Text month(YearMonth month) {
        return Text.of("value.month", new Gap.Month(month));
    }

    private static Text date(LocalDate date) {
        return Text.of("value.date", new Gap.Date(date));
    }
}
