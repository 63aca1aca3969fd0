package nl.doorzet.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a preview must not be able to reach. */
class PreviewReachTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.doorzet.server");

    @Test
    void a_preview_can_neither_send_nor_keep_anything() {
        noClasses()
                .that(resideInAPackage("nl.doorzet.server.web.preview..")
                        .or(nameMatching("nl\\.doorzet\\.server\\.pipeline\\.Preview(\\$.*)?")))
                .should()
                .dependOnClassesThat(nameMatching(
                        ".*\\.(JobStore|Administration|OpenConnection|DocumentStore|RulesChange|Rescan|Actions)"))
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                        "what keeps something",
                        target -> target.getOwner().getPackageName().startsWith("nl.doorzet.server.ledger")
                                && Set.of("record", "keep").contains(target.getName()))))
                .because("whoever only looks must not be able to do more")
                .check(CLASSES);
    }
}
