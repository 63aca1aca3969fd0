package nl.doorzet.app;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.doorzet.core.connector.accounting.Administration;
import org.junit.jupiter.api.Test;

/** Which part may know which (docs/architecture.md). Maven's graph comes first: what is no dependency does not compile. */
class ArchitectureTest {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.doorzet");

    private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void core_uses_the_jdk_and_jspecify_only() {
        classes()
                .that()
                .resideInAPackage("nl.doorzet.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("nl.doorzet.core..", "java..", "javax..", "org.jspecify..")
                .because("the language of bookkeeping must outlive every library")
                .check(CLASSES);
    }

    @Test
    void connectors_use_core_jackson_and_the_jdk_only() {
        classes()
                .that()
                .resideInAnyPackage("nl.doorzet.shops..", "nl.doorzet.accounting..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.doorzet.core..",
                        "nl.doorzet.shops..",
                        "nl.doorzet.accounting..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "java..",
                        "javax..",
                        "org.jspecify..")
                .because("a connector that is framework-free can be read, tested and reused without the server")
                .check(CLASSES);
    }

    @Test
    void connectors_reach_the_network_through_the_one_door() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.doorzet.shops..", "nl.doorzet.accounting..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(nameMatching("java\\.net\\.(Socket|URL|URLConnection|HttpURLConnection)"))
                        .or(resideInAPackage("java.sql..")))
                .because(
                        "throttling, recording, masking, time-outs and the guard against private addresses sit in Http")
                .check(CLASSES);
    }

    @Test
    void shops_and_accounting_do_not_know_each_other() {
        apart("nl.doorzet.shops..", "nl.doorzet.accounting..");
        apart("nl.doorzet.accounting..", "nl.doorzet.shops..");
    }

    @Test
    void one_connector_does_not_know_another() {
        for (String module : List.of("shops", "accounting")) {
            slices().matching("nl.doorzet." + module + ".(*)..")
                    .should()
                    .notDependOnEachOther()
                    // What all connectors that write files share: the folder they write in.
                    .ignoreDependency(alwaysTrue(), resideInAPackage("nl.doorzet.accounting.files.."))
                    .because("a connector can be added or thrown away without a look at the others")
                    .check(CLASSES);
        }
    }

    @Test
    void the_server_knows_no_connector_and_no_simulator() {
        apart("nl.doorzet.server..", "nl.doorzet.shops..", "nl.doorzet.accounting..", "nl.doorzet.simulators..");
    }

    @Test
    void simulators_know_nothing_of_ours() {
        apart(
                "nl.doorzet.simulators..",
                "nl.doorzet.core..",
                "nl.doorzet.shops..",
                "nl.doorzet.accounting..",
                "nl.doorzet.server..",
                "nl.doorzet.app..");
    }

    @Test
    void there_are_no_cycles_of_packages() {
        slices().matching("nl.doorzet.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package can then be read after those that it uses, and none has to be read twice")
                .check(CLASSES);
    }

    @Test
    void no_amount_is_a_binary_floating_point_number() {
        DescribedPredicate<JavaClass> binary =
                DescribedPredicate.describe("double or float", ArchitectureTest::isBinary);
        String because = "0.1 + 0.2 is not 0.3 there (rule D10)";
        DescribedPredicate<HasOwner<JavaClass>> exact = DescribedPredicate.describe(
                "of core, shops or accounting",
                member -> member.getOwner().getPackageName().matches("nl\\.doorzet\\.(core|shops|accounting)\\b.*"));
        fields().that(exact.forSubtype())
                .should()
                .notHaveRawType(binary)
                .because(because)
                .check(CLASSES);
        methods()
                .that(exact.forSubtype())
                .should()
                .notHaveRawReturnType(binary)
                .because(because)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("nl.doorzet..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                        "BigDecimal to or from double",
                        target -> target.getOwner().isEquivalentTo(BigDecimal.class)
                                && (isBinary(target.getRawReturnType())
                                        || target.getRawParameterTypes().stream()
                                                .anyMatch(ArchitectureTest::isBinary)))))
                .orShould()
                .callConstructor(BigDecimal.class, double.class)
                .because(because)
                .check(CLASSES);
    }

    @Test
    void the_time_comes_from_a_clock_that_was_passed_in() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.doorzet.app..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                        "the machine's clock",
                        target -> isMachineClock(
                                target.getOwner().getName(), target.getName(), target.getRawParameterTypes()))))
                .because("decisions are functions of a given now, and tests must not wait")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_ends_the_program_or_reads_the_environment() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .because("whoever tests or embeds the server gives it what it needs")
                .check(CLASSES);
    }

    @Test
    void the_books_interface_has_no_verb_to_change_or_delete() {
        assertThat(Arrays.stream(Administration.class.getDeclaredMethods()).map(m -> m.getName()))
                .as("rule D6: Doorzet never edits and never deletes anything in the books")
                .containsExactlyInAnyOrder("name", "choices", "find", "book");
    }

    private static void apart(String from, String... others) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("what does not know another cannot special-case it")
                .check(CLASSES);
    }

    private static boolean isBinary(JavaClass type) {
        return BINARY.contains(type.getName());
    }

    private static boolean isMachineClock(String owner, String method, List<JavaClass> parameters) {
        boolean ofClock = parameters.stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        return (owner.startsWith("java.time.") && method.equals("now") && !ofClock)
                || (owner.equals(Clock.class.getName()) && (method.startsWith("system") || method.startsWith("tick")))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
    }
}
