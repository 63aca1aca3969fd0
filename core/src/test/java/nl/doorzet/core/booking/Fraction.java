package nl.doorzet.core.booking;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction, so that the oracles share no division and no rounding with what they judge. */
public record Fraction(BigInteger over, BigInteger under) {
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    public static Fraction of(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    public static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    public Fraction plus(Fraction other) {
        return under.equals(other.under)
                ? new Fraction(over.add(other.over), under)
                : new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public int signum() {
        return over.signum() * under.signum();
    }

    /** In the smallest unit of a currency with so many decimals, by hand: away from zero on a half. */
    public long halfUp(int digits) {
        BigInteger top = over.abs().multiply(BigInteger.TEN.pow(digits)).shiftLeft(1);
        BigInteger twice = top.add(under.abs()).divide(under.abs().shiftLeft(1));
        return signum() * twice.longValueExact();
    }

    /** The same, but a half goes to the even neighbour. */
    public long halfEven(int digits) {
        long up = halfUp(digits);
        BigInteger twice = over.abs().multiply(BigInteger.TEN.pow(digits)).shiftLeft(1);
        boolean half = twice.mod(under.abs()).signum() == 0
                && twice.divide(under.abs()).testBit(0);
        return half && Math.floorMod(up, 2) == 1 ? up - signum() : up;
    }
}
