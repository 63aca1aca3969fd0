package nl.doorzet.core.connector.shop;

import nl.doorzet.core.connector.Access;
import nl.doorzet.core.connector.ConnectorInfo;

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
}
