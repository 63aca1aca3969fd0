package nl.doorzet.simulators.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class SignatureTest {
    @Test
    void a_get_with_a_query_has_the_hash_that_openssl_computes() {
        assertThat(Signature.of(
                        "sec-hand",
                        "pub-hand",
                        "GET",
                        "/api/rest/v1/orders/?is_paid=true&size=250",
                        "",
                        "2026-03-29T01:59:59Z"))
                .isEqualTo("a8eebf365ebe063529a1b02f290614621382a699a9b10d260565253a66776f2f"
                        + "649af16095345184b8a715c8f2109d3c0f5dcdd945bb4138eb52328a4f611e34");
    }

    @Test
    void a_patch_with_accents_and_escaped_slashes_has_the_hash_that_openssl_computes() {
        assertThat(Signature.of(
                        "sec-hand",
                        "pub-hand",
                        "PATCH",
                        "/api/rest/v1/invoices/7",
                        "{\"external_reference\":\"é\\/1\"}",
                        "2026-12-31T23:59:59+0000"))
                .isEqualTo("d8ba0ff5a51623bc31c06c5494a9072b6e60b7ea68e876b2998d77a466489547"
                        + "eddfb8332b7721e0a466c31614a3155a60b510ef471f962996b68108604f3c55");
    }

    @Test
    void a_hash_in_upper_case_is_wrong() {
        String right = Signature.of("k", "a", "b");
        assertThat(Signature.same(right, right)).isTrue();
        assertThat(Signature.same(right.toUpperCase(Locale.ROOT), right)).isFalse();
    }

    @Test
    void the_bytes_of_a_body_count_even_when_they_are_no_text() {
        byte[] noText = {(byte) 0xff, (byte) 0xfe};
        byte[] other = {(byte) 0xfe, (byte) 0xff};
        assertThat(Signature.of("k", "p", "PATCH", "/", noText, "d"))
                .isNotEqualTo(Signature.of("k", "p", "PATCH", "/", other, "d"));
        assertThat(Signature.of("k", "p", "PATCH", "/", new byte[] {'x'}, "d"))
                .isEqualTo(Signature.of("k", "p", "PATCH", "/", "x", "d"));
    }

    @TestFactory
    Stream<DynamicTest> each_vector_of_the_reference_is_met() {
        Optional<JsonNode> file = ReferenceExamples.read("auth-test-vectors.json");
        return file.stream()
                .flatMap(vectors -> vectors.get("vectors").valueStream())
                .map(vector -> {
                    String[] parts = vector.get("parts")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toArray(String[]::new);
                    return DynamicTest.dynamicTest(
                            vector.get("name").stringValue(),
                            () -> assertThat(Signature.of(vector.get("key").stringValue(), parts))
                                    .isEqualTo(vector.get("hmac_sha512_hex").stringValue()));
                });
    }
}
