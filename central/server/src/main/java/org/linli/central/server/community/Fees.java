package org.linli.central.server.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.money.Fen;

/** What does not depend on a meter: by area, by month, by head. And what residents choose themselves. */
final class Fees {
    private static final List<Integer> PHONE_TOP_UPS = List.of(30, 50, 100);
    private static final BigDecimal MONTHS_A_QUARTER = BigDecimal.valueOf(3);

    private final Setting setting;

    Fees(Setting setting) {
        this.setting = setting;
    }

    List<PriceItem> items(Account account, Home home, Issue issue) {
        Kind kind = account.kind();
        return switch (kind) {
            case HEATING -> {
                String label = home.household().isVacant() ? "停供基础热费" : "居民供暖";
                yield List.of(PriceBook.line(
                        price(kind, label, issue), home.household().squareMetres()));
            }
            case PROPERTY ->
                List.of(PriceBook.line(
                        only(kind, issue), home.household().squareMetres().multiply(MONTHS_A_QUARTER)));
            case PARKING, BROADBAND -> List.of(PriceBook.line(plan(account, issue), BigDecimal.ONE));
            case WASTE, CABLE_TV, MEDICAL_INSURANCE -> List.of(PriceBook.line(only(kind, issue), BigDecimal.ONE));
            case KINDERGARTEN -> {
                int days = setting.dice(
                                account.number() + "/days/" + issue.period().code())
                        .between(16, 22);
                yield List.of(
                        PriceBook.line(price(kind, "保教费", issue), BigDecimal.ONE),
                        PriceBook.line(price(kind, "伙食费", issue), BigDecimal.valueOf(days)));
            }
            case SCHOOL -> {
                List<PriceItem> items = new ArrayList<>();
                items.add(PriceBook.line(price(kind, "公办高中学费", issue), BigDecimal.ONE));
                if (setting.dice(account.number() + "/boards").chance(400)) {
                    items.add(PriceBook.line(price(kind, "住宿费", issue), BigDecimal.ONE));
                }
                yield items;
            }
            default -> throw new IllegalStateException("no fee for " + kind);
        };
    }

    static List<Choice> phoneTopUps() {
        return PHONE_TOP_UPS.stream()
                .map(yuan -> new Choice("top-up-" + yuan, yuan + " 元", Fen.ofYuan(yuan)))
                .toList();
    }

    List<Choice> pensionTiers() {
        return setting.plan().pensionTiers().stream()
                .map(tier -> new Choice(
                        "tier-" + tier.yuan(),
                        tier.yuan() + " 元档(政府补贴 " + tier.subsidyYuan() + " 元)",
                        Fen.ofYuan(tier.yuan())))
                .toList();
    }

    /** Which of several prices an account took: its parking space, its broadband speed. */
    private PriceList plan(Account account, Issue issue) {
        List<PriceList> plans = setting.plan().prices().inForce(account.kind(), priceDay(issue));
        return setting.dice(account.number() + "/plan").pick(plans);
    }

    private PriceList only(Kind kind, Issue issue) {
        return setting.plan().prices().inForce(kind, priceDay(issue)).getFirst();
    }

    private PriceList price(Kind kind, String label, Issue issue) {
        return setting.plan().prices().inForce(kind, label, priceDay(issue));
    }

    /** Fees go by the price in force on the day the bill was issued. */
    private static LocalDate priceDay(Issue issue) {
        return issue.issuedOn();
    }
}
