package nl.doorzet.server.people;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys in the database: as their people see them, and as Spring Security checks them. */
@Repository
class PasskeyStore implements UserCredentialRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a passkey knows its person: by his number, not by anything that can be read. */
    static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The person's, oldest first. */
    List<Passkey> of(UUID person) {
        return jdbc.sql("select * from passkey where person_id = ? order by made_at, id")
                .param(person)
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    void remove(UUID person, UUID id) {
        jdbc.sql("delete from passkey where person_id = ? and id = ?")
                .params(person, id)
                .update();
    }

    /**
     * A new one, or one that was used.
     *
     * @throws IllegalArgumentException if its own count went back: there is a copy of it
     */
    @Override
    public void save(CredentialRecord passkey) {
        int saved = jdbc.sql("""
                        insert into passkey as p (id, person_id, name, credential_id, public_key, attestation, transports,
                          signatures, made_at)
                        values (:id, :person, :name, :credential, :key, :attestation, :transports, :signatures, :now)
                        on conflict (credential_id) do update set signatures = :signatures, used_at = :now
                        where p.person_id = :person and (p.signatures < :signatures or p.signatures + :signatures = 0)""")
                .param("id", UUID.randomUUID())
                .param("person", person(passkey.getUserEntityUserId()))
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", attestation(passkey).getBytes())
                .param("transports", transports(passkey.getTransports()))
                .param("signatures", passkey.getSignatureCount())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (saved == 0) {
            throw new IllegalArgumentException("The passkey's count went back, or it is somebody else's");
        }
    }

    private static Bytes attestation(CredentialRecord passkey) {
        @Nullable Bytes attestation = passkey.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("A passkey comes with its attestation");
        }
        return attestation;
    }

    private static String transports(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("select * from passkey where credential_id = ?")
                .param(id.getBytes())
                .query(PasskeyStore::record)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from passkey where person_id = ?")
                .param(person(handle))
                .query(PasskeyStore::record)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = ?")
                .param(id.getBytes())
                .update();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .transports(Arrays.stream(row.getString("transports").split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .signatureCount(row.getLong("signatures"))
                .label(row.getString("name"))
                .build();
    }
}
