package org.linli.central.server.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.linli.central.server.wechat.CodePayOrder;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.RefundOrder;
import org.linli.central.server.wechat.WeChatJson;
import org.linli.central.server.wechat.WeChatSignature;

/** A merchant of the sandbox, over real HTTP. */
final class Merchant {
    private final URI platform;
    private final MerchantFiles files;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newHttpClient();

    Merchant(URI platform, Path folder, InstantSource clock) throws IOException {
        this.platform = platform;
        this.files = MerchantFiles.read(folder);
        this.clock = clock;
    }

    record Heard(int status, String body, boolean signed) {
        <T> T as(Class<T> type) {
            return WeChatJson.read(body, type).orElseThrow(() -> new AssertionError(body));
        }
    }

    Heard pay(String outTradeNo, String code, long fen) throws Exception {
        return pay(outTradeNo, code, fen, Optional.empty());
    }

    Heard pay(String outTradeNo, String code, long fen, Optional<String> notifyUrl) throws Exception {
        var order = new CodePayOrder(
                files.appid(),
                files.mchid(),
                "社区账单",
                outTradeNo,
                new CodePayOrder.Amount(fen, "CNY"),
                new CodePayOrder.Payer(code),
                notifyUrl);
        return call("POST", "/v3/pay/transactions/codepay", WeChatJson.write(order));
    }

    Heard query(String outTradeNo) throws Exception {
        return call("GET", "/v3/pay/transactions/out-trade-no/" + outTradeNo + "?mchid=" + files.mchid(), "");
    }

    Heard reverse(String outTradeNo) throws Exception {
        return call("POST", "/v3/pay/transactions/out-trade-no/" + outTradeNo + "/reverse", "{}");
    }

    Heard close(String outTradeNo) throws Exception {
        return call("POST", "/v3/pay/transactions/out-trade-no/" + outTradeNo + "/close", "{}");
    }

    Heard refund(String outTradeNo, String outRefundNo, long fen, long total) throws Exception {
        var order = new RefundOrder(outTradeNo, outRefundNo, "重复支付", new RefundOrder.Amount(fen, total, "CNY"));
        return call("POST", "/v3/refund/domestic/refunds", WeChatJson.write(order));
    }

    MerchantFiles files() {
        return files;
    }

    Heard call(String method, String pathAndQuery, String body) throws Exception {
        var stamp = new WeChatSignature.Stamp(
                clock.instant().getEpochSecond(), UUID.randomUUID().toString());
        String signature =
                WeChatSignature.sign(files.secret(), WeChatSignature.requestMessage(method, pathAndQuery, stamp, body));
        return send(
                method,
                pathAndQuery,
                body,
                WeChatSignature.authorization(
                        new WeChatSignature.Authorization(files.mchid(), stamp, files.serial(), signature)));
    }

    Heard send(String method, String pathAndQuery, String body, String authorization) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(platform.resolve(pathAndQuery))
                        .header("Authorization", authorization)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var headers = answer.headers();
        var stamp = new WeChatSignature.Stamp(
                Long.parseLong(headers.firstValue("Wechatpay-Timestamp").orElse("0")),
                headers.firstValue("Wechatpay-Nonce").orElse(""));
        boolean signed = WeChatSignature.verifies(
                files.platformKey(),
                WeChatSignature.platformMessage(stamp, answer.body()),
                headers.firstValue("Wechatpay-Signature").orElse(""));
        return new Heard(answer.statusCode(), answer.body(), signed);
    }
}
