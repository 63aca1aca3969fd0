package nl.doorzet.app.demo;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The rules that nobody here wrote: Peppol BIS Billing 2026.5 for what claims it, EN 16931 for the rest. */
final class UblJudge {
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

    private UblJudge() {}

    /** Everything that the rules hold against a document, warnings included. */
    static List<String> objections(byte[] document) {
        var result = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                Objects.requireNonNull(RULES.getOfID(rulesFor(document))),
                ValidationSourceXML.create(new ReadableResourceByteArray(document)),
                Locale.ENGLISH);
        List<String> objections = new ArrayList<>();
        result.getAllFailures().forEach(e -> objections.add(e.getErrorID() + ": " + e.getErrorText(Locale.ENGLISH)));
        return objections;
    }

    static boolean claimsPeppol(byte[] document) {
        return new String(document, StandardCharsets.UTF_8).contains("peppol.eu:2017:poacc:billing:3.0<");
    }

    private static DVRCoordinate rulesFor(byte[] document) {
        boolean credit = new String(document, StandardCharsets.UTF_8).contains("<CreditNote ");
        if (claimsPeppol(document)) {
            return credit
                    ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                    : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
        }
        return credit ? EN16931Validation.VID_UBL_CREDIT_NOTE_1316 : EN16931Validation.VID_UBL_INVOICE_1316;
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
        var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        EN16931Validation.initEN16931(registry);
        PeppolValidation.initStandard(registry);
        return registry;
    }
}
