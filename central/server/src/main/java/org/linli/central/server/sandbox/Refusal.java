package org.linli.central.server.sandbox;

/** Why the platform refuses, in its own words, with the HTTP status it gives. */
enum Refusal {
    AUTH_CODE_INVALID(400, "付款码无效"),
    AUTHCODEEXPIRE(400, "付款码已过期,请刷新再试"),
    NOTENOUGH(403, "余额不足"),
    ORDERPAID(400, "订单已支付"),
    OUT_TRADE_NO_USED(403, "商户订单号重复"),
    ORDER_CLOSED(400, "订单已关闭"),
    USERPAYING(400, "用户支付中,需要输入密码"),
    ORDER_NOT_EXIST(404, "订单不存在"),
    RESOURCE_NOT_EXISTS(404, "退款单不存在"),
    NOT_ENOUGH(403, "可退金额不足"),
    NO_STATEMENT_EXIST(400, "账单文件不存在"),
    STATEMENT_CREATING(400, "账单生成中"),
    SYSTEM_ERROR(500, "系统错误"),
    SIGN_ERROR(401, "签名错误"),
    PARAM_ERROR(400, "参数错误");

    private final int status;
    private final String message;

    Refusal(int status, String message) {
        this.status = status;
        this.message = message;
    }

    int status() {
        return status;
    }

    String message() {
        return message;
    }
}
