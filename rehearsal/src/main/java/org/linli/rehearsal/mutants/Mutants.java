package org.linli.rehearsal.mutants;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static org.linli.rehearsal.mutants.Edit.desc;
import static org.linli.rehearsal.mutants.Edit.takes;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fourteen rules and how each is switched off. Where two machines hold a rule together, so that either may fail, both
 * halves are switched off in one mutant.
 */
final class Mutants {
    private static final String CENTRAL_MACHINE = "central.server.payment.PaymentMachine";
    private static final String CENTRAL_PATIENCE = "central.server.payment.Patience";
    private static final String LINES = "central.server.payment.LineMoves";
    private static final String BOOKS = "central.server.ledger.Books";
    private static final String METHOD = "central.api.payment.PaymentMethod";
    private static final String MACHINE = "payments.machine.Machine";
    private static final String CHASING = "payments.machine.Chasing";

    private static final ClassDesc CD_CODE = desc("foundation.code.Code");
    private static final ClassDesc CD_OPTIONAL = desc("java.util.Optional");
    private static final ClassDesc CD_DURATION = desc("java.time.Duration");
    private static final long A_YEAR_OF_DAYS = 365;

    private Mutants() {}

    static List<Mutant> all() {
        var all = new ArrayList<Mutant>();
        ordering(all);
        believing(all);
        waiting(all);
        returning(all);
        standing(all);
        all.addAll(OfficeMutants.all());
        return all;
    }

    // ---- rules 1 and 2: what an order is, and what is believed of it

    private static void ordering(List<Mutant> all) {
        all.add(Mutant.of(
                1,
                "one-number-for-all",
                "each attempt of a terminal has the same order number, and central does not mind",
                Set.of("I1", "I3", "I11"),
                Edit.first(
                        "payments.desk.TradeNumbers",
                        "at",
                        code -> code.lconst_1().lstore(1)),
                Edit.insteadOfCall(
                        "central.server.cashier.OpeningRules",
                        "against",
                        BOOKS,
                        "paymentByTradeNumber",
                        Mutants::emptyOptional)));
        all.add(Mutant.of(
                1,
                "no-lock",
                "a new attempt at a bill needs no proof that the one before is closed or returned",
                Set.of("I1", "I2"),
                Edit.first(BOOKS, "holderOf", code -> {
                    emptyOptional(code);
                    code.areturn();
                })));
        all.add(Mutant.of(
                2,
                "notification-is-proof",
                "central believes a notification without asking the channel",
                Set.of("I8", "I10", "I11"),
                Edit.never(CENTRAL_MACHINE, "channelSaid", "central.server.payment.Stimulus$Call", "NOTIFICATION")));
        all.add(Mutant.of(
                2,
                "about-another-order",
                "the terminal believes an answer about another attempt at the same bills",
                Set.of("I6", "I8", "I9"),
                Edit.first(CHASING, "isAbout", Mutants::isAboutTheSameLines)));
    }

    /** Same bills and amounts; the order number is not looked at. */
    private static void isAboutTheSameLines(CodeBuilder code) {
        var attempt = desc("payments.machine.Attempt");
        var view = desc("central.api.payment.PaymentView");
        var list = desc("java.util.List");
        code.aload(0)
                .invokevirtual(attempt, "lines", takes(list))
                .aload(1)
                .invokevirtual(view, "lines", takes(list))
                .invokestatic(desc(CHASING), "sameLines", takes(CD_boolean, list, list))
                .ireturn();
    }

    // ---- rules 3, 4 and 6: what proves that nothing was paid

    private static void believing(List<Mutant> all) {
        all.add(Mutant.of(
                3,
                "not-found-is-unpaid",
                "an order that is not found while it is called back is taken for unpaid at once",
                Set.of("I1", "I8"),
                Edit.first(
                        "central.server.payment.Live",
                        "offerOver",
                        code -> code.iconst_1().ireturn())));
        all.add(Mutant.of(
                4,
                "reversal-sent-once",
                "a reversal that gets no clear answer is not repeated",
                Set.of("I13"),
                Edit.insteadOfCall(CENTRAL_MACHINE, "undecided", "java.util.List", "add", CodeBuilder::iconst_0)));
        all.add(Mutant.of(
                4,
                "paid-while-reversed",
                "a query is believed while a reversal is on its way",
                Set.of("I1", "I3", "I8", "I11"),
                Edit.insteadOfCall(
                        CENTRAL_MACHINE,
                        "captured",
                        "central.server.payment.Payment",
                        "reversals",
                        CodeBuilder::iconst_0)));
        all.add(Mutant.of(
                5,
                "offers-never-end",
                "neither terminal nor central closes an offer that has run out",
                Set.of("I8", "I13"),
                Edit.first(MACHINE, "offerEnded", CodeBuilder::return_),
                Edit.first(CENTRAL_PATIENCE, "of", code -> neverDue(code, "QR")),
                Edit.first(CENTRAL_PATIENCE, "of", code -> neverDue(code, "LINK"))));
        all.add(Mutant.of(
                5,
                "order-paid-is-closed",
                "what cannot be closed because it is paid is closed all the same, without a query",
                Set.of("I8"),
                Edit.first(
                        CENTRAL_MACHINE,
                        "paidAlready",
                        code -> closedUnpaid(code).return_())));
        all.add(Mutant.of(
                6,
                "card-not-found-is-unpaid",
                "a card's order that the bank does not find is taken for unpaid",
                Set.of("I1", "I8"),
                Edit.first(CENTRAL_MACHINE, "notFound", Mutants::cardNotFoundIsUnpaid)));
        all.add(Mutant.of(
                6,
                "silent-card-is-left",
                "nobody asks after a card terminal that is silent, and nobody calls it back",
                Set.of("I13"),
                Edit.first("payments.machine.Cards", "statusDue", CodeBuilder::return_),
                Edit.first(CENTRAL_PATIENCE, "of", code -> neverDue(code, "CARD"))));
    }

