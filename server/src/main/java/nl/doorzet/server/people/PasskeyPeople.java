package nl.doorzet.server.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as Spring Security knows the owners of passkeys. They are made and removed elsewhere. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {
    private final PersonStore people;

    PasskeyPeople(PersonStore people) {
        this.people = people;
    }

    /** What a passkey shows of its person where there is a choice. */
    static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(person.id()))
                .name(person.email())
                .displayName(person.called())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return people.find(PasskeyStore.person(id)).map(PasskeyPeople::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return people.find(email).map(PasskeyPeople::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("A passkey makes no person");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("A passkey removes no person");
    }
}
