package org.linli.central.server.receipt;

/** Text that cannot become markup. Pure. */
public final class Html {
    private Html() {}

    public static String text(String plain) {
        var safe = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char each = plain.charAt(i);
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(each);
            }
        }
        return safe.toString();
    }
}