    private static CodeBuilder closedUnpaid(CodeBuilder code) {
        return code.aload(0)
                .getstatic(desc(CENTRAL_MACHINE), "NEVER_ARRIVED", CD_CODE)
                .invokevirtual(desc(CENTRAL_MACHINE), "closedUnpaid", takes(CD_void, CD_CODE));
    }

    /** As for every other method, and without waiting for anything. */
    private static void cardNotFoundIsUnpaid(CodeBuilder code) {
        var machine = desc(CENTRAL_MACHINE);
        var asWritten = code.newLabel();
        code.aload(0)
                .getfield(machine, "method", desc(METHOD))
                .getstatic(desc(METHOD), "CARD", desc(METHOD))
                .if_acmpne(asWritten)
                .aload(0)
                .invokevirtual(machine, "isClosing", takes(CD_boolean))
                .ifeq(asWritten);
        closedUnpaid(code).return_().labelBinding(asWritten);
    }

    /** The deadline of this method, which is a wait handed to the scheduler, is a year away. */
    private static void neverDue(CodeBuilder code, String method) {
        var kind = desc("central.server.payment.Timer$Kind");
        var asWritten = code.newLabel();
        code.aload(0)
                .getstatic(kind, "DEADLINE", kind)
                .if_acmpne(asWritten)
                .aload(1)
                .getstatic(desc(METHOD), method, desc(METHOD))
                .if_acmpne(asWritten);
        aYear(code);
        code.areturn().labelBinding(asWritten);
    }

    private static void aYear(CodeBuilder code) {
        code.loadConstant(A_YEAR_OF_DAYS).invokestatic(CD_DURATION, "ofDays", takes(CD_DURATION, CD_long));
    }

    // ---- rules 7 and 10: what is returned, and when

    private static void returning(List<Mutant> all) {
        all.add(Mutant.of(
                7,
                "late-success-is-posted",
                "a success after CLOSED is posted like any other",
                Set.of("I1", "I2", "I6"),
                Edit.constant(CENTRAL_MACHINE, "captured", "central.api.payment.PaymentState", "CLOSED", "REFUNDED")));
        all.add(Mutant.of(
                7,
                "late-success-is-ignored",
                "nobody asks after an attempt that is closed when the channel says that it was paid",
                Set.of("I3", "I11"),
                Edit.insteadOfCall(
                        CENTRAL_MACHINE, "channelSaid", "foundation.money.Fen", "isPositive", CodeBuilder::iconst_1)));
        all.add(Mutant.of(
                7,
                "refund-has-a-new-number",
                "a refund that is asked for again has another number than before",
                Set.of("I1", "I11"),
                Edit.insteadOfCall(
                        LINES,
                        "askForRefundAgain",
                        "central.server.payment.Payment",
                        "refundNumber",
                        code -> code.loadConstant("R-another"))));
        all.add(Mutant.of(
                10,
                "post-timeout-is-refusal",
                "a posting without an answer is taken for refused and its money returned",
                Set.of("I1", "I3", "I8"),
                Edit.first(LINES, "billerSaid", Mutants::unclearIsRefused)));
    }

    private static void unclearIsRefused(CodeBuilder code) {
        var unclear = desc("central.server.biller.PostingAnswer$Unclear");
        var refused = desc("central.server.biller.PostingAnswer$Refused");
        var asWritten = code.newLabel();
        code.aload(2)
                .instanceOf(unclear)
                .ifeq(asWritten)
                .new_(refused)
                .dup()
                .loadConstant("mutant.timed-out")
                .invokestatic(CD_CODE, "of", takes(CD_CODE, CD_String))
                .invokespecial(refused, "<init>", takes(CD_void, CD_CODE))
                .astore(2)
                .labelBinding(asWritten);
    }

