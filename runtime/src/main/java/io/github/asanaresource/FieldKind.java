package io.github.asanaresource;

import com.google.errorprone.annotations.Immutable;
import io.github.asanaresource.json.ParsedJson;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The kind of JSON that a spec declares for a field.
 *
 * @param element the kind of its value, or of each value in an array or map
 * @param shape whether it has one value or many
 */
@Immutable
@SuppressWarnings("exports") // nobody needs the annotation
public record FieldKind(Element element, Shape shape) {

    /** A string. */
    public static final FieldKind STRING = new FieldKind(Element.STRING, Shape.SINGLE);
    /** A boolean. */
    public static final FieldKind BOOLEAN = new FieldKind(Element.BOOLEAN, Shape.SINGLE);
    /** An integer of 64 bits. */
    public static final FieldKind INTEGER = new FieldKind(Element.INTEGER, Shape.SINGLE);
    /** A number. */
    public static final FieldKind NUMBER = new FieldKind(Element.NUMBER, Shape.SINGLE);
    /** A string in OpenAPI's format {@code date}. */
    public static final FieldKind DATE = new FieldKind(Element.DATE, Shape.SINGLE);
    /** A string in OpenAPI's format {@code date-time}. */
    public static final FieldKind DATE_TIME = new FieldKind(Element.DATE_TIME, Shape.SINGLE);
    /** A string in OpenAPI's format {@code uri}. */
    public static final FieldKind URI = new FieldKind(Element.URI, Shape.SINGLE);
    /** A string from an open set. */
    public static final FieldKind OPEN_ENUM = new FieldKind(Element.OPEN_ENUM, Shape.SINGLE);
    /** An object that has a model. */
    public static final FieldKind MODEL = new FieldKind(Element.MODEL, Shape.SINGLE);
    /** A value of one of several types. */
    public static final FieldKind UNION = new FieldKind(Element.UNION, Shape.SINGLE);
    /** Any JSON. */
    public static final FieldKind ANY = new FieldKind(Element.ANY, Shape.SINGLE);

    /** {@return arrays of this kind} */
    public FieldKind array() {
        return new FieldKind(element, Shape.ARRAY);
    }

    /** {@return objects whose keys are data, with values of this kind} */
    public FieldKind map() {
        return new FieldKind(element, Shape.MAP);
    }

    /** Whether a field has one value or many. */
    public enum Shape {
        /** One value. */
        SINGLE(0),
        /** An array of values. */
        ARRAY(ModelReading.ARRAY),
        /** An object whose keys are data. */
        MAP(ModelReading.MAP);

        /** What {@link ModelReading} adds to the code of the element. */
        final byte code;

        Shape(int code) {
            this.code = (byte) code;
        }
    }

    /** The kind of one value. */
    public enum Element {
        /** A string. */
        STRING(ModelReading.STRING, "a string"),
        /** A boolean. */
        BOOLEAN(ModelReading.BOOLEAN, "a boolean"),
        /** An integer in the range of {@code Long}. It has no fraction: {@code 1.0} would be written as {@code 1}. */
        INTEGER(ModelReading.INTEGER, "an integer of 64 bits"),
        /** Any number. */
        NUMBER(ModelReading.NUMBER, "a number"),
        /** A string in OpenAPI's format {@code date}: {@code 2019-09-15}. */
        DATE(ModelReading.STRING, "a string", "a date such as 2019-09-15"),
        /** A string in OpenAPI's format {@code date-time}: {@code 2012-02-22T02:06:58.147Z}. */
        DATE_TIME(ModelReading.STRING, "a string", "a date-time such as 2012-02-22T02:06:58.147Z"),
        /** A string in OpenAPI's format {@code uri}: {@code https://app.asana.com/0/resource/123456789/list}. */
        URI(ModelReading.STRING, "a string", "a URI such as https://app.asana.com/0/resource/123456789/list"),
        /** A string from an open set. */
        OPEN_ENUM(ModelReading.STRING, "a string"),
        /** An object that has a model. */
        MODEL(ModelReading.MODEL, "an object"),
        /** A value of one of several types. */
        UNION(ModelReading.UNION, "JSON"),
        /** Any JSON. */
        ANY(ModelReading.ANY, "JSON");

        /** Its code in {@link ModelReading}. */
        final byte code;

        /** What messages say was expected. */
        final String expected;

        /** What messages say that a malformed string is not. */
        private final String format;

        Element(byte code, String expected) {
            this(code, expected, "");
        }

        Element(byte code, String expected, String format) {
            this.code = code;
            this.expected = expected;
            this.format = format;
        }

        /** Whether models hold the string as it was read. */
        boolean isString() {
            return switch (this) {
                case STRING, DATE, DATE_TIME, URI, OPEN_ENUM -> true;
                default -> false;
            };
        }

        /** Whether models hold a model or union. */
        boolean isNested() {
            return this == MODEL || this == UNION;
        }

        /** Converts what a model holds to what an accessor returns. */
        Object shown(Object held, ResourceType<?> type, int position) {
            try {
                return switch (this) {
                    case DATE -> LocalDate.parse((String) held);
                    case DATE_TIME -> OffsetDateTime.parse((String) held);
                    case URI -> java.net.URI.create((String) held);
                    case OPEN_ENUM -> ((OpenEnumType<?>) type.nested(position)).fromWireValue((String) held);
                    default -> held;
                };
            } catch (DateTimeException | IllegalArgumentException e) {
                throw MalformedValueException.ofString(type, position, (String) held, format, e);
            }
        }

        /** Converts the argument of a setter to what a model holds, which is immutable. */
        Object held(Object given, ResourceType<?> type, int position) {
            if (given instanceof String && isString()) {
                return given;
            }
            return switch (this) {
                case STRING -> (String) given;
                case BOOLEAN -> (Boolean) given;
                case INTEGER -> (Long) given;
                case NUMBER -> ParsedJson.decimalOf((BigDecimal) given);
                case DATE -> ParsedJson.stringOf((LocalDate) given);
                case DATE_TIME -> ParsedJson.stringOf((OffsetDateTime) given);
                case URI -> ParsedJson.stringOf((URI) given);
                case OPEN_ENUM -> ParsedJson.stringOf((OpenEnumValue) given);
                case MODEL, UNION -> type.nested(position).type().cast(given);
                case ANY -> parsed(given);
            };
        }

        private static Object parsed(Object given) {
            Object json = ParsedJson.copyOf(given);
            if (json == null) {
                throw new IllegalArgumentException("A model said that it is null");
            }
            return json;
        }
    }
}
