package org.linli.central.server.wechat;

/**
 * What the platform posts to a merchant when a payment or refund comes to an end. Its order, number and punctuality are
 * not promised: duplicates are normal.
 *
 * @param createTime RFC 3339
 * @param eventType {@code TRANSACTION.SUCCESS}, {@code REFUND.SUCCESS} …
 */
public record Notification(
        String id, String createTime, String eventType, String resourceType, String summary, Resource resource) {

    /** The sealed part; opened it is a {@link Transaction} or a {@link Refund}. */
    public record Resource(
            String algorithm, String ciphertext, String nonce, String associatedData, String originalType) {}
}
