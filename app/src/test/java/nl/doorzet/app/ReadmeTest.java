package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import nl.doorzet.server.launch.DeclarationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer copies works. */
class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void the_configuration_in_the_readme_is_one_that_can_be_used() throws IOException {
        String readme = Tree.text(Tree.ROOT.resolve("README.md"));
        String example = readme.split("```yaml\n", 2)[1].split("```", 2)[0];
        Path file = Files.writeString(folder.resolve("doorzet.yaml"), example);
        Declared declared = DeclarationFile.read(file, Map.of("SHOP_SECRET", "a", "MONEYBIRD_TOKEN", "b"))
                .connections()
                .getFirst();
        assertUsable(shop(declared.shopSystem()).settings(), declared.shop());
        assertUsable(books(declared.booksSystem()).settings(), declared.books());
        assertUsable(PushRules.class, declared.push());
    }

    private static <R extends Record> void assertUsable(Class<R> type, Map<String, Value> given) {
        Map<String, String> texts = new TreeMap<>();
        given.forEach((name, value) -> texts.put(name, value.text()));
        assertThat(SettingsForm.of(type).read(texts)).isInstanceOf(SettingsForm.Read.Valid.class);
    }

    private static ShopConnector<?> shop(String id) {
        for (ShopConnector<?> connector : ServiceLoader.load(ShopConnector.class)) {
            if (connector.info().id().equals(id)) {
                return connector;
            }
        }
        throw new AssertionError("There is no shop system " + id);
    }

    private static AccountingConnector<?> books(String id) {
        for (AccountingConnector<?> connector : ServiceLoader.load(AccountingConnector.class)) {
            if (connector.info().id().equals(id)) {
                return connector;
            }
        }
        throw new AssertionError("There is no accounting system " + id);
    }
}
