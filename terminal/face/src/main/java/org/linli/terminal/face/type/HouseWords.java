package org.linli.terminal.face.type;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of this house that a line does not end within: 身份|证 reads as a stumble. Not a dictionary; only what residents
 * meet here often. Longest first.
 */
final class HouseWords {
    private static final String WORDS = """
            身份证 付款码 智能手机 手机 凭条 电子凭条 缴费 缴费单 账单 付款 支付 重复支付 打印 取走 服务窗口 窗口 社区 体验中心
            工作人员 居民 医保 居民医保 养老 居民养老 物业 物业费 水费 电费 燃气费 供暖费 停车费 垃圾处理费 有线电视 宽带
            话费 保教费 学费 罚款 工本费 屏幕 下方 左边 右边 正下方 亮灯 地方 清除 信息 正在 确认 请勿 核对 金额 扣款 退回
            订单号 凭条号 户号 尾号 开放时间 现金 刷卡 微信 支付宝 密码 网络 连接 重新 启动 机器 打印机 发票 收费 单位 凭据
            预约 取号 证明 进度 查询 办事 查账 通知 停水 停电 义诊 接着办 退出 返回 首页 没有 已经 现在 还没有 不用 什么 怎么办
            不能 可以 马上 稍候 自动 取消 结果 读卡器 扫码口 电子 多收钱 清楚 更新 补打 一张 一次 一笔 不办了 办完了 放大字
            找人帮忙 拿好了 知道了 看看 刚刚 刚才 对准 哪几项 哪一处 周一 周二 周三 周四 周五 周六 周日 右下角 左下角 右上角 刷卡机
            """;

    private static final List<int[]> LONGEST_FIRST = Arrays.stream(WORDS.split("\\s+"))
            .filter(word -> word.length() > 1)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.codePoints().toArray())
            .collect(Collectors.toUnmodifiableList());

    private HouseWords() {}

    /** For each character, whether a word began before it that has not ended. */
    static boolean[] inside(int[] characters) {
        var inside = new boolean[characters.length];
        int at = 0;
        while (at < characters.length) {
            int length = lengthOfWordAt(characters, at);
            for (int i = 1; i < length; i++) {
                inside[at + i] = true;
            }
            at += Math.max(1, length);
        }
        return inside;
    }

    private static int lengthOfWordAt(int[] characters, int at) {
        for (int[] word : LONGEST_FIRST) {
            if (at + word.length <= characters.length
                    && Arrays.equals(characters, at, at + word.length, word, 0, word.length)) {
                return word.length;
            }
        }
        return 1;
    }
}
