package nl.doorzet.shops.ccvshop;

import java.time.Duration;
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

/** The plug-in for CCV Shop. */
public final class CcvShopConnector implements ShopConnector<CcvShopSettings> {
    /**
     * Per minute, for each method and resource by itself (reference ccv-shop §4.4 [S,V]): each request says which. Writes have 100;
     * we make a handful a day. There is also a limit for all together, of unknown size: the shop's answer 429.11 says it.
     */
    private static final Limit LIMIT = new Limit(150, Duration.ofMinutes(1));

    @Override
    public ConnectorInfo info() {
        return new ConnectorInfo("ccvshop", "CCV Shop", Set.of(), Recovery.NONE, LIMIT, List.of());
    }

    @Override
    public Class<CcvShopSettings> settings() {
        return CcvShopSettings.class;
    }

    @Override
    public Optional<AppStore> appStore(Secret appSecret) {
        return Optional.of(new CcvShopAppStore(appSecret));
    }

    @Override
    public Shop open(CcvShopSettings settings, Access access) {
        CcvShopClient client = new CcvShopClient(settings, access);
        return new CcvShop(
                client,
                access.clock(),
                settings.productCategories() ? Optional.of(new ProductCategories(client)) : Optional.empty());
    }
}
