package nl.doorzet.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.booking.Evidence;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.booking.Suggestion;
import nl.doorzet.core.booking.Turn;
import nl.doorzet.core.booking.Warning;
import nl.doorzet.core.booking.Way;
import nl.doorzet.core.connector.FieldUse;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.rules.SkipReason;
import nl.doorzet.core.rules.WaitReason;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.account.Dot;
import nl.doorzet.server.backfill.Backfill;
import nl.doorzet.server.intake.Via;
import nl.doorzet.server.ledger.DeliveryKind;
import nl.doorzet.server.ledger.DocumentStatus;
import nl.doorzet.server.web.documents.DocumentList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern FACT = Pattern.compile("\\{[A-Za-z]+}");

    private static Properties file(Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        TextsTest.class.getResourceAsStream("messages_" + language.code() + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_facts() throws IOException {
        Properties dutch = file(Language.NL);
        Properties english = file(Language.EN);
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(facts(english.getProperty(key))).as(key).isEqualTo(facts(dutch.getProperty(key)));
        }
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_constant_has_its_text(Language language) throws IOException {
        Set<String> needed = new TreeSet<>();
        need(needed, "kind", DeliveryKind.values());
        need(needed, "reason", DeliveryKind.values());
        need(needed, "reason", SkipReason.values());
        need(needed, "reason", WaitReason.values());
        need(needed, "reason", Problem.Code.values());
        need(needed, "status", DocumentStatus.values());
        need(needed, "count", DocumentStatus.values());
        need(needed, "list", DocumentList.values());
        need(needed, "empty", DocumentList.values());
        need(needed, "dot", Dot.State.values());
        need(needed, "source", PushRules.Source.values());
        need(needed, "spreading", Way.Spreading.values());
        need(needed, "rounding", Way.Rounding.values());
        need(needed, "treatment", VatTreatment.values());
        need(needed, "line", LineKind.values());
        need(needed, "evidence", Evidence.Code.values());
        need(needed, "suggestion", Suggestion.Reason.values());
        need(needed, "turn", Turn.values());
        for (Problem.Code code : Problem.Code.values()) {
            Stream.of("doing", "obstacle", "todo").forEach(part -> needed.add("problem." + code + "." + part));
        }
        need(needed, "backfill", Backfill.State.values());
        need(needed, "via", Via.values());
        need(needed, "warning", Warning.Code.values());
        need(needed, "counted", DocumentId.Kind.values());
        need(needed, "arrives", FieldUse.Fact.values());
        for (SettingsForm.Field field : settings()) {
            needed.add("setting." + field.name());
            needed.add("setting." + field.name() + ".help");
            field.options().forEach(option -> needed.add("setting." + field.name() + "." + option));
            if (!field.options().isEmpty() && field.preset().isEmpty() && !field.required()) {
                needed.add("setting." + field.name() + ".none");
            }
        }
        for (int rule = 1; rule <= 12; rule++) {
            needed.add("rule.D" + rule);
        }
        assertThat(file(language).stringPropertyNames()).containsAll(needed);
    }

    private static List<SettingsForm.Field> settings() {
        return Stream.of(PushRules.class, BookingRules.class)
                .flatMap(rules -> SettingsForm.of(rules).fields().stream())
                .toList();
    }

    private static void need(Set<String> needed, String prefix, Enum<?>[] constants) {
        Arrays.stream(constants).forEach(c -> needed.add(prefix + "." + c.name()));
    }

    @Test
    void every_text_that_a_template_names_exists() throws IOException {
        Pattern named = Pattern.compile("t(?:\\(\\))?\\.say\\(\"([^\"]+)\"[,)]");
        Properties texts = file(Language.NL);
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<Path> files =
                    templates.filter(p -> p.toString().endsWith(".jte")).toList();
            assertThat(files).hasSizeGreaterThan(10);
            for (Path file : files) {
                Set<String> keys = named.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
                assertThat(texts.stringPropertyNames()).as(file.toString()).containsAll(keys);
            }
        }
    }

    @Test
    void amounts_are_written_as_the_language_does() {
        Formats dutch = Texts.in(Language.NL).formats();
        Formats english = Texts.in(Language.EN).formats();
        assertThat(dutch.money(new BigDecimal("1234.56"), "EUR")).isEqualTo("€\u00a01.234,56");
        assertThat(dutch.money(new BigDecimal("-0.1"), "EUR")).isEqualTo("€\u00a0-0,10");
        assertThat(english.money(new BigDecimal("1234.56"), "EUR")).isEqualTo("€1,234.56");
    }

    @Test
    void a_fact_that_is_not_known_becomes_a_dash() {
        assertThat(Texts.in(Language.EN).say("booked.as")).isEqualTo("In the books as –");
    }

    @Test
    void a_setting_is_named_in_words() {
        Texts t = Texts.in(Language.NL);
        assertThat(SettingWords.of("vat.domestic-21", t)).isEqualTo("btw-code voor binnenland 21 %");
        assertThat(SettingWords.of("vat.oss-DE-19", t)).isEqualTo("btw-code voor éénloketregeling DE 19 %");
        assertThat(SettingWords.of("vat.reverse_charged", t)).isEqualTo("btw-code voor verlegd binnen de EU");
        assertThat(SettingWords.of("ledger.payment_costs", t)).isEqualTo("grootboekrekening voor betaalkosten");
        assertThat(SettingWords.of("something.else", t)).isEqualTo("something.else");
    }
}
