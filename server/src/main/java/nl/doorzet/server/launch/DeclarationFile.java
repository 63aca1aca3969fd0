package nl.doorzet.server.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code doorzet.yaml}. All values are taken as text. A value {@code {env: NAME}} or {@code {file: PATH}} is taken from the
 * environment or a file; secrets must be.
 */
public final class DeclarationFile {
    private final Path file;
    private final Map<String, String> environment;

    private DeclarationFile(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /**
     * Reads the file.
     *
     * @throws Refusal if it cannot be read or is not of this form; names the line
     */
    public static Declaration read(Path file, Map<String, String> environment) {
        return new DeclarationFile(file, environment).read();
    }

    private Declaration read() {
        Node root;
        try (Reader reader = Files.newBufferedReader(file)) {
            root = new Yaml(new LoaderOptions()).compose(reader);
        } catch (IOException e) {
            throw new Refusal(
                    "Reading the configuration %s failed: there is no such file, or this user may not read it."
                            .formatted(file));
        } catch (MarkedYAMLException e) {
            throw new Refusal("Reading the configuration %s failed at line %d: it is no YAML (%s)."
                    .formatted(file, e.getProblemMark().getLine() + 1, e.getProblem()));
        } catch (YAMLException e) {
            throw new Refusal("Reading the configuration %s failed: it is no YAML (%s)."
                    .formatted(
                            file,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
        Map<String, Node> top = mapping(root, "the file");
        only(top, List.of("account", "connections"));
        String account = top.containsKey("account") ? scalar(top.get("account"), "account") : "Doorzet";
        List<Declared> connections = new ArrayList<>();
        Node list = top.get("connections");
        if (!(list instanceof SequenceNode sequence)) {
            throw wrong(root, "\"connections\" must be a list");
        }
        for (Node node : sequence.getValue()) {
            connections.add(connection(node));
        }
        return new Declaration(account, connections);
    }

    private Declared connection(Node node) {
        Map<String, Node> fields = mapping(node, "a connection");
        only(fields, List.of("name", "shop", "books", "push", "booking"));
        Map<String, Value> shop = section(fields, "shop", node);
        Map<String, Value> books = section(fields, "books", node);
        return new Declared(
                scalar(required(fields, "name", node), "name"),
                system(shop, fields, "shop"),
                shop,
                system(books, fields, "books"),
                books,
                fields.containsKey("push") ? section(fields, "push", node) : Map.of(),
                fields.containsKey("booking") ? section(fields, "booking", node) : Map.of());
    }

    private String system(Map<String, Value> section, Map<String, Node> fields, String name) {
        Value system = section.remove("system");
        if (system == null) {
            throw wrong(required(fields, name, fields.get(name)), "\"" + name + "\" must name its \"system\"");
        }
        return system.text();
    }

    private Map<String, Value> section(Map<String, Node> fields, String name, Node parent) {
        Map<String, Value> flat = new TreeMap<>();
        flatten("", required(fields, name, parent), name, flat);
        return flat;
    }

    private void flatten(String prefix, Node node, String what, Map<String, Value> into) {
        mapping(node, what).forEach((key, value) -> {
            if (value instanceof MappingNode inner && isReference(inner)) {
                into.put(prefix + key, new Value(resolve(inner), true));
            } else if (value instanceof MappingNode) {
                flatten(prefix + key + ".", value, what, into);
            } else if (value instanceof SequenceNode list) {
                String joined = String.join(
                        ",", list.getValue().stream().map(n -> scalar(n, key)).toList());
                into.put(prefix + key, new Value(joined, false));
            } else {
                into.put(prefix + key, new Value(scalar(value, key), false));
            }
        });
    }

    private boolean isReference(MappingNode node) {
        Map<String, Node> fields = mapping(node, "a value");
        return fields.size() == 1 && (fields.containsKey("env") || fields.containsKey("file"));
    }

    private String resolve(MappingNode node) {
        Map<String, Node> fields = mapping(node, "a value");
        if (fields.containsKey("env")) {
            String name = scalar(fields.get("env"), "env");
            String value = environment.get(name);
            if (value == null || value.isBlank()) {
                throw wrong(node, "the environment variable %s is not set".formatted(name));
            }
            return value.strip();
        }
        Path secret = file.toAbsolutePath().resolveSibling(scalar(fields.get("file"), "file"));
        try {
            return Files.readString(secret).strip();
        } catch (IOException e) {
            throw wrong(node, "the file %s cannot be read".formatted(secret));
        }
    }

    private Map<String, Node> mapping(@Nullable Node node, String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, what + " must be made of \"name: value\" lines");
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode(), what);
            if (fields.put(name, tuple.getValueNode()) != null) {
                throw wrong(tuple.getKeyNode(), "\"%s\" is given twice".formatted(name));
            }
        }
        return fields;
    }

    private String scalar(@Nullable Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "\"" + what + "\" must be a single value");
    }

    private Node required(Map<String, Node> fields, String name, @Nullable Node parent) {
        Node found = fields.get(name);
        if (found == null) {
            throw wrong(parent, "\"" + name + "\" is missing");
        }
        return found;
    }

    private void only(Map<String, Node> fields, List<String> known) {
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                throw wrong(value, "\"%s\" is not known here; known are %s".formatted(name, String.join(", ", known)));
            }
        });
    }

    private Refusal wrong(@Nullable Node node, String what) {
        int line = node == null ? 1 : node.getStartMark().getLine() + 1;
        return new Refusal("Reading the configuration %s failed at line %d: %s.".formatted(file, line, what));
    }
}
