package nl.doorzet.shops.ccvshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import tools.jackson.core.JacksonException;

/** One CCV Shop: what is asked of it stands in the readers. */
record CcvShop(CcvShopClient client, Clock clock) implements Shop {
    @Override
    public ShopProfile profile() {
        return new ProfileReader(client).read();
    }

    @Override
    public Page list(DocumentId.Kind kind, Optional<LocalDate> since, Optional<String> cursor) {
        return new ListReader(client).read(kind, since, cursor);
    }

    @Override
    public Optional<RawDocument> read(DocumentId id) {
        return new DocumentReader(client, clock).read(id);
    }

    @Override
    public SalesDocument parse(RawDocument raw) {
        Fields bundle = bundle(raw);
        return switch (raw.id().kind()) {
            case ORDER -> OrderReader.read(raw.id(), bundle);
            case INVOICE -> InvoiceReader.read(raw.id(), bundle);
        };
    }

    private static Fields bundle(RawDocument raw) {
        try {
            return new Fields(raw.id().toString(), "", CcvShopJson.read(raw.content()));
        } catch (JacksonException e) {
            throw new UnreadableDocument(
                    "Reading %s: what is kept of it is no JSON; have it read from the shop again".formatted(raw.id()));
        }
    }
}
