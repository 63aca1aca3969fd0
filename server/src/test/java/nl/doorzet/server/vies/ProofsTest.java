package nl.doorzet.server.vies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.Customer;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.SalesLine;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.sales.Totals;
import nl.doorzet.core.sales.VatFacts;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatProof;
import nl.doorzet.core.vat.VatProof.Answer;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.bench.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProofsTest {
    private static final Seller SELLER =
            new Seller("Winkel", new Address("", "", "", "NL"), "", "NL001234567B01", "", "");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-14T11:00:00Z"));
    private final List<String> asked = new ArrayList<>();
    private final UUID account = ClockedServer.part(ConnectionStore.class).account("proofs " + UUID.randomUUID());
    private VatProof next = proof(Answer.VALID);

    private final Proofs proofs = new Proofs(
            Optional.of(this::answer),
            new VatNumberStore(ClockedServer.part(JdbcClient.class)),
            clock,
            Duration.ofDays(30));

    @Test
    void an_answer_is_kept_and_asked_for_again_when_it_is_old() {
        assertThat(of("BE0403019261")).isEqualTo(proof(Answer.VALID));
        clock.forward(Duration.ofDays(29));
        assertThat(of("BE 0403.019.261")).isEqualTo(proof(Answer.VALID));
        assertThat(asked).containsExactly("BE0403019261 for NL001234567B01");

        clock.forward(Duration.ofDays(2));
        next = proof(Answer.INVALID);
        assertThat(of("BE0403019261").answer()).isEqualTo(Answer.INVALID);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_number_that_was_not_in_use_is_asked_for_again_after_an_hour() {
        next = proof(Answer.INVALID);
        of("BE0403019261");
        of("BE0403019261");
        assertThat(asked).hasSize(1);
        clock.forward(Duration.ofMinutes(61));
        next = proof(Answer.VALID);
        assertThat(of("BE0403019261").answer()).isEqualTo(Answer.VALID);
    }

    @Test
    void an_old_proof_stands_while_nobody_answers() {
        of("BE0403019261");
        clock.forward(Duration.ofDays(31));
        next = VatProof.NO_ANSWER;
        assertThat(of("BE0403019261")).isEqualTo(proof(Answer.VALID));
    }

    @Test
    void after_silence_nobody_is_asked_for_a_minute() {
        next = VatProof.NO_ANSWER;
        assertThat(of("BE0403019261")).isEqualTo(VatProof.NO_ANSWER);
        assertThat(of("BE0417497106")).isEqualTo(VatProof.NO_ANSWER);
        assertThat(asked).hasSize(1);

        clock.forward(Duration.ofMinutes(2));
        next = proof(Answer.VALID);
        assertThat(of("BE0417497106").answer()).isEqualTo(Answer.VALID);
    }

    @Test
    void only_a_reverse_charge_is_a_reason_to_ask() {
        assertThat(proofs.of(account, sale("BE0403019261", "21"), SELLER)).isEqualTo(VatProof.NOT_ASKED);
        assertThat(of("none")).isEqualTo(VatProof.NOT_ASKED);
        assertThat(asked).isEmpty();
    }

    private VatProof of(String vatNumber) {
        return proofs.of(account, sale(vatNumber, "0"), SELLER);
    }

    private VatProof answer(VatNumber number, Optional<VatNumber> asker) {
        asked.add(number + " for " + asker.orElseThrow());
        return next;
    }

    private static VatProof proof(Answer answer) {
        return new VatProof(answer, Optional.of(LocalDate.of(2026, 3, 14)), "WAPI1");
    }

    private static Sale sale(String vatNumber, String rate) {
        Customer customer = new Customer(
                Optional.empty(),
                "",
                "",
                "",
                "Peeters BV",
                true,
                "",
                "",
                vatNumber,
                "",
                "",
                new Address("", "2000", "Antwerpen", "BE"),
                Optional.empty());
        Optional<VatRate> own = Optional.of(VatRate.of(rate));
        SalesLine line = SalesLine.single(LineKind.GOODS, "Fiets", BigDecimal.TEN, false, own);
        return new Sale(
                DocumentId.order(1),
                "1",
                "1",
                Optional.empty(),
                Instant.EPOCH,
                customer,
                List.of(line),
                Optional.empty(),
                new Totals(Money.euro("10"), Money.euro("0")),
                VatFacts.PLAIN,
                Optional.empty(),
                true,
                "");
    }
}
