package nl.doorzet.simulators.tryton;

import tools.jackson.databind.JsonNode;

/**
 * One field of a model.
 *
 * @param relation the model that it names things of, for relations
 * @param inverse for {@link Kind#MANY}: the field there that names this side
 * @param digits how many decimals it takes
 */
record Field(Kind kind, boolean required, String relation, String inverse, int digits) {
    enum Kind {
        TEXT,
        FLAG,
        QUANTITY,
        AMOUNT,
        DATE,
        /** One thing, by its number. */
        ONE,
        /** Things that belong to this one and are made along with it. */
        MANY,
        /** Things that are there already. */
        TIED,
        /** Worked out, never given. */
        COMPUTED
    }

    static Field of(Kind kind) {
        return new Field(kind, false, "", "", 0);
    }

    static Field one(String relation) {
        return new Field(Kind.ONE, false, relation, "", 0);
    }

    static Field many(String relation, String inverse) {
        return new Field(Kind.MANY, false, relation, inverse, 0);
    }

    static Field tied(String relation) {
        return new Field(Kind.TIED, false, relation, "", 0);
    }

    static Field number(Kind kind, int digits) {
        return new Field(kind, true, "", "", digits);
    }

    Field must() {
        return new Field(kind, true, relation, inverse, digits);
    }

    /** Refuses a value that the field does not take. */
    void check(String name, String model, JsonNode value) {
        boolean right = switch (kind) {
            case TEXT -> value.isString();
            case FLAG -> value.isBoolean();
            case QUANTITY -> value.isNumber();
            case AMOUNT -> Json.isDecimal(value) || value.isNumber();
            case DATE -> Json.isDate(value);
            case ONE -> value.isIntegralNumber();
            case MANY, TIED -> value.isArray();
            case COMPUTED -> false;
        };
        if (!right) {
            throw Refused.fault(name);
        }
        if (kind == Kind.QUANTITY && value.decimalValue().stripTrailingZeros().scale() > digits) {
            throw Refused.digits(value.toString(), name, model, digits);
        } else if (kind == Kind.AMOUNT && value.isNumber() && !value.isIntegralNumber()) {
            // A number of JSON is read as a binary one, which has many more digits than were written.
            throw Refused.digits(value.toString(), name, model, digits);
        } else if (kind == Kind.AMOUNT
                && Json.decimal(value).stripTrailingZeros().scale() > digits) {
            throw Refused.digits(value.path("decimal").asString(), name, model, digits);
        }
    }
}
