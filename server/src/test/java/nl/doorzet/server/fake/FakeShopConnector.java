package nl.doorzet.server.fake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.Limit;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.shop.AppStore;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.ShopConnector;
import nl.doorzet.core.settings.Secret;

/** Opens {@link FakeShop}s. */
public final class FakeShopConnector implements ShopConnector<World> {
    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo("fakeshop", "Fake Shop", Set.of(), Recovery.NONE, Limit.NONE, List.of());
    }

    @Override
    public Class<World> settings() {
        return World.class;
    }

    @Override
    public Shop open(World settings, Access access) {
        return FakeShop.named(settings.world());
    }

    @Override
    public Optional<AppStore> appStore(Secret appSecret) {
        return Optional.of(new FakeAppStore(appSecret));
    }
}
