package nl.doorzet.simulators.ccvshop.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the shop offers and under which categories: all that was ever ordered, unless it was removed since. */
public final class Catalogue {
    private final Map<Long, Category> categories = new ConcurrentSkipListMap<>();
    private final Map<Long, Product> products = new ConcurrentHashMap<>();
    private final Map<Long, Category> main = new ConcurrentHashMap<>();
    private final Set<Long> removed = ConcurrentHashMap.newKeySet();
    private final AtomicLong ids = new AtomicLong(1200);

    Catalogue() {}

    /** By id. */
    public List<Category> categories() {
        return List.copyOf(categories.values());
    }

    /** Empty for one that was never offered, or was removed. */
    public Optional<Product> product(long id) {
        return Optional.ofNullable(products.get(id));
    }

    public boolean isRemoved(Product product) {
        return removed.contains(product.id());
    }

    /** The main category of a product; empty where it has none. */
    public Optional<Category> mainOf(Product product) {
        return Optional.ofNullable(main.get(product.id()));
    }

    /** Makes a main category. */
    public Category add(String name) {
        return add(name, Optional.empty());
    }

    /** Makes one below another. */
    public Category add(String name, Category parent) {
        return add(name, Optional.of(parent));
    }

    private Category add(String name, Optional<Category> parent) {
        Category category = new Category(ids.incrementAndGet(), name, parent.map(Category::id));
        categories.put(category.id(), category);
        return category;
    }

    void offer(Product product) {
        if (!isRemoved(product)) {
            products.putIfAbsent(product.id(), product);
        }
    }

    /** Puts a product under its main category. */
    public void file(String product, Category category) {
        Product filed = Product.named(product, Product.Kind.PRODUCT);
        offer(filed);
        main.put(filed.id(), category);
    }

    /** Takes a product out of the shop; what was sold of it stays on the documents. */
    public void remove(String product) {
        long id = Product.named(product, Product.Kind.PRODUCT).id();
        removed.add(id);
        products.remove(id);
    }
}
