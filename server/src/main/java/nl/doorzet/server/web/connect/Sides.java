package nl.doorzet.server.web.connect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.accounting.AccountingConnector;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.settings.SettingsForm;
import nl.doorzet.core.settings.SettingsForm.Field;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The systems that can be connected, and their forms. */
@Component
class Sides {
    /** A system with what it asks. */
    private record Known(ConnectorInfo info, List<Field> fields) {
        static Known of(ShopConnector<?> connector) {
            return new Known(connector.info(), form(connector.settings()));
        }

        static Known of(AccountingConnector<?> connector) {
            return new Known(connector.info(), form(connector.settings()));
        }

        private static <R extends Record> List<Field> form(Class<R> settings) {
            return SettingsForm.of(settings).fields();
        }
    }

    private final Connectors connectors;

    Sides(Connectors connectors) {
        this.connectors = connectors;
    }

    /** Those that can be chosen, by name. */
    List<ConnectorInfo> all(Side side) {
        return known(side)
                .map(Known::info)
                .sorted(Comparator.comparing(ConnectorInfo::name))
                .toList();
    }

    /** The one that is meant: the only one where there is no choice; empty where the choice is still to be made. */
    Optional<String> chosen(Side side, String asked) {
        List<String> ids = all(side).stream().map(ConnectorInfo::id).toList();
        return ids.contains(asked)
                ? Optional.of(asked)
                : ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    /** @param system one of {@link #all} */
    SideForm form(Side side, String system, Map<String, String> values, Optional<Trial> trial, Texts t) {
        Known known = get(side, system);
        return SideForm.of(side, known.info(), known.fields(), SideForm.open(known.fields(), values), trial, t);
    }

    /** @param system one of {@link #all} */
    Entered read(Side side, String system, MultiValueMap<String, String> sent) {
        return SideForm.read(side, system, get(side, system).fields(), sent);
    }

    String name(Side side, String system) {
        return known(side)
                .map(Known::info)
                .filter(info -> info.id().equals(system))
                .map(ConnectorInfo::name)
                .findFirst()
                .orElse(system);
    }

    boolean has(Side side, String system) {
        return known(side).anyMatch(known -> known.info().id().equals(system));
    }

    private Known get(Side side, String system) {
        return switch (side) {
            case SHOP -> Known.of(connectors.shop(system));
            case BOOKS -> Known.of(connectors.books(system));
        };
    }

    private Stream<Known> known(Side side) {
        return switch (side) {
            case SHOP -> connectors.allShops().stream().map(Known::of);
            case BOOKS -> connectors.allBooks().stream().map(Known::of);
        };
    }
}
