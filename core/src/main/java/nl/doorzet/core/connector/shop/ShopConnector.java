package nl.doorzet.core.connector.shop;

import java.util.Optional;
import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.core.settings.Secret;

/**
 * A plug-in for one webshop platform, found with {@link java.util.ServiceLoader}.
 *
 * @param <S> its own settings
 */
public interface ShopConnector<S extends Record> {
    ConnectorInfo info();

    /** The record that {@link nl.doorzet.core.settings.SettingsForm} draws and reads. */
    Class<S> settings();

    /** Opens the shop that the settings name. Makes no call. */
    Shop open(S settings, Access access);

    /**
     * Its app store, for an installation that is registered there as an app.
     *
     * @param appSecret the key that the platform gave the app's developer
     * @return empty for a platform without one
     */
    Optional<AppStore> appStore(Secret appSecret);
}
