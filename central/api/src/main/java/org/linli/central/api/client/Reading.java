package org.linli.central.api.client;

import org.linli.central.api.client.Courier.Heard;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.WireJson;

/** Turns a reply whose origin is proven into an {@link Answer}. */
final class Reading {
    private static final System.Logger LOG = System.getLogger("linli.central.client");

    private Reading() {}

    static <T> Answer<T> of(Heard.Reply reply, Class<T> type) {
        int status = reply.status();
        try {
            if (status == 200 || status == 201) {
                return new Answer.Answered<>(WireJson.read(reply.body(), type));
            }
            if (status >= 400 && status < 500) {
                return new Answer.Refused<>(WireJson.read(reply.body(), Problem.class));
            }
            if (status >= 500) {
                return new Answer.Unknown<>(
                        WireJson.read(reply.body(), Problem.class).code());
            }
            LOG.log(System.Logger.Level.WARNING, "{0} status {1}", LinkTrouble.BROKEN_CONTRACT, status);
            return new Answer.Unknown<>(LinkTrouble.BROKEN_CONTRACT);
        } catch (BrokenContractException broken) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} status {1}: {2}",
                    LinkTrouble.BROKEN_CONTRACT,
                    status,
                    broken.getMessage());
            return new Answer.Unknown<>(status >= 500 ? LinkTrouble.SERVER_ERROR : LinkTrouble.BROKEN_CONTRACT);
        }
    }
}
