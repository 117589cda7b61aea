package org.linli.central.server.wechat;

/** The body of reverse ({@code appid} and {@code mchid}) and of close. */
public record MerchantCall(String appid, String mchid) {}
