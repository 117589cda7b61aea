package org.linli.central.server.biller;

import java.util.Optional;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.foundation.code.Code;

/** What a biller said of a posting (销账). */
public sealed interface PostingAnswer {
    /**
     * It stands in the biller's books.
     *
     * @param note what the biller gave back for the receipt: a meter's token, what is left to be done
     */
    record Posted(Optional<ReceiptNote> note) implements PostingAnswer {
        public Posted() {
            this(Optional.empty());
        }
    }

    /** The biller has no such posting and, asked by look-up, was never told. */
    record NotPosted() implements PostingAnswer {}

    /** The biller will not take it: the amount changed, it is settled already. The money goes back. */
    record Refused(Code why) implements PostingAnswer {}

    record Unclear(Code why) implements PostingAnswer {}
}
