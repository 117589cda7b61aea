package org.linli.central.server.wechat;

/** @param codeUrl what the QR code says */
public record NativeOffer(String codeUrl) {
    @Override
    public String toString() {
        return "NativeOffer[hidden]";
    }
}
