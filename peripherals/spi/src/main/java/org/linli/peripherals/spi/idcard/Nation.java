package org.linli.peripherals.spi.idcard;

import java.util.List;

/**
 * One of the 56 nations of China, by its code (GB/T 3304), or one of the two codes for none of them.
 *
 * @param code 01 to 56, 97 (other) or 98 (of foreign descent)
 */
public record Nation(String code) {
    private static final List<String> NAMES = List.of(
            "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎",
            "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬",
            "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴",
            "珞巴", "基诺");

    public Nation {
        if (!code.matches("[0-4][0-9]|5[0-6]|97|98") || code.equals("00")) {
            throw new IllegalArgumentException("not a nation's code");
        }
    }

    /** As it is printed on the card: 汉, 维吾尔, 其他, 外国血统. */
    public String chineseName() {
        return switch (code) {
            case "97" -> "其他";
            case "98" -> "外国血统";
            default -> NAMES.get(Integer.parseInt(code) - 1);
        };
    }

    @Override
    public String toString() {
        return "Nation(masked)";
    }
}
