package nl.doorzet.core.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorzet.core.booking.Evidence.Because;
import nl.doorzet.core.booking.Evidence.Code;
import nl.doorzet.core.booking.ReverseCharge.Verdict;
import nl.doorzet.core.money.VatRate;
import nl.doorzet.core.sales.LineKind;
import nl.doorzet.core.sales.Sale;
import nl.doorzet.core.sales.VatTreatment;
import nl.doorzet.core.vat.VatNumber;
import nl.doorzet.core.vat.VatPlace;
import nl.doorzet.core.vat.VatRates;

/**
 * Which VAT treatment the lines of one document have, and on what that rests: the shop's flags first, then the rate and the
 * countries. Collects what stands in the way.
 */
final class Treatments {
    private final Sale sale;
    private final BookingRules rules;
    private final BookingContext context;
    private final LocalDate day;
    private final String home;
    private final VatPlace place;
    private final Set<Because> because = new LinkedHashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<Taxed, VatCategory> given = new HashMap<>();
    private boolean waits;

    /** Lines that are alike in this have the same treatment. */
    private record Taxed(LineKind kind, VatRate rate) {}

    /** @param day of the supply, in the shop's time zone: it decides which rates there are */
    Treatments(Sale sale, BookingRules rules, BookingContext context, LocalDate day) {
        this.sale = sale;
        this.rules = rules;
        this.context = context;
        this.day = day;
        this.home = context.seller().address().country();
        this.place = VatPlace.of(sale.customer().destination());
    }

    /** Why each category was given. */
    List<Because> because() {
        return List.copyOf(because);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether the document must wait for a proof of the VAT number. */
    boolean waits() {
        return waits;
    }

    VatCategory of(LineKind kind, VatRate rate) {
        return given.computeIfAbsent(new Taxed(kind, rate), this::of);
    }

    private VatCategory of(Taxed line) {
        LineKind kind = line.kind();
        VatRate rate = line.rate();
        if (kind == LineKind.ROUNDING) {
            return give(VatTreatment.EXEMPT, "", rate, Code.ROUNDING);
        } else if (sale.vatFacts().withoutVat()) {
            return give(VatTreatment.EXEMPT, "", rate, Code.NO_VAT_SHOWN);
        } else if (kind == LineKind.DEPOSIT && rate.isZero()) {
            return give(VatTreatment.DEPOSIT, "", rate, Code.DEPOSIT);
        }
        return rate.isZero() ? atZero() : charged(rate);
    }

    private VatCategory atZero() {
        VatRate zero = VatRate.ZERO;
        if (sale.vatFacts().platformSale()) {
            return give(VatTreatment.PLATFORM, "", zero, Code.PLATFORM);
        } else if (ReverseCharge.happens(sale, context.seller())) {
            return reverseCharged();
        } else if (!place.isKnown()) {
            return give(VatTreatment.DOMESTIC, home, zero, Code.NO_DESTINATION);
        } else if (!place.inUnion()) {
            return give(VatTreatment.EXPORT, "", zero, Code.OUTSIDE_UNION);
        }
        Code code = place.country().equals(home) ? Code.AT_HOME : Code.ZERO_WITHOUT_VAT_NUMBER;
        return give(VatTreatment.DOMESTIC, home, zero, code);
    }

    private VatCategory reverseCharged() {
        Code code = sale.vatFacts().intraCommunity() ? Code.INTRA_COMMUNITY : Code.ZERO_WITH_VAT_NUMBER;
        VatCategory category = give(VatTreatment.REVERSE_CHARGED, "", VatRate.ZERO, code);
        switch (ReverseCharge.verdict(sale, context, rules.unprovenVatNumber())) {
            case Verdict.Goes goes -> because.add(new Because(category, goes.evidence()));
            case Verdict.Held held -> problems.add(held.problem());
            case Verdict.Waits _ -> waits = true;
        }
        return category;
    }

    /**
     * VAT was charged. A rate that is the seller's own only, or no rate of the consumer's country, was charged as the seller's
     * own VAT; one that is both is what the owner says of the one-stop shop.
     */
    private VatCategory charged(VatRate rate) {
        boolean own = isHomeRate(rate);
        boolean abroad = place.inUnion() && !place.country().equals(home);
        Optional<Code> foreign = abroad ? ofCountry(rate) : Optional.empty();
        if (foreign.isPresent() && !(own && (!rules.oneStopShop() || isBusiness()))) {
            return give(VatTreatment.OSS, place.country(), rate, foreign.get());
        }
        if (own) {
            return give(VatTreatment.DOMESTIC, home, rate, ofHome(foreign.isPresent()));
        }
        VatCategory domestic = new VatCategory(VatTreatment.DOMESTIC, home, rate);
        if (rules.vat().containsKey(domestic.key())) {
            return give(VatTreatment.DOMESTIC, home, rate, Code.RATE_CHOSEN);
        }
        VatCategory unknown = abroad ? oss(rate) : domestic;
        problems.add(Problem.owner(
                Problem.Code.RATE_UNKNOWN,
                Map.of(
                        "rate", rate.toString(),
                        "country", unknown.country(),
                        "day", day.toString(),
                        "setting", "vat." + unknown.key())));
        return unknown;
    }

    /** Why a rate of the seller's own country was charged. */
    private Code ofHome(boolean alsoOfCountry) {
        if (!place.isKnown()) {
            return Code.NO_DESTINATION;
        } else if (place.country().equals(home)) {
            return Code.AT_HOME;
        }
        return alsoOfCountry && isBusiness() ? Code.BUSINESS_WITH_VAT : Code.HOME_RATE_ABROAD;
    }

    /** How we know that it is a rate of the consumer's country, if it is. */
    private Optional<Code> ofCountry(VatRate rate) {
        if (VatRates.on(day, place.country()).contains(rate)) {
            return Optional.of(Code.RATE_OF_COUNTRY);
        } else if (rules.vat().containsKey(oss(rate).key())) {
            return Optional.of(Code.RATE_CHOSEN);
        }
        Set<VatRate> shop = context.vat().shopRates().getOrDefault(place.country(), Set.of());
        return day.isAfter(VatRates.asOf()) && shop.contains(rate) ? Optional.of(Code.RATE_OF_SHOP) : Optional.empty();
    }

    private VatCategory oss(VatRate rate) {
        return new VatCategory(VatTreatment.OSS, place.country(), rate);
    }

    /** Of a country that the table does not have, nothing can be said. */
    private boolean isHomeRate(VatRate rate) {
        return !VatRates.has(home)
                || VatRates.on(day, home).contains(rate)
                || (day.isAfter(VatRates.asOf())
                        && context.vat()
                                .shopRates()
                                .getOrDefault(home, Set.of())
                                .contains(rate));
    }

    private boolean isBusiness() {
        return VatNumber.read(sale.customer().vatNumber(), place.country()).isPresent();
    }

    private VatCategory give(VatTreatment treatment, String country, VatRate rate, Code code) {
        VatCategory category = new VatCategory(treatment, country, rate);
        Map<String, String> facts = new LinkedHashMap<>(
                Map.of("rate", rate.toString(), "home", home, "country", place.country(), "day", day.toString()));
        if (!place.territory().isEmpty()) {
            facts.put("territory", place.territory());
        }
        because.add(new Because(category, new Evidence(code, facts)));
        return category;
    }
}
