package nl.doorzet.accounting.plaintext;

import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The journal format of hledger. */
final class Hledger implements Syntax {
    // Two spaces end a name; brackets, stars and semicolons mean something at its beginning.
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}.&/_:-]| (?! ))*(?<! )");
    private static final Pattern DECLARATION = Pattern.compile("account (\\S+(?: \\S+)*).*");

    @Override
    public boolean isAccount(String name) {
        return ACCOUNT.matcher(name).matches();
    }

    @Override
    public String accountRule() {
        return "an account begins with a letter or digit and holds letters, digits, single spaces and . & / _ : - only.";
    }

    @Override
    public String declare(String account) {
        return "account " + account;
    }

    @Override
    public String declare(Currency currency) {
        // The decimal mark must be there, also when no decimals follow.
        return "commodity 1000." + "0".repeat(currency.getDefaultFractionDigits()) + " " + currency;
    }

    @Override
    public Optional<String> declaredAccount(String line) {
        Matcher matcher = DECLARATION.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public String transaction(JournalEntry entry) {
        StringBuilder text = new StringBuilder();
        text.append("%s * (%s) %s | %s\n"
                .formatted(
                        entry.date(),
                        inDescription(entry.reference()).replace('(', '<').replace(')', '>'),
                        inDescription(entry.payee()),
                        inDescription(entry.description())));
        entry.facts().forEach((name, value) -> text.append("    ; %s: %s\n".formatted(name, inTag(value))));
        entry.postings().forEach(posting -> text.append(Syntax.posting(posting)));
        return text.toString();
    }

    /** A semicolon would begin a comment, a bar end the payee. */
    private static String inDescription(String text) {
        return text.replace(';', ',').replace('|', '/');
    }

    /** A comma would end the value, brackets could hold a date. */
    private static String inTag(String text) {
        return text.replace(',', ' ').replace('[', '(').replace(']', ')');
    }
}
