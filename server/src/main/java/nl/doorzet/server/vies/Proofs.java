package nl.doorzet.server.vies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.doorzet.core.booking.ReverseCharge;
import nl.doorzet.core.connector.JdkHttp;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatProof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of the VAT number on which a sale's reverse charge rests. Answers are kept, and asked for again when they are
 * old; an old one stands while nobody answers.
 */
@Component
public class Proofs {
    /** A number that was not in use may have been registered since. */
    private static final Duration NO_STANDS = Duration.ofHours(1);
    /** After silence, nobody is asked for so long: a lane has other things to do than to wait. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Optional<VatRegister> register;
    private final VatNumberStore store;
    private final Clock clock;
    private final Duration yesStands;
    private final AtomicReference<Instant> restUntil = new AtomicReference<>(Instant.MIN);

    @Autowired
    Proofs(
            VatNumberStore store,
            JsonMapper json,
            Clock clock,
            @Value("${doorzet.vies.url:}") String url,
            @Value("${doorzet.vies.timeout:PT3S}") Duration timeout,
            @Value("${doorzet.vies.again:P30D}") Duration yesStands) {
        this(
                url.isBlank()
                        ? Optional.empty()
                        : Optional.of(new ViesClient(url, new JdkHttp(timeout, clock), json, clock)),
                store,
                clock,
                yesStands);
    }

    Proofs(Optional<VatRegister> register, VatNumberStore store, Clock clock, Duration yesStands) {
        this.register = register;
        this.store = store;
        this.clock = clock;
        this.yesStands = yesStands;
    }

    /** The proof for this sale; {@link VatProof#NOT_ASKED} where none is needed or nobody can be asked. */
    public VatProof of(UUID account, Sale sale, Seller seller) {
        return ReverseCharge.toProve(sale, seller)
                .flatMap(number -> register.map(r -> proof(r, account, number, seller)))
                .orElse(VatProof.NOT_ASKED);
    }

    /** The same from what was answered before, without asking. */
    public VatProof known(UUID account, Sale sale, Seller seller) {
        return ReverseCharge.toProve(sale, seller)
                .filter(number -> register.isPresent())
                .map(number -> store.find(account, number)
                        .map(VatNumberStore.Kept::proof)
                        .orElse(VatProof.NO_ANSWER))
                .orElse(VatProof.NOT_ASKED);
    }

    private VatProof proof(VatRegister asked, UUID account, VatNumber number, Seller seller) {
        Instant now = clock.instant();
        Optional<VatNumberStore.Kept> kept = store.find(account, number);
        if (kept.filter(k -> now.isBefore(k.at().plus(stands(k.proof())))).isPresent()) {
            return kept.get().proof();
        }
        VatProof old = kept.map(VatNumberStore.Kept::proof)
                .filter(p -> p.answer() == VatProof.Answer.VALID)
                .orElse(VatProof.NO_ANSWER);
        if (now.isBefore(restUntil.get())) {
            return old;
        }
        VatProof proof = asked.ask(
                number, VatNumber.read(seller.vatNumber(), seller.address().country()));
        if (proof.answer() == VatProof.Answer.NO_ANSWER) {
            restUntil.set(now.plus(REST));
            return old;
        }
        store.keep(account, number, proof, now);
        return proof;
    }

    private Duration stands(VatProof proof) {
        return proof.answer() == VatProof.Answer.VALID ? yesStands : NO_STANDS;
    }
}
