package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers that could be taken for one another, or for somebody's. */
class NumbersTest {
    private static final Pattern MOBILE_LIKE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    @Test
    void noTwoAccountsShareANumber() {
        Communities.many()
                .forEach(demo -> assertEquals(
                        Communities.accounts(demo).count(),
                        Communities.accounts(demo)
                                .map(Account::number)
                                .distinct()
                                .count()));
    }

    @Test
    void noTwoBillsShareAnId() {
        Communities.many().forEach(demo -> {
            assertEquals(
                    Communities.bills(demo).count(),
                    Communities.bills(demo).map(Bill::id).distinct().count());
            assertTrue(Communities.bills(demo).allMatch(bill -> bill.id().matches("[B-Z]{14}")));
        });
    }

    @Test
    void everyBillBelongsToAnAccountAndEveryAccountToABiller() {
        Communities.many().forEach(demo -> {
            Communities.bills(demo).forEach(bill -> {
                Account account = demo.account(bill.accountNumber()).orElseThrow();
                assertEquals(bill.kind(), account.kind());
                assertEquals(bill.householdId(), account.householdId());
                assertEquals(bill.personId(), account.personId());
            });
            for (Community community : demo.communities()) {
                List<String> billers =
                        community.billers().stream().map(Biller::id).toList();
                community.accounts().forEach(account -> {
                    assertTrue(billers.contains(account.billerId()), account.billerId());
                    assertTrue(demo.person(account.holderId()).isPresent());
                    assertTrue(demo.household(account.householdId()).isPresent());
                });
            }
        });
    }

    /** 154 is in no operator's allocation, so nobody can be called. */
    @Test
    void noDigitsAreSomebodysMobileNumber() {
        Communities.many().forEach(demo -> {
            Matcher runs = MOBILE_LIKE.matcher(demo.communities().toString());
            while (runs.find()) {
                String run = runs.group();
                assertTrue(run.startsWith("154"), run);
            }
        });
    }

    /** WeChat: 18 digits from 10 to 15; Alipay: 16 to 24 digits from 25 to 30. */
    @Test
    void noAccountNumberCanBeTakenForAPaymentCode() {
        Communities.accounts(Communities.DEMO).forEach(account -> {
            assertTrue(account.number().matches("\\d{8,13}"), account.number());
            assertEquals(account.kind() == Kind.PHONE, account.number().length() == 11, account.number());
        });
        Communities.bills(Communities.DEMO)
                .flatMap(bill -> bill.decisionNumber().stream())
                .forEach(number -> assertTrue(number.startsWith("99"), number));
    }

    @Test
    void hotlinesAreInAnAreaCodeThatNoPlaceHas() {
        Communities.DEMO.communities().forEach(community -> {
            assertTrue(community.hotline().startsWith("0000-"));
            community.billers().forEach(biller -> assertTrue(biller.hotline().startsWith("0000-"), biller.name()));
        });
    }
}
