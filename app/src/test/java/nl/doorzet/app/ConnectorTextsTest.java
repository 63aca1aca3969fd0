package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.web.Language;
import nl.doorzet.server.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each connector asks of an owner is said in the owner's words. */
class ConnectorTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void each_field_of_each_connector_has_its_name_and_help(Language language) {
        Set<String> needed = new TreeSet<>();
        for (ShopConnector<?> shop : ServiceLoader.load(ShopConnector.class)) {
            need(needed, shop.info().id(), shop.settings());
        }
        for (AccountingConnector<?> books : ServiceLoader.load(AccountingConnector.class)) {
            need(needed, books.info().id(), books.settings());
        }
        Texts t = Texts.in(language);
        assertThat(needed).hasSizeGreaterThan(20).allMatch(t::has);
    }

    private static void need(Set<String> needed, String system, Class<? extends Record> settings) {
        for (SettingsForm.Field field : SettingsForm.of(settings).fields()) {
            String key = "setting.%s.%s".formatted(system, field.name());
            needed.add(key);
            needed.add(key + ".help");
            field.options().forEach(option -> needed.add(key + "." + option));
        }
    }
}
