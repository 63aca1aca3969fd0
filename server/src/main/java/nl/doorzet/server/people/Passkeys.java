package nl.doorzet.server.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes and checks passkeys. Spring Security checks the signatures; what is to be signed is a ticket of ours, good once, so that no
 * session is needed for it.
 */
@Service
public class Passkeys {
    /** So many can one person have. */
    public static final int MOST = 10;

    public static final int LONGEST_NAME = 60;
    /** Passkeys that are no good, from one network, before it has to wait. */
    private static final int FREE = 50;

    private static final String ANY = "passkeys";
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final PasskeyStore store;
    private final PasskeyPeople owners;
    private final PersonStore people;
    private final TicketStore tickets;
    private final AttemptStore attempts;

    Passkeys(PasskeyStore store, PasskeyPeople owners, PersonStore people, TicketStore tickets, AttemptStore attempts) {
        this.store = store;
        this.owners = owners;
        this.people = people;
        this.tickets = tickets;
        this.attempts = attempts;
    }

    /** The person's, oldest first. */
    public List<Passkey> of(UUID person) {
        return store.of(person);
    }

    /** Nobody signs in with it any more. Another's stays. */
    public void remove(UUID person, UUID id) {
        store.remove(person, id);
    }

    /** What the person's browser is asked in order to make one, as JSON. */
    public String creation(PasskeyParty party, Person person) {
        String challenge =
                tickets.issue(TicketStore.Purpose.PASSKEY_NEW, Optional.of(person.id()), PasskeyOptions.LIFE);
        return json.writeValueAsString(PasskeyOptions.creation(
                party, person, challenge, store.findByUserId(PasskeyStore.handle(person.id()))));
    }

    /**
     * Takes the one that the browser made.
     *
     * @param name for the person himself
     * @return whether it is good; there are at most {@link #MOST}
     */
    public boolean add(PasskeyParty party, Person person, String name, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made = read(answer, NEW, "attestationObject");
            String challenge = challenge(made);
            if (store.of(person.id()).size() >= MOST
                    || !tickets.usePersons(TicketStore.Purpose.PASSKEY_NEW, challenge)
                            .filter(person.id()::equals)
                            .isPresent()) {
                return false;
            }
            operations(party)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            PasskeyOptions.creation(party, person, challenge, List.of()),
                            new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
            // What it sent is not what a browser makes for us now: no passkey.
            return false;
        }
    }

    /** What any browser is asked in order to sign in, as JSON; empty where its network has to wait. */
    public Optional<String> request(PasskeyParty party, String network) {
        if (attempts.count(ANY, "network " + network, FREE).isPresent()) {
            return Optional.empty();
        }
        String challenge = tickets.issue(TicketStore.Purpose.PASSKEY_SIGN_IN, Optional.empty(), PasskeyOptions.LIFE);
        return Optional.of(json.writeValueAsString(PasskeyOptions.request(party, challenge)));
    }

    /** Whose passkey answered; empty where the answer is not good, or not any more. */
    Optional<Person> prove(PasskeyParty party, String answer, String network) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> used =
                    read(answer, USED, "authenticatorData", "signature");
            String challenge = challenge(used);
            if (!tickets.use(TicketStore.Purpose.PASSKEY_SIGN_IN, challenge)) {
                return Optional.empty();
            }
            var owner = operations(party)
                    .authenticate(
                            new RelyingPartyAuthenticationRequest(PasskeyOptions.request(party, challenge), used));
            attempts.forget(ANY, "network " + network);
            return people.find(PasskeyStore.person(owner.getId()));
        } catch (JacksonException | WebAuthnException | IllegalArgumentException e) {
            // Made up, altered, signed elsewhere, or by a passkey that was removed.
            return Optional.empty();
        }
    }

    /** Reads what a browser answers, after seeing that what Spring Security takes for granted is there. */
    private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(
            String answer, TypeReference<PublicKeyCredential<R>> type, String... needed) {
        JsonNode tree = json.readTree(answer);
        JsonNode response = tree.path("response");
        boolean whole = tree.path("rawId").isString()
                && response.path("clientDataJSON").isString()
                && Arrays.stream(needed).allMatch(name -> response.path(name).isString());
        if (!whole) {
            throw new IllegalArgumentException("The browser's answer is not whole");
        }
        return json.readValue(answer, type);
    }

    private <R extends AuthenticatorResponse> String challenge(PublicKeyCredential<R> credential) {
        return json.readTree(credential.getResponse().getClientDataJSON().getBytes())
                .path("challenge")
                .asString();
    }

    private WebAuthnRelyingPartyOperations operations(PasskeyParty party) {
        PublicKeyCredentialRpEntity ours = PublicKeyCredentialRpEntity.builder()
                .id(party.id())
                .name(party.id())
                .build();
        return new Webauthn4JRelyingPartyOperations(owners, store, ours, Set.of(party.origin()));
    }
}