    // ---- rules 9, 11, 12: who goes on, and by which clock

    private static void waiting(List<Mutant> all) {
        all.add(Mutant.of(
                9,
                "open-bills-are-offered",
                "a bill is offered while this terminal's own attempt at it is open",
                Set.of("I2"),
                Edit.first(
                        "payments.desk.AttemptView",
                        "holds",
                        code -> code.iconst_0().ireturn())));
        all.add(Mutant.of(
                9,
                "terminal-starts-blank",
                "a terminal that starts asks after nothing that was open",
                Set.of("I13"),
                Edit.first("payments.desk.DeskOwner", "recover", CodeBuilder::return_)));
        all.add(Mutant.of(
                9,
                "central-starts-blank",
                "central asks after nothing that was open when it starts",
                Set.of("I3", "I13"),
                Edit.first(
                        "central.server.cashier.Cashier",
                        "resume",
                        code -> code.iconst_0().ireturn())));
        all.add(Mutant.planted(
                11,
                "waits-by-the-wall-clock",
                "terminals wait by the wall clock, which is a day off now and then",
                Set.of("I8", "I13"),
                "TERMINALS_WAIT_BY_THE_WALL_CLOCK"));
        all.add(Mutant.of(
                12,
                "handed-off-and-forgotten",
                "a terminal asks no more after what it has handed off",
                Set.of("I9", "I13"),
                Edit.first(CHASING, "askLater", Mutants::notWhenHandedOff)));
        all.add(Mutant.of(
                12,
                "central-asks-twice",
                "central asks a second time after a wait, and then no more",
                Set.of("I3", "I13"),
                Edit.first(CENTRAL_PATIENCE, "beforeRound", Mutants::onceOnly)));
    }

    private static void notWhenHandedOff(CodeBuilder code) {
        var state = desc("payments.machine.AttemptState");
        var asWritten = code.newLabel();
        code.aload(0)
                .invokevirtual(desc("payments.machine.Turn"), "state", takes(state))
                .getstatic(state, "HANDED_OFF", state)
                .if_acmpne(asWritten)
                .return_()
                .labelBinding(asWritten);
    }

    private static void onceOnly(CodeBuilder code) {
        var asWritten = code.newLabel();
        code.iload(0).iconst_1().if_icmple(asWritten);
        aYear(code);
        code.areturn().labelBinding(asWritten);
    }

    // ---- rules 8, 13, 14: what stands before the resident

    private static void standing(List<Mutant> all) {
        all.add(Mutant.of(
                8,
                "unknown-looks-failed",
                "what nobody knows is shown as not paid, with a key to try again",
                Set.of("I8"),
                Edit.constant(
                        "terminal.core.payment.Stages",
                        "of",
                        "terminal.journey.bill.Business$Stage",
                        "UNKNOWN",
                        "CLOSED")));
        all.add(Mutant.of(
                13,
                "prints-before-writing",
                "paper is sent to the printer before the journal says so",
                Set.of("I4", "I7"),
                Edit.insteadOfCall(
                        "payments.machine.Receipts", "wanted", "payments.machine.Turn", "change", code -> {})));
        all.add(Mutant.of(
                13,
                "no-proof-is-no-paper",
                "a paper of which nothing is known after a start is taken for not printed",
                Set.of("I7"),
                Edit.constant(
                        "payments.machine.Receipts",
                        "recover",
                        "payments.machine.PaperOutcome",
                        "UNKNOWN",
                        "NOT_PRINTED")));
        all.add(Mutant.of(
                14,
                "begins-offline",
                "without central a payment goes on as if its bills were held",
                Set.of("I2", "I13"),
                Edit.first(MACHINE, "opened", Mutants::offlineIsOpened)));
    }

    private static void offlineIsOpened(CodeBuilder code) {
        var turn = desc("payments.machine.Turn");
        var chase = desc("payments.machine.Chase");
        var asWritten = code.newLabel();
        code.aload(1)
                .instanceOf(desc("central.api.client.Answer$NotSent"))
                .ifeq(asWritten)
                .aload(0)
                .aload(0)
                .invokevirtual(turn, "chase", takes(chase))
                .iconst_1()
                .invokevirtual(chase, "opened", takes(chase, CD_boolean))
                .invokevirtual(chase, "fromTheStart", takes(chase))
                .invokevirtual(turn, "chase", takes(CD_void, chase))
                .return_()
                .labelBinding(asWritten);
    }

    private static void emptyOptional(CodeBuilder code) {
        code.invokestatic(CD_OPTIONAL, "empty", takes(CD_OPTIONAL));
    }
}
