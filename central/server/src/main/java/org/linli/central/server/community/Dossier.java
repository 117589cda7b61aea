package org.linli.central.server.community;

import java.util.Optional;

/**
 * All that can be certified of one person.
 *
 * @param community where they live or own a home
 * @param residence empty for those who live elsewhere
 */
public record Dossier(
        Person person,
        Community community,
        Optional<Residence> residence,
        Optional<PensionRecord> pension,
        Optional<MedicalRecord> medical) {}
