package org.linli.central.server.community;

import java.util.List;

/**
 * Who sends bills. The name is the payee's name on the receipt.
 *
 * @param id unique over both communities: {@code fenghe-water}
 * @param number four digits, unique over both communities: what its paper bills name it by
 * @param hotline in the area code 0000, which no place has
 */
public record Biller(String id, String number, String name, String hotline, List<Kind> kinds) {
    public Biller {
        kinds = List.copyOf(kinds);
    }
}
