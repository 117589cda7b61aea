package org.linli.kiosk.main;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.linli.terminal.core.attend.ServiceCode;

/**
 * Turns a service code, one line of 6 to 12 digits on stdin, into what the configuration keeps of it as {@code
 * place.serviceCode}. The code itself is never an argument, where others on the machine could read it.
 */
public final class ServiceCodeMain {
    private ServiceCodeMain() {}

    public static void main(String[] args) throws IOException {
        String code = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (code == null || !code.matches("[0-9]{6,12}")) {
            System.err.println("a service code has 6 to 12 digits");
            System.exit(2);
            return;
        }
        System.out.println(ServiceCode.of(code.toCharArray(), ServiceCode.ROUNDS, new SecureRandom())
                .kept());
    }
}
