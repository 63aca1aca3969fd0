package nl.doorzet.accounting.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.doorzet.accounting.RandomSales;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.EntryLine;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.sales.LineKind;
import org.junit.jupiter.api.Test;

/** Sales of all kinds as files: the rules of others find nothing, and anybody reads the shop's cents in them. */
class UblTenThousandTest {
    private static final long SEED = 20_261_123L;
    private static final int DOCUMENTS = Integer.getInteger("documents", 10_000);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    void each_is_valid_and_read_back_it_gives_the_shops_cents_per_rate() {
        AtomicInteger peppol = new AtomicInteger();
        Long alone = Long.getLong("document");
        LongStream seeds = alone == null ? LongStream.range(SEED, SEED + DOCUMENTS) : LongStream.of(alone);
        seeds.parallel().forEach(seed -> {
            Entry entry = new RandomSales(seed).next(60_000 + seed - SEED);
            byte[] document = UblXml.write(new UblTranslator(14).translate(entry));
            String where = "Alone: ./doorzet test -pl accounting -am -Dsurefire.failIfNoSpecifiedTests=false "
                    + "-Dtest=UblTenThousandTest -Ddocument=%d%n%s".formatted(seed, new String(document, UTF_8));
            assertThat(UblDemands.missing(entry)).as(where).isEmpty();
            assertThat(Judge.objections(document)).as(where).isEmpty();
            readsBack(entry, ReadBack.of(document), where);
            assertThat(UblXml.summary("test", document).total()).as(where).isEqualTo(entry.total());
            peppol.addAndGet(Judge.claimsPeppol(document) ? 1 : 0);
        });
        if (alone == null) {
            assertThat(peppol.get()).isBetween(DOCUMENTS / 5, DOCUMENTS * 4 / 5);
        }
    }

    private static void readsBack(Entry entry, ReadBack read, String where) {
        assertThat(read.payable()).as(where).isEqualByComparingTo(entry.total().amount());
        Map<BigDecimal, List<BigDecimal>> ours = new TreeMap<>();
        boolean onlyRounding = entry.lines().stream().allMatch(line -> line.kind() == LineKind.ROUNDING);
        for (EntryLine line : entry.lines()) {
            if (onlyRounding || line.kind() != LineKind.ROUNDING) {
                ours.merge(
                        line.category().rate().percentage(),
                        List.of(line.net().amount(), line.vat().amount()),
                        (a, b) -> List.of(a.get(0).add(b.get(0)), a.get(1).add(b.get(1))));
            }
        }
        assertThat(read.perRate()).as(where).isEqualTo(ours);
        // Belgium: no VAT rounded per line (reference e-invoicing); so no line states any, and each rate's is within a
        // cent of what its sum bears.
        assertThat(read.linesWithVat()).as(where).isZero();
        read.perRate().forEach((rate, amounts) -> {
            BigDecimal exact = amounts.get(0).multiply(rate).movePointLeft(2);
            assertThat(amounts.get(1).subtract(exact).abs()).as(where).isLessThan(CENT);
        });
        Money rounding = Money.sum(
                entry.lines().stream()
                        .filter(line -> !onlyRounding && line.kind() == LineKind.ROUNDING)
                        .map(EntryLine::net)
                        .toList(),
                entry.total().currency());
        assertThat(read.rounding()).as(where).isEqualByComparingTo(rounding.amount());
    }
}
