package nl.doorzet.core.booking;

import static nl.doorzet.core.booking.Translations.BARE;
import static nl.doorzet.core.booking.Translations.DEMANDING;
import static nl.doorzet.core.booking.Translations.booked;
import static nl.doorzet.core.booking.Translations.problems;
import static nl.doorzet.core.booking.Translations.rules;
import static nl.doorzet.core.sales.SaleBuilder.sale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Problem.Code;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Order;
import nl.doorzet.core.sales.VatTreatment;
import org.junit.jupiter.api.Test;

class LedgerKeysTest {
    private static final VatCategory HIGH = new VatCategory(VatTreatment.DOMESTIC, "NL", VatRate.of("21"));

    /** Four times 12.10 under 21 %, of which one is a deposit without VAT. */
    private static final Order ORDER = sale().depositOf("12", "12.10")
            .goodsOf("12", "12.10", "21")
            .goodsOf("13", "12.10", "21")
            .goods("12.10", "21")
            .totals("48.40", "6.30")
            .order();

    @Test
    void the_most_particular_comes_first() {
        assertThat(LedgerKeys.of(LineKind.GOODS, HIGH, Optional.of("12")))
                .containsExactly("category-12-domestic-21", "category-12", "goods-domestic-21", "goods");
        assertThat(LedgerKeys.of(LineKind.GOODS, HIGH)).containsExactly("goods-domestic-21", "goods");
    }

    @Test
    void a_category_of_the_shop_counts_for_goods_only() {
        for (LineKind kind : LineKind.values()) {
            boolean counts = LedgerKeys.of(kind, HIGH, Optional.of("12")).contains("category-12");
            assertThat(counts).as("%s", kind).isEqualTo(kind == LineKind.GOODS);
        }
    }

    @Test
    void goods_are_booked_on_their_categorys_account_and_without_one_on_that_of_goods() {
        assertThat(accounts(Map.of("ledger.goods", "8000", "ledger.category-12", "8010", "ledger.deposit", "1800")))
                .containsExactly("1800", "8010", "8000", "8000");
        assertThat(accounts(Map.of("ledger.goods", "8000", "ledger.goods-domestic-21", "8001")))
                .containsExactly("none", "8001", "8001", "8001");
    }

    @Test
    void a_category_goes_before_a_rate_and_its_own_rate_before_both() {
        assertThat(accounts(Map.of(
                        "ledger.goods-domestic-21", "8001",
                        "ledger.category-12", "8010",
                        "ledger.category-13", "8020",
                        "ledger.category-13-domestic-21", "8021")))
                .containsExactly("none", "8010", "8021", "8001");
    }

    @Test
    void each_key_leads_to_the_account_that_is_missed_without_it() {
        for (LineKind kind : LineKind.values()) {
            List<String> keys = LedgerKeys.of(kind, HIGH, Optional.of("12"));
            assertThat(keys)
                    .allSatisfy(key -> assertThat(LedgerKeys.general(key)).isEqualTo(keys.getLast()));
        }
    }

    @Test
    void an_account_that_is_missing_is_that_of_goods() {
        List<Problem> missing = problems(
                sale().goodsOf("13", "12.10", "21").totals("12.10", "2.10").order(),
                rules(Map.of("ledger.category-12", "8010", "vat.domestic-21", "V21")),
                DEMANDING);
        assertThat(missing)
                .containsExactly(Problem.owner(Code.MISSING_LEDGER_ACCOUNT, Map.of("setting", "ledger.goods")));
    }

    private static List<String> accounts(Map<String, String> settings) {
        return booked(ORDER, rules(settings), BARE).lines().stream()
                .map(line -> line.account().map(LedgerAccount::id).orElse("none"))
                .toList();
    }
}
