package nl.doorzet.server.web.operator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorzet.core.connector.ConnectorInfo;
import nl.doorzet.server.access.Connectors;
import nl.doorzet.server.operator.OperatorQueries;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Who;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /beheer}. */
@Controller
@RequestMapping("/beheer")
@Needs(Who.OPERATOR)
class OperatorController {
    private final OperatorQueries figures;
    private final Connectors connectors;
    private final String node;

    OperatorController(OperatorQueries figures, Connectors connectors, @Value("${doorzet.node}") String node) {
        this.figures = figures;
        this.connectors = connectors;
        this.node = node;
    }

    @GetMapping
    String accounts(Model model) {
        model.addAttribute("accounts", figures.accounts());
        return "operator-accounts";
    }

    @GetMapping("/werk")
    String lanes(Model model) {
        model.addAttribute("lanes", figures.lanes());
        return "operator-lanes";
    }

    @GetMapping("/grenzen")
    String limits(Model model) {
        model.addAttribute("limits", figures.limits());
        return "operator-limits";
    }

    @GetMapping("/versies")
    String versions(Model model) {
        String own = Optional.ofNullable(OperatorController.class.getPackage().getImplementationVersion())
                .orElse("");
        List<String> systems = Stream.concat(
                        connectors.allShops().stream().map(shop -> shop.info()),
                        connectors.allBooks().stream().map(books -> books.info()))
                .map(ConnectorInfo::name)
                .sorted()
                .toList();
        model.addAttribute(
                "versions", new Versions(own, Runtime.version().toString(), figures.databaseVersion(), node, systems));
        return "operator-versions";
    }
}
