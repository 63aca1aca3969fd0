package nl.doorzet.server.vies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatProof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last answer on each VAT number of an account's customers. */
@Repository
class VatNumberStore {
    private final JdbcClient jdbc;

    VatNumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer and when it was given. */
    record Kept(VatProof proof, Instant at) {}

    Optional<Kept> find(UUID account, VatNumber number) {
        return jdbc.sql("select answer, answered_at, consultation from vat_number where account_id = ? and number = ?")
                .params(account, number.toString())
                .query((row, n) -> {
                    Instant at =
                            row.getObject("answered_at", OffsetDateTime.class).toInstant();
                    LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
                    VatProof proof = new VatProof(
                            VatProof.Answer.valueOf(row.getString("answer")),
                            Optional.of(day),
                            row.getString("consultation"));
                    return new Kept(proof, at);
                })
                .optional();
    }

    void keep(UUID account, VatNumber number, VatProof proof, Instant at) {
        jdbc.sql("""
                        insert into vat_number (account_id, number, answer, answered_at, consultation)
                        values (:account, :number, :answer, :at, :consultation)
                        on conflict (account_id, number) do update
                          set answer = :answer, answered_at = :at, consultation = :consultation""")
                .param("account", account)
                .param("number", number.toString())
                .param("answer", proof.answer().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("consultation", proof.consultation())
                .update();
    }
}
