package nl.doorzet.accounting.plaintext;

import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of Beancount 2. */
final class Beancount implements Syntax {
    private static final Pattern ACCOUNT =
            Pattern.compile("(Assets|Liabilities|Equity|Income|Expenses)(:[A-Z0-9][A-Za-z0-9-]*)+");
    private static final Pattern DECLARATION = Pattern.compile("\\d{4}-\\d{2}-\\d{2} +open +(\\S+).*");

    /** Accounts must be open before they are used: before any shop's first sale. */
    private static final String EARLY = "1970-01-01";

    @Override
    public boolean isAccount(String name) {
        return ACCOUNT.matcher(name).matches();
    }

    @Override
    public String accountRule() {
        return "an account is Assets, Liabilities, Equity, Income or Expenses, with parts behind colons that begin with a"
                + " capital or digit and hold a-z, A-Z, 0-9 and - only.";
    }

    @Override
    public String declare(String account) {
        return EARLY + " open " + account;
    }

    @Override
    public String declare(Currency currency) {
        return EARLY + " commodity " + currency;
    }

    @Override
    public Optional<String> declaredAccount(String line) {
        Matcher matcher = DECLARATION.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public String transaction(JournalEntry entry) {
        StringBuilder text = new StringBuilder();
        text.append("%s * %s %s%s\n"
                .formatted(entry.date(), quoted(entry.payee()), quoted(entry.description()), link(entry.reference())));
        entry.facts().forEach((name, value) -> text.append("  %s: %s\n".formatted(name, quoted(value))));
        entry.postings().forEach(posting -> text.append(Syntax.posting(posting)));
        return text.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String link(String reference) {
        String allowed = reference.replaceAll("[^A-Za-z0-9/._-]+", "-");
        return allowed.isEmpty() ? "" : " ^" + allowed;
    }
}
