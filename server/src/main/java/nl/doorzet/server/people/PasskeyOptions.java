package nl.doorzet.server.people;

import java.time.Duration;
import java.util.List;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;

/**
 * What a browser is asked (WebAuthn Level 3, §5.4 and §5.5). The key is always to be found without a name, and always asks for a
 * fingerprint, a face or a PIN; where it comes from is not asked.
 */
final class PasskeyOptions {
    /** So long may one take. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String NAME = "Doorzet";

    private PasskeyOptions() {}

    /** For a new one, beside those that the person has. */
    static PublicKeyCredentialCreationOptions creation(
            PasskeyParty party, Person person, String challenge, List<CredentialRecord> had) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(PublicKeyCredentialRpEntity.builder()
                        .id(party.id())
                        .name(NAME)
                        .build())
                .user(PasskeyPeople.entity(person))
                .challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(LIFE)
                .excludeCredentials(had.stream().map(PasskeyOptions::descriptor).toList())
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .extensions(new ImmutableAuthenticationExtensionsClientInputs())
                .build();
    }

    /** For signing in with any. */
    static PublicKeyCredentialRequestOptions request(PasskeyParty party, String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(party.id())
                .challenge(Bytes.fromBase64(challenge))
                .timeout(LIFE)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .extensions(new ImmutableAuthenticationExtensionsClientInputs())
                .build();
    }

    private static PublicKeyCredentialDescriptor descriptor(CredentialRecord passkey) {
        return PublicKeyCredentialDescriptor.builder()
                .type(PublicKeyCredentialType.PUBLIC_KEY)
                .id(passkey.getCredentialId())
                .transports(passkey.getTransports())
                .build();
    }
}
