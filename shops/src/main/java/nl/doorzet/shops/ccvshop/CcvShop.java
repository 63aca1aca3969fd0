package nl.doorzet.shops.ccvshop;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.shop.Hint;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import tools.jackson.core.JacksonException;

/**
 * One CCV Shop: what is asked of it stands in the readers, what is told it in the calls.
 *
 * @param productCategories empty where the owner does not want them read
 */
record CcvShop(CcvShopClient client, Clock clock, Optional<ProductCategories> productCategories) implements Shop {
    @Override
    public ShopProfile profile() {
        return new ProfileReader(client, productCategories.isPresent()).read();
    }

    @Override
    public Page list(DocumentId.Kind kind, Optional<LocalDate> since, Optional<String> cursor) {
        return new ListReader(client).read(kind, since, cursor);
    }

    @Override
    public Optional<RawDocument> read(DocumentId id) {
        return new DocumentReader(client, clock, new Allowance(), productCategories).read(id);
    }

    @Override
    public List<Sighting> invoicesOf(String orderNumber) {
        return new ListReader(client).invoicesOf(orderNumber);
    }

    @Override
    public List<Choice> categories() {
        return productCategories.map(ProductCategories::choices).orElse(List.of());
    }

    @Override
    public Subscription subscribe(URI address, URI ours) {
        return new Webhooks(client).subscribe(address, ours);
    }

    @Override
    public void unsubscribe(URI ours) {
        new Webhooks(client).unsubscribe(ours);
    }

    @Override
    public Hint hint(Message message, Subscription subscription) {
        return HintReader.read(message, subscription);
    }

    @Override
    public void markInstalled() {
        new AppStoreCalls(client).markInstalled();
    }

    @Override
    public SalesDocument parse(RawDocument raw) {
        Fields bundle = bundle(raw);
        return switch (raw.id().kind()) {
            case ORDER -> OrderReader.read(raw.id(), bundle);
            case INVOICE -> InvoiceReader.read(raw.id(), bundle);
        };
    }

    @Override
    public Optional<DocumentId> orderOf(RawDocument raw) {
        return raw.id().kind() == DocumentId.Kind.ORDER
                ? Optional.of(raw.id())
                : DocumentReader.orderLink(bundle(raw).object("invoice").node()).flatMap(ResourceLink::read);
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
