package org.linli.central.server.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.ReceiptState;

/**
 * The numbered papers of one receipt: 0 the receipt itself, n 补打 n. Here alone they are counted, for all terminals.
 *
 * <p>A number is given before anything is printed and to one terminal only; so no two papers can bear the same one, whatever
 * becomes of an answer or a printer. The terminal that opened the payment has number 0 from the beginning, and so can print
 * it while central is silent; it is anybody's once that terminal says that it is not wanted. A number whose paper is proven
 * never to have come out is given again, unless a higher one is out. Immutable.
 */
public final class Papers {
    /** Before the receipt has its number there is no paper of it. */
    static final Papers NONE = new Papers(List.of());

    private final List<Paper> all;

    /**
     * @param holder who may print it, or did; empty when nobody did
     * @param printing what it was asked for by; empty for the payer's own first
     */
    private record Paper(Optional<TerminalId> holder, Optional<PrintingId> printing, ReceiptState state) {
        boolean mayBeOut() {
            return holder.isPresent();
        }
    }

    private Papers(List<Paper> all) {
        this.all = List.copyOf(all);
    }

    static Papers reservedFor(TerminalId payer) {
        return new Papers(List.of(new Paper(Optional.of(payer), Optional.empty(), ReceiptState.NONE)));
    }

    /** The number the next paper gets; empty when there are enough. */
    public Optional<Integer> next() {
        int next = all.size();
        while (next > 0 && !all.get(next - 1).mayBeOut()) {
            next--;
        }
        return next <= PrintingGrant.MOST_COPIES ? Optional.of(next) : Optional.empty();
    }

    /** The highest number that may be out: how many copies (补打) there are at most. */
    public int copies() {
        int copies = all.size() - 1;
        while (copies > 0 && !all.get(copies).mayBeOut()) {
            copies--;
        }
        return Math.max(copies, 0);
    }

    /** The number this printing was given, also when it has ended. */
    public Optional<Integer> numberOf(PrintingId printing) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).printing().equals(Optional.of(printing))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether this terminal may say what became of this paper: it has it, or nobody has. */
    public boolean mayTell(TerminalId terminal, int copy) {
        return copy >= all.size()
                || all.get(copy).holder().map(terminal::equals).orElse(true);
    }

    public boolean isHeldBy(TerminalId terminal, int copy) {
        return all.get(copy).holder().equals(Optional.of(terminal));
    }

    public ReceiptState state(int copy) {
        return copy < all.size() ? all.get(copy).state() : ReceiptState.NONE;
    }

    /** Each with its number, from 0. */
    public List<NumberedPaper> listed() {
        var listed = new ArrayList<NumberedPaper>();
        for (int i = 0; i < all.size(); i++) {
            listed.add(new NumberedPaper(i, all.get(i).holder(), all.get(i).state()));
        }
        return listed;
    }

    public NumberedPaper listed(int copy) {
        return listed().get(copy);
    }

    Papers given(PrintingId printing, TerminalId terminal, int copy) {
        return with(copy, new Paper(Optional.of(terminal), Optional.of(printing), ReceiptState.PRINT_SENT));
    }

    /** @param payer whose a paper is that nobody has: a terminal older than the giving of numbers counted by itself */
    Papers reported(ReceiptState state, int copy, TerminalId payer) {
        var before =
                copy < all.size() ? all.get(copy) : new Paper(Optional.empty(), Optional.empty(), ReceiptState.NONE);
        boolean given = before.printing().isPresent();
        boolean nobodys = state == ReceiptState.E_ONLY || (state == ReceiptState.NOT_PRINTED && given);
        var holder = nobodys
                ? Optional.<TerminalId>empty()
                : Optional.of(before.holder().orElse(payer));
        return with(copy, new Paper(holder, before.printing(), state));
    }

    private Papers with(int copy, Paper paper) {
        var papers = new ArrayList<>(all);
        while (papers.size() <= copy) {
            papers.add(new Paper(Optional.empty(), Optional.empty(), ReceiptState.NONE));
        }
        papers.set(copy, paper);
        return new Papers(papers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Papers papers && all.equals(papers.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return "Papers" + all;
    }
}
