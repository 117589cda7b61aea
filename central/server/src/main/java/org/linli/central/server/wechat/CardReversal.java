package org.linli.central.server.wechat;

/**
 * {@code POST /v3/card/reversals}, the sandbox acquirer's own: takes a card terminal's order back, also one it has not
 * heard of, which then never can be charged.
 */
public record CardReversal(String appid, String mchid, String outTradeNo, CodePayOrder.Amount amount) {}
