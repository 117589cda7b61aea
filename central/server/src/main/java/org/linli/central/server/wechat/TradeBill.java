package org.linli.central.server.wechat;

/**
 * Where a day's list can be fetched, and the hash of it (GET /v3/bill/tradebill).
 *
 * @param hashType {@code SHA1}
 * @param hashValue of the file as it comes, hexadecimal
 * @param downloadUrl on the platform itself; good for minutes, and asked with a signature as everything is
 */
public record TradeBill(String hashType, String hashValue, String downloadUrl) {}
