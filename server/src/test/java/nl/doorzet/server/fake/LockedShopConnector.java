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

/** Opens {@link FakeShop}s for who has a key; any will do. */
public final class LockedShopConnector implements ShopConnector<LockedShopConnector.Key> {
    /**
     * A world and a key.
     *
     * @param world as in {@link World}
     */
    public record Key(String world, Secret key) {}

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo("lockedshop", "Locked Shop", Set.of(), Recovery.NONE, Limit.NONE, List.of());
    }

    @Override
    public Class<Key> settings() {
        return Key.class;
    }

    @Override
    public Shop open(Key settings, Access access) {
        return FakeShop.named(settings.world());
    }

    @Override
    public Optional<AppStore> appStore(Secret appSecret) {
        return Optional.empty();
    }
}
