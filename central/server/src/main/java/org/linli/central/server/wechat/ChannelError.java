package org.linli.central.server.wechat;

/**
 * The body of every 4xx and 5xx answer.
 *
 * @param code {@code ORDER_NOT_EXIST}, {@code USERPAYING}, {@code SYSTEM_ERROR} …
 */
public record ChannelError(String code, String message) {}
