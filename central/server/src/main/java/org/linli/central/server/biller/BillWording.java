package org.linli.central.server.biller;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.Choice;
import org.linli.central.api.bill.HouseholdRole;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.PriceItem;
import org.linli.central.api.bill.Usage;
import org.linli.central.api.bill.UsageUnit;
import org.linli.central.api.id.BillId;
import org.linli.central.server.community.Account;
import org.linli.central.server.community.Community;
import org.linli.central.server.community.Household;
import org.linli.central.server.community.Kind;
import org.linli.central.server.community.Unit;

/** Says what the demo communities know in the words of the contract, masked. Pure. */
final class BillWording {
    private BillWording() {}

    static Bill bill(org.linli.central.server.community.Bill bill, Account account) {
        return new Bill(
                new BillId(bill.id()),
                bill.version(),
                kind(bill.kind()),
                account.tail(),
                period(bill.period()),
                bill.usage().map(BillWording::usage),
                items(bill),
                bill.amount(),
                bill.choices().stream()
                        .map(choice -> new Choice(choice.code(), choice.label(), choice.amount()))
                        .toList(),
                state(bill.state()),
                bill.isInArrears(),
                bill.payee(),
                Optional.of(bill.dueOn()),
                bill.decisionNumber());
    }

    private static List<PriceItem> items(org.linli.central.server.community.Bill bill) {
        return bill.items().stream()
                .map(item -> new PriceItem(
                        item.label(),
                        Optional.of(item.quantity()),
                        Optional.of(unit(item.unit())),
                        Optional.of(item.unitPrice()),
                        item.amount()))
                .toList();
    }

    private static Usage usage(org.linli.central.server.community.Usage usage) {
        return new Usage(
                BigDecimal.valueOf(usage.quantity()),
                unit(usage.unit()),
                Optional.of(BigDecimal.valueOf(usage.previous())),
                Optional.of(BigDecimal.valueOf(usage.current())));
    }

    private static Period period(org.linli.central.server.community.Period period) {
        var unit = switch (period) {
            case org.linli.central.server.community.Period.Months months ->
                months.count() == 1 ? Period.Unit.MONTH : Period.Unit.MONTHS;
            case org.linli.central.server.community.Period.Quarter _ -> Period.Unit.QUARTER;
            case org.linli.central.server.community.Period.Year _ -> Period.Unit.YEAR;
            case org.linli.central.server.community.Period.Season _ -> Period.Unit.SEASON;
            case org.linli.central.server.community.Period.Term _ -> Period.Unit.TERM;
            case org.linli.central.server.community.Period.Day _ -> Period.Unit.DAY;
        };
        return new Period(unit, period.first(), period.last());
    }

    private static BillKind kind(Kind kind) {
        return switch (kind) {
            case WATER -> BillKind.WATER;
            case POWER -> BillKind.POWER;
            case GAS -> BillKind.GAS;
            case HEATING -> BillKind.HEATING;
            case PROPERTY -> BillKind.PROPERTY;
            case PARKING -> BillKind.PARKING;
            case WASTE -> BillKind.WASTE;
            case CABLE_TV -> BillKind.CABLE_TV;
            case BROADBAND -> BillKind.BROADBAND;
            case PHONE -> BillKind.PHONE;
            case MEDICAL_INSURANCE -> BillKind.MEDICAL_INSURANCE;
            case PENSION -> BillKind.PENSION_INSURANCE;
            case HOSPITAL -> BillKind.HOSPITAL;
            case KINDERGARTEN -> BillKind.KINDERGARTEN;
            case SCHOOL -> BillKind.TUITION;
            case FINE -> BillKind.FINE;
            case ID_CARD -> BillKind.DOCUMENT_FEE;
        };
    }

    private static UsageUnit unit(Unit unit) {
        return switch (unit) {
            case TON -> UsageUnit.TON;
            case KILOWATT_HOUR -> UsageUnit.KILOWATT_HOUR;
            case CUBIC_METRE -> UsageUnit.CUBIC_METRE;
            case SQUARE_METRE -> UsageUnit.SQUARE_METRE;
            case SQUARE_METRE_MONTH -> UsageUnit.SQUARE_METRE_MONTH;
            case MONTH -> UsageUnit.MONTH;
            case YEAR -> UsageUnit.YEAR;
            case TERM -> UsageUnit.TERM;
            case DAY -> UsageUnit.DAY;
            case ITEM -> UsageUnit.ITEM;
        };
    }

    private static BillState state(org.linli.central.server.community.BillState state) {
        return switch (state) {
            case OPEN -> BillState.OPEN;
            case NOTHING_DUE -> BillState.NOTHING_DUE;
            case CREDIT -> BillState.CREDIT;
            case DISPUTED -> BillState.DISPUTED;
        };
    }

    /** Building and entrance in clear, the door hidden. */
    static String maskedAddress(Community community, Household home) {
        return buildingName(community, home) + " " + home.entrance() + " 单元 ***";
    }

    private static String buildingName(Community community, Household home) {
        return community.buildings().stream()
                .filter(each -> each.id().equals(home.buildingId()))
                .map(org.linli.central.server.community.Building::name)
                .findFirst()
                .orElse("");
    }

    /** The building in clear, entrance and door hidden. */
    static String maskedBuilding(Community community, Household home) {
        return buildingName(community, home) + " ***";
    }

    /** For whoever has proven nothing: neither how much was used nor what a decision is called. */
    static Bill limited(Bill bill) {
        return new Bill(
                bill.id(),
                bill.version(),
                bill.kind(),
                bill.accountTail(),
                bill.period(),
                Optional.empty(),
                List.of(),
                bill.amountFen(),
                bill.choices(),
                bill.state(),
                bill.arrears(),
                bill.payeeName(),
                bill.dueDate(),
                Optional.empty());
    }

    static HouseholdRole role(Household home, String personId) {
        if (home.ownerId().equals(personId)) {
            return HouseholdRole.OWNER;
        }
        return home.tenantId().filter(personId::equals).isPresent() ? HouseholdRole.TENANT : HouseholdRole.FAMILY;
    }
}
