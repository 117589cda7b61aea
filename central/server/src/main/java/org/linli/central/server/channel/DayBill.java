package org.linli.central.server.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * Everything a channel took and gave back in one day of its calendar (UTC+8), as it lists it itself: the T+1 bill. Its rows
 * add up to the sums it ends with.
 *
 * @param hash SHA-256 of the list as it came, hexadecimal
 */
public record DayBill(LocalDate day, String hash, List<Charge> charges, List<Return> returns) {
    public DayBill {
        charges = List.copyOf(charges);
        returns = List.copyOf(returns);
    }

    /** @param order the merchant's number, which need not be one of ours */
    public record Charge(String order, Fen fen) {}

    /** @param refund the merchant's refund number; empty when the whole order was reversed */
    public record Return(String order, Optional<String> refund, Fen fen) {}

    public Fen charged() {
        return charges.stream().map(Charge::fen).reduce(Fen.ZERO, Fen::plus);
    }

    public Fen returned() {
        return returns.stream().map(Return::fen).reduce(Fen.ZERO, Fen::plus);
    }
}
