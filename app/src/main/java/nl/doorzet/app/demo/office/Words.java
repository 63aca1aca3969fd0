package nl.doorzet.app.demo.office;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.ResourceBundle;
import nl.doorzet.simulators.ccvshop.shop.CcvShop;

/** The page's texts, amounts and dates in one language. */
record Words(Language language, ResourceBundle bundle) {
    static Words in(Language language) {
        return new Words(
                language,
                ResourceBundle.getBundle(
                        "nl.doorzet.app.demo.office.office",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A text; {@code {0}} and so on become the facts, as they are. */
    String say(String key, Object... facts) {
        String text = bundle.getString(key);
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", facts[i].toString());
        }
        return text;
    }

    /** The text of a constant: {@code prefix.CONSTANT}. */
    String of(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    String moment(Instant moment) {
        return moment.atZone(CcvShop.ZONE).format(pattern("d MMM HH:mm"));
    }

    String day(LocalDate day) {
        return day.format(pattern("d MMM yyyy"));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
