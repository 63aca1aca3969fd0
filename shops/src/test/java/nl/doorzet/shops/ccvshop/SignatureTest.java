package nl.doorzet.shops.ccvshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.doorzet.core.settings.Secret;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The two hashes that stand here were computed with OpenSSL. */
class SignatureTest {
    private static final Signature SIGNATURE = new Signature("pub-1", new Secret("sec-1"));

    @TestFactory
    Stream<DynamicTest> every_vector_of_the_reference_comes_out() {
        JsonNode vectors = Reference.json("auth-test-vectors.json").path("vectors");
        assertThat(vectors).hasSize(13);
        return StreamSupport.stream(vectors.spliterator(), false)
                .map(vector -> DynamicTest.dynamicTest(
                        vector.path("name").asString(),
                        () -> assertThat(Signature.hex(
                                        new Secret(vector.path("key").asString()),
                                        StreamSupport.stream(
                                                        vector.path("parts").spliterator(), false)
                                                .map(part -> part.asString().getBytes(UTF_8))
                                                .toArray(byte[][]::new)))
                                .isEqualTo(vector.path("hmac_sha512_hex").asString())));
    }

    @Test
    void a_query_is_signed_as_sent() {
        assertThat(SIGNATURE.of(
                        "GET", "/api/rest/v1/invoices/?orderby=id&size=250", new byte[0], "2026-03-29T01:00:00Z"))
                .isEqualTo("38e62be46587205a1cf4f792ceea8640020f40fa5e3cb8a3e368df0351ad70a7"
                        + "1329afa04ea4e85e3fb02b3233e23ac454c5606c7cffc664fb8fa261be30c687");
    }

    @Test
    void a_body_is_signed_as_its_utf_8_bytes() {
        assertThat(SIGNATURE.of(
                        "PATCH",
                        "/api/rest/v1/invoices/7/",
                        "{\"external_reference\":\"Größe 10 €\"}".getBytes(UTF_8),
                        "2026-12-31T23:59:59Z"))
                .isEqualTo("0fbeb119a52afb427b30ac39ef2c03eca3522c0ef5a28f6791bcc1e7ac3a5851"
                        + "03ed439130c3d81737b042fda879677d9d473484b50a328aee35451ef444a703");
    }

    @Test
    void the_secret_shows_in_no_text() {
        assertThat(SIGNATURE.toString()).doesNotContain("sec-1");
    }
}
