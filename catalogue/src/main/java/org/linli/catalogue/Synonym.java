package org.linli.catalogue;

/**
 * Words people use for words the catalogue uses. Misspellings are none: they are found by sound and by form.
 *
 * @param say what people say: 低保
 * @param means what stands in the catalogue: 最低生活保障
 */
public record Synonym(String say, String means) {}
