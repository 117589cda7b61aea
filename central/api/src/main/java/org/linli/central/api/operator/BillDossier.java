package org.linli.central.api.operator;

import java.util.Optional;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.money.Fen;

/**
 * All central knows of one bill.
 *
 * @param heldBy the live attempt that holds it, or the payment that settled it
 * @param postedFen what the biller has written off, in all
 */
public record BillDossier(Bill bill, HouseholdId householdId, Optional<PaymentId> heldBy, Fen postedFen) {}
