package nl.doorzet.accounting.plaintext;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.money.Money;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.tck.InBooks;
import nl.doorzet.tck.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The connector before an empty folder, whose journal is read by hledger, after it has checked it. */
record HledgerSubject(Path files) implements Subject {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public AccountingConnector<?> connector() {
        return new PlaintextConnector();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("folder", "boeken");
    }

    @Override
    public List<InBooks> booked() {
        Path journal = files.resolve("boeken").resolve(Format.HLEDGER.fileName());
        if (!Files.exists(journal)) {
            return List.of();
        }
        Checker.accepts(Format.HLEDGER, journal);
        List<InBooks> booked = new ArrayList<>();
        JSON.readTree(Checker.hledger(journal, "print", "-O", "json")).forEach(t -> booked.add(read(t)));
        return booked;
    }

    @Override
    public void close() {
        // The folder is the bench's.
    }

    private static InBooks read(JsonNode transaction) {
        List<Money> owed = new ArrayList<>();
        Map<VatRate, Money> vat = new TreeMap<>();
        for (JsonNode posting : transaction.get("tpostings")) {
            String account = posting.get("paccount").asString();
            Money amount = amount(posting.get("pamount").get(0));
            if (account.equals("Assets:Debiteuren")) {
                owed.add(amount);
            } else if (account.startsWith("Liabilities:Btw:")) {
                String rate =
                        account.replaceFirst(".*(?:Btw|Oss-..)-(?=\\d)", "").replace('-', '.');
                vat.merge(VatRate.of(rate), amount.negated(), Money::plus);
            }
        }
        return new InBooks(transaction.get("tcode").asString(), owed.getFirst(), vat, "");
    }

    private static Money amount(JsonNode amount) {
        JsonNode quantity = amount.get("aquantity");
        BigDecimal exact = BigDecimal.valueOf(
                quantity.get("decimalMantissa").asLong(),
                quantity.get("decimalPlaces").asInt());
        return new Money(exact, Currency.getInstance(amount.get("acommodity").asString()));
    }
}
