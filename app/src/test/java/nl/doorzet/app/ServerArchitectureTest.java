package nl.doorzet.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.doorzet.app.ArchitectureTest.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which part of the server may know which (docs/architecture.md). */
class ServerArchitectureTest {
    @Test
    void inside_the_server_all_arrows_point_the_same_way() {
        onlyKnows("account");
        onlyKnows("people", "account");
        onlyKnows("mail");
        onlyKnows("operator");
        onlyKnows("access", "account");
        onlyKnows("lanes", "account");
        onlyKnows("ledger", "account");
        onlyKnows("vies");
        onlyKnows("hints", "access", "lanes", "ledger", "account");
        onlyKnows("intake", "hints", "lanes", "ledger", "account");
        onlyKnows("backfill", "intake", "access", "lanes", "account");
        onlyKnows("reconcile", "intake", "access", "lanes", "ledger", "account");
        onlyKnows("connect", "access", "lanes", "account");
        Set<String> below =
                Set.of("vies", "hints", "intake", "backfill", "reconcile", "access", "lanes", "ledger", "account");
        onlyKnows("pipeline", below.toArray(String[]::new));
        onlyKnows(
                "web",
                Stream.concat(below.stream(), Stream.of("pipeline", "connect", "people", "mail", "operator"))
                        .toArray(String[]::new));
    }

    @Test
    void the_pipeline_and_the_pages_know_no_sql() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.doorzet.server.pipeline..", "nl.doorzet.server.web..")
                .should()
                .dependOnClassesThat(sql())
                .because("the story must be readable without the tables")
                .check(CLASSES);
    }

    @Test
    void sql_stands_in_classes_whose_names_say_so() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "nl.doorzet.server.account..",
                        "nl.doorzet.server.access..",
                        "nl.doorzet.server.ledger..",
                        "nl.doorzet.server.hints..",
                        "nl.doorzet.server.intake..",
                        "nl.doorzet.server.backfill..",
                        "nl.doorzet.server.reconcile..",
                        "nl.doorzet.server.connect..",
                        "nl.doorzet.server.people..",
                        "nl.doorzet.server.operator..",
                        "nl.doorzet.server.vies..")
                // Opener only hands the client to the recorder. Lanes and launch are about the database as a whole.
                .and()
                .haveNameNotMatching(
                        ".*\\.(\\w*Store|\\w*Query|\\w*Queries|Ledger|Rows|Recorder|Throttle|Opener)(\\$.*)?")
                .should()
                .dependOnClassesThat(sql())
                .because("who looks for a statement must find it by the class's name")
                .check(CLASSES);
    }

    @Test
    void only_pages_know_http_requests_and_templates() {
        noClasses()
                .that()
                .resideInAnyPackage("nl.doorzet.server..")
                .and()
                .resideOutsideOfPackage("nl.doorzet.server.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "gg.jte..")
                .because("the same engine runs without a screen")
                .check(CLASSES);
    }

    @Test
    void a_preview_can_neither_send_nor_keep_anything() {
        noClasses()
                .that()
                .haveNameMatching("nl\\.doorzet\\.server\\.(pipeline\\.Preview(\\$.*)?|web\\.preview\\..*)")
                .should()
                .dependOnClassesThat(nameMatching(
                        ".*\\.(JobStore|Administration|OpenConnection|DocumentStore|RulesChange|Rescan|Actions)"))
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                        "a verb of the ledger",
                        target -> target.getOwner().getPackageName().equals("nl.doorzet.server.ledger")
                                && target.getName().matches("record|keep"))))
                .because("whoever only looks must not be able to do more")
                .check(CLASSES);
    }

    private static void onlyKnows(String part, String... others) {
        Set<String> known = Set.of(others);
        String own = "nl.doorzet.server.";
        noClasses()
                .that()
                .resideInAPackage(own + part + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("other parts than " + known, type -> {
                    String name = type.getPackageName();
                    String top =
                            name.startsWith(own) ? name.substring(own.length()).split("\\.", -1)[0] : part;
                    return !top.equals(part) && !known.contains(top);
                }))
                .because("web → pipeline → … → access, lanes, ledger → account: the arrows of docs/architecture.md")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> sql() {
        return resideInAPackage("org.springframework.jdbc..")
                .or(resideInAPackage("java.sql.."))
                .or(resideInAPackage("javax.sql.."));
    }
}
