package nl.doorzet.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.doorzet.server.bench.ClockedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** What needs no browser; the rest is played in one. */
class PasskeysTest {
    private static final PasskeyParty PARTY = new PasskeyParty("doorzet.example", "https://doorzet.example");

    private final Passkeys passkeys = ClockedServer.part(Passkeys.class);
    private final PasskeyStore store = ClockedServer.part(PasskeyStore.class);
    private final Person person = person();
    private final Bytes credential = Bytes.random();

    private static Person person() {
        return ClockedServer.part(Joining.class).operator(UUID.randomUUID() + "@passkey.example", "");
    }

    private CredentialRecord used(Person by, long signatures) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(credential)
                .userEntityUserId(PasskeyStore.handle(by.id()))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .attestationObject(new Bytes(new byte[] {2}))
                .transports(Set.of(AuthenticatorTransport.USB, AuthenticatorTransport.INTERNAL))
                .signatureCount(signatures)
                .label("Key")
                .build();
    }

    @Test
    void a_passkey_whose_count_goes_back_is_refused() {
        store.save(used(person, 3));
        assertThat(passkeys.of(person.id())).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Key");
            assertThat(kept.usedAt()).isEmpty();
        });
        store.save(used(person, 4));
        assertThat(passkeys.of(person.id()).getFirst().usedAt()).isPresent();
        assertThatThrownBy(() -> store.save(used(person, 4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.save(used(person(), 5))).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.findByUserId(PasskeyStore.handle(person.id())))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.getSignatureCount()).isEqualTo(4);
                    assertThat(kept.getTransports()).hasSize(2);
                });
    }

    @Test
    void a_passkey_that_does_not_count_is_good_again_and_again() {
        store.save(used(person, 0));
        store.save(used(person, 0));
        store.save(used(person, 0));
        assertThat(passkeys.of(person.id())).hasSize(1);
    }

    @Test
    void it_is_removed_by_its_person_only_and_goes_with_him() {
        store.save(used(person, 1));
        UUID id = passkeys.of(person.id()).getFirst().id();
        passkeys.remove(person().id(), id);
        assertThat(passkeys.of(person.id())).hasSize(1);
        passkeys.remove(person.id(), id);
        assertThat(passkeys.of(person.id())).isEmpty();

        Person other = person();
        store.save(used(other, 1));
        JdbcClient jdbc = ClockedServer.part(JdbcClient.class);
        jdbc.sql("delete from membership where person_id = ?").param(other.id()).update();
        jdbc.sql("delete from person where id = ?").param(other.id()).update();
        assertThat(store.findByCredentialId(credential)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[1]",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\"}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\",\"signature\":\"AA\",\"authenticatorData\":\"AA\",\"attestationObject\":\"AA\"}}",
                "{\"id\":\"AA\",\"rawId\":\"!\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"?\"}}"
            })
    void what_is_no_answer_lets_nobody_in(String answer) {
        assertThat(passkeys.prove(PARTY, answer, "")).isEmpty();
        assertThat(passkeys.add(PARTY, person, "Key", answer)).isFalse();
    }

    @Test
    void a_network_that_asks_and_never_answers_has_to_wait() {
        String network = UUID.randomUUID().toString();
        IntStream.range(0, 50)
                .forEach(i -> assertThat(passkeys.request(PARTY, network)).isPresent());
        assertThat(passkeys.request(PARTY, network)).isEmpty();
        assertThat(passkeys.request(PARTY, "elsewhere " + network))
                .get()
                .asString()
                .contains("\"rpId\":\"doorzet.example\"");
    }

    @ParameterizedTest
    @CsvSource({
        "https://doorzet.example, doorzet.example, https://doorzet.example",
        "https://doorzet.example:8443, doorzet.example, https://doorzet.example:8443",
        "http://localhost:8080, localhost, http://localhost:8080"
    })
    void a_passkey_is_made_for_a_name(URI root, String id, String origin) {
        assertThat(PasskeyParty.of(root)).contains(new PasskeyParty(id, origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://[::1]:8080", "https://192.0.2.7"})
    void a_number_is_no_name(URI root) {
        assertThat(PasskeyParty.of(root)).isEmpty();
    }
}
