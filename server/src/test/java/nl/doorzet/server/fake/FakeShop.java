package nl.doorzet.server.fake;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.shop.Hint;
import nl.doorzet.core.connector.shop.Message;
import nl.doorzet.core.connector.shop.Page;
import nl.doorzet.core.connector.shop.Page.Sighting;
import nl.doorzet.core.connector.shop.Shop;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.connector.shop.Subscription;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.sales.Address;
import nl.doorzet.core.sales.DocumentId;
import nl.doorzet.core.sales.SalesDocument;
import nl.doorzet.core.sales.Seller;
import nl.doorzet.core.settings.Secret;

/** A shop in memory. What is put in it is in its list at once. */
public final class FakeShop implements Shop {
    /** What its webhooks are signed with. */
    public static final Secret KEY = new Secret("fake-key");

    private static final Map<String, FakeShop> ALL = new ConcurrentHashMap<>();
    private static final Seller SELLER = new Seller(
            "Fietsenmakerij De Tandem",
            new Address("Dorpsstraat 1", "1234 AB", "Amersfoort", "NL"),
            "tandem@example.com",
            "NL001234567B01",
            "12345678",
            "");

    private final Map<DocumentId, Held> documents = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicReference<Consumer<String>> watcher = new AtomicReference<>(call -> {});
    private final AtomicReference<Runnable> parsing = new AtomicReference<>(() -> {});
    private final List<String> missing = new CopyOnWriteArrayList<>();
    private final List<Choice> categories = new CopyOnWriteArrayList<>();
    private volatile int pageSize = Integer.MAX_VALUE;
    private final AtomicReference<Optional<Supplier<ApiFailure>>> trouble = new AtomicReference<>(Optional.empty());

    /** @param content empty for a document that cannot be read */
    private record Held(DocumentId id, String number, Instant createdAt, String content) {}

    private FakeShop() {}

    /** The shop of this name, made when it is new. */
    public static FakeShop named(String world) {
        return ALL.computeIfAbsent(world, name -> new FakeShop());
    }

    /** Adds a document, or changes it. */
    public void put(SalesDocument document) {
        hold(new Held(document.id(), document.number(), document.sale().createdAt(), FakeJson.write(document)));
    }

    /** Adds a document whose data are not what was promised. */
    public void putUnreadable(DocumentId id, String number, Instant createdAt) {
        hold(new Held(id, number, createdAt, ""));
    }

    private void hold(Held held) {
        documents.put(held.id(), held);
    }

    /** Only the document itself is gone; deleting an order leaves its invoices to the caller. */
    public void delete(DocumentId id) {
        documents.remove(id);
    }

    /** Its documents are read with their categories from now on, and these are all. */
    public void counts(Choice... under) {
        categories.addAll(List.of(under));
    }

    /** Every call fails like this from now on. */
    public void fail(Supplier<ApiFailure> failure) {
        trouble.set(Optional.of(failure));
    }

    /** Its key may not read this from now on. */
    public void lacks(String right) {
        missing.add(right);
    }

    public void recover() {
        trouble.set(Optional.empty());
    }

    /** How many documents a page of the list has from now on. */
    public void pageSize(int size) {
        pageSize = size;
    }

    /** Runs this once, before a document is parsed after so many others were. */
    public void watchParsing(int after, Runnable newWatcher) {
        AtomicInteger left = new AtomicInteger(after);
        parsing.set(() -> {
            if (left.getAndDecrement() == 0) {
                newWatcher.run();
            }
        });
    }

    /** Every call so far: {@code profile}, {@code list ORDER since 2026-03-08 from 20}, {@code read order/7}. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Is told of each call before it is answered, in the words of {@link #calls}, and may fail it. */
    public void watch(Consumer<String> newWatcher) {
        watcher.set(newWatcher);
    }

    @Override
    public ShopProfile profile() {
        obey("profile");
        return new ShopProfile(SELLER.name(), SELLER, List.of(), missing);
    }

    @Override
    public Page list(DocumentId.Kind kind, Optional<LocalDate> since, Optional<String> cursor) {
        int from = cursor.map(Integer::parseInt).orElse(0);
        obey("list %s since %s from %d"
                .formatted(kind, since.map(LocalDate::toString).orElse("ever"), from));
        List<Sighting> all = documents.values().stream()
                .filter(held -> held.id().kind() == kind)
                .filter(held -> since.isEmpty()
                        || !held.createdAt()
                                .isBefore(
                                        since.get().atStartOfDay(ZoneOffset.UTC).toInstant()))
                .sorted(Comparator.comparing(Held::createdAt)
                        .thenComparing(held -> held.id().toString()))
                .map(FakeShop::sighting)
                .toList();
        List<Sighting> page = all.stream().skip(from).limit(pageSize).toList();
        int next = from + page.size();
        return new Page(page, next < all.size() ? Optional.of(Integer.toString(next)) : Optional.empty());
    }

    private static Sighting sighting(Held held) {
        String order = held.content().isEmpty()
                ? ""
                : FakeJson.read(held.content()).sale().orderNumber();
        return new Sighting(
                held.id(),
                held.number(),
                order,
                held.createdAt(),
                Integer.toHexString(held.content().hashCode()));
    }

    @Override
    public List<Sighting> invoicesOf(String orderNumber) {
        obey("invoices of " + orderNumber);
        return documents.values().stream()
                .filter(held -> held.id().kind() == DocumentId.Kind.INVOICE)
                .map(FakeShop::sighting)
                .filter(sighting -> sighting.orderNumber().equals(orderNumber))
                .sorted(Comparator.comparing(sighting -> sighting.id().toString()))
                .toList();
    }

    @Override
    public List<Choice> categories() {
        if (!categories.isEmpty()) {
            obey("categories");
        }
        return List.copyOf(categories);
    }

    @Override
    public Subscription subscribe(URI address, URI ours) {
        obey("subscribe " + address);
        return new Subscription(address, List.of(KEY), Set.of("changed"), Set.of());
    }

    @Override
    public void unsubscribe(URI ours) {
        obey("unsubscribe " + ours);
    }

    /** The body is the document's id; the header {@code x-key} is the signature. */
    @Override
    public Hint hint(Message message, Subscription subscription) {
        Hint.Seal seal = message.header("x-key")
                .map(key -> subscription.keys().contains(new Secret(key)) ? Hint.Seal.GENUINE : Hint.Seal.FALSE)
                .orElse(Hint.Seal.ABSENT);
        return new Hint(Optional.of(message.text()).filter(t -> t.contains("/")).map(DocumentId::parse), seal);
    }

    @Override
    public void markInstalled() {
        obey("mark installed");
    }

    @Override
    public Optional<RawDocument> read(DocumentId id) {
        obey("read " + id);
        return Optional.ofNullable(documents.get(id))
                .map(held -> new RawDocument(id, held.createdAt().plusSeconds(60), held.content()));
    }

    /** An invoice's order has the same number as itself, unless the test says otherwise. */
    @Override
    public Optional<DocumentId> orderOf(RawDocument raw) {
        return Optional.of(new DocumentId(DocumentId.Kind.ORDER, raw.id().id()));
    }

    @Override
    public SalesDocument parse(RawDocument raw) {
        parsing.get().run();
        if (raw.content().isEmpty()) {
            throw new UnreadableDocument("The field \"totals\" is missing");
        }
        return FakeJson.read(raw.content());
    }

    private void obey(String call) {
        calls.add(call);
        watcher.get().accept(call);
        trouble.get().ifPresent(failure -> {
            throw failure.get();
        });
    }
}
