package nl.doorzet.shops.ccvshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import nl.doorzet.core.connector.Choice;
import tools.jackson.databind.JsonNode;

/** The shop's categories (reference ccv-shop §5 [S,P]). Their fields are assumed: id, name, and a parent for those below another. */
record CategoryList(List<Category> all) {
    static final String RESOURCE = "categories";

    private static final String PATH = CcvShopClient.PREFIX + RESOURCE + "/";
    private static final int MAX_PAGES = 40;

    /** @param main whether it is below no other */
    record Category(String id, String name, boolean main) {
        static Category of(JsonNode item) {
            JsonNode parent = item.path("parentcategory");
            String above = parent.isObject() ? parent.path("href").asString("") : parent.asString("");
            return new Category(
                    item.path("id").asString(""), item.path("name").asString("").strip(), above.isEmpty());
        }
    }

    static CategoryList read(CcvShopClient client) {
        String what = "list the shop's categories";
        List<Category> all = new ArrayList<>();
        Optional<String> next = Optional.of(PATH + "?size=" + Items.SIZE);
        for (int page = 0; next.isPresent(); page++) {
            if (page == MAX_PAGES) {
                throw new NoAnswer(
                        "%s: there are more than %d; switch off that they are read, where the shop's keys are entered"
                                .formatted(what, MAX_PAGES * Items.SIZE));
            }
            String here = next.get();
            JsonNode body = client.get(what, here).orElseThrow(() -> Permissions.denied(what, RESOURCE));
            Items items = Items.of(what, here, body).asAsked(what);
            items.items().stream()
                    .map(Category::of)
                    .filter(category -> ResourceLink.isId(category.id()))
                    .forEach(all::add);
            next = items.next();
        }
        return new CategoryList(List.copyOf(all));
    }

    /**
     * The one that a product means by its main category. That it is the name is assumed; an id is understood as well.
     *
     * @return empty where none is meant, or several could be
     */
    Optional<String> idOf(String mainCategory) {
        if (mainCategory.isEmpty()) {
            return Optional.empty();
        }
        List<Category> named =
                all.stream().filter(c -> c.name().equals(mainCategory)).toList();
        List<Category> main = named.stream().filter(Category::main).toList();
        return only(named)
                .or(() -> only(main))
                .or(() -> only(
                        all.stream().filter(c -> c.id().equals(mainCategory)).toList()));
    }

    /** The main ones first, since products name these; by name, as people look for them. */
    List<Choice> choices() {
        return all.stream()
                .sorted(Comparator.comparing(Category::main)
                        .reversed()
                        .thenComparing(Category::name, String.CASE_INSENSITIVE_ORDER))
                .map(c -> new Choice(c.id(), c.name().isEmpty() ? c.id() : c.name(), Map.of()))
                .toList();
    }

    private static Optional<String> only(List<Category> found) {
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
