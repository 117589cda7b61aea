package org.linli.central.server.authority;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** The one key central has. In memory as it is: a key store would seal it under a password only to open it again. */
final class ServerKey extends X509ExtendedKeyManager {
    private static final String ONLY = "server";

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final X509Certificate authority;

    ServerKey(PrivateKey key, X509Certificate certificate, X509Certificate authority) {
        this.key = key;
        this.certificate = certificate;
        this.authority = authority;
    }

    X509Certificate certificate() {
        return certificate;
    }

    X509Certificate authority() {
        return authority;
    }

    private @Nullable String ifOf(String keyType) {
        return key.getAlgorithm().equals(keyType) ? ONLY : null;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        return ifOf(keyType);
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return ifOf(keyType);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return ifOf(keyType) == null ? null : new String[] {ONLY};
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return alias.equals(ONLY) ? new X509Certificate[] {certificate, authority} : null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return alias.equals(ONLY) ? key : null;
    }

    /** Central calls nobody with this key. */
    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
