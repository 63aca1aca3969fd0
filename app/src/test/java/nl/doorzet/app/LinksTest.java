package nl.doorzet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents lead somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    @Test
    void every_link_in_a_document_leads_to_a_file_or_heading_that_exists() {
        List<String> dead = new ArrayList<>();
        for (Path document : Tree.files(".md")) {
            Matcher link = LINK.matcher(prose(Tree.text(document)));
            while (link.find()) {
                if (!leadsSomewhere(document, link.group(1))) {
                    dead.add(Tree.name(document) + " → " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_document_is_found_from_the_readme() {
        List<Path> reached = new ArrayList<>(List.of(Tree.ROOT.resolve("README.md")));
        for (int i = 0; i < reached.size(); i++) {
            Path document = reached.get(i);
            Matcher link = LINK.matcher(prose(Tree.text(document)));
            while (link.find()) {
                Path target = document.resolveSibling(link.group(1).replaceFirst("#.*", ""))
                        .normalize();
                if (target.toString().endsWith(".md") && Files.exists(target) && !reached.contains(target)) {
                    reached.add(target);
                }
            }
        }
        assertThat(Tree.files(".md")).isSubsetOf(reached);
    }

    @Test
    void every_test_that_is_said_to_enforce_something_exists() {
        Set<String> existing = Tree.files("Test.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        Matcher named = Pattern.compile("`(\\w+Test)`").matcher(Tree.text(Tree.ROOT.resolve("INVARIANTS.md")));
        assertThat(named.results().map(result -> result.group(1))).isNotEmpty().isSubsetOf(existing);
    }

    private static boolean leadsSomewhere(Path document, String link) {
        if (link.matches("[a-z]+:.*")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || !link.contains(".md")
                        || anchors(target).contains(parts[1]));
    }

    /** Headings as the usual viewers turn them into anchors. */
    private static List<String> anchors(Path document) {
        return prose(Tree.text(document))
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    /** Without code blocks, in which brackets mean something else. */
    private static String prose(String text) {
        boolean[] code = {false};
        return text.lines()
                .filter(line -> {
                    boolean fence = line.strip().startsWith("```");
                    code[0] ^= fence;
                    return !fence && !code[0];
                })
                .map(line -> line.replaceAll("`[^`]*`", "`"))
                .collect(Collectors.joining("\n"));
    }
}
