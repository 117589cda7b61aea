package org.linli.central.server.community;

import java.util.List;

/**
 * One community: who lives there, who bills them, and what is due on the day asked for.
 *
 * @param id stable and short: {@code fenghe}, {@code qingrong}
 * @param name {@code 枫禾社区}
 * @param hotline in the area code 0000, which no place has
 * @param people all who live here or own a home here
 */
public record Community(
        String id,
        Region region,
        String name,
        String city,
        String district,
        String street,
        String hotline,
        List<Building> buildings,
        List<Household> households,
        List<Person> people,
        List<Biller> billers,
        List<PriceList> priceLists,
        List<Account> accounts,
        List<Bill> bills) {
    public Community {
        buildings = List.copyOf(buildings);
        households = List.copyOf(households);
        people = List.copyOf(people);
        billers = List.copyOf(billers);
        priceLists = List.copyOf(priceLists);
        accounts = List.copyOf(accounts);
        bills = List.copyOf(bills);
    }
}
