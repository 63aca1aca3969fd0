package nl.doorzet.shops.ccvshop;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.connector.Limit;
import nl.doorzet.core.connector.Recovery;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.ShopConnector;

/** The plug-in for CCV Shop. */
public final class CcvShopConnector implements ShopConnector<CcvShopSettings> {
    /** The shop counts per method and resource (reference ccv-shop §4.4 [S,V]); counting all together stays below that. */
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
    public Shop open(CcvShopSettings settings, Access access) {
        return new CcvShop(new CcvShopClient(settings, access), access.clock());
    }
}
