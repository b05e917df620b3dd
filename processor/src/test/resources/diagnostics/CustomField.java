import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CustomField;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;
import io.github.asanaresource.Sensitive;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

class CustomFields {

    @AsanaResource
    interface ElementSpec {

        String gid();
    }

    /** Everything that a custom field can be brings no message. */
    @AsanaResource
    interface FineSpec {

        List<ElementSpec> customFields();

        @CustomField("1")
        BigDecimal number();

        @CustomField("2")
        List<FineOptionSpec> options();

        @CustomField(name = "Three")
        List<ElementSpec> getThree();
    }

    @OpenEnum
    enum FineOptionSpec {
        @JsonProperty("12")
        ONE
    }

    @OpenEnum
    enum NamelessSpec {
        @JsonProperty("12")
        ONE,
        TWO,
        @JsonProperty("x")
        THREE
    }

    @AsanaResource
    interface HomelessSpec {

        @CustomField("1")
        String one(); //! one() is a custom field, but HomelessSpec has no field custom_fields to find it in: declare List<CustomFieldCompactSpec> customFields() for a response, or Map<String, Object> customFields() for a request [custom-field-without-holder]

        @CustomField("2")
        String two();
    }

    @AsanaResource
    interface UnfitSpec {

        String customFields();

        @CustomField("1")
        String one(); //! one() is a custom field, but custom_fields of UnfitSpec cannot hold it: give it the type List of a spec, such as List<CustomFieldCompactSpec>, for a response, or Map<String, Object> for a request [custom-field-without-holder]
    }

    /** Any JSON can be an array. */
    @AsanaResource
    interface AnySpec {

        Object customFields();

        @CustomField("1")
        String one();
    }

    @AsanaResource
    interface KeysSpec {

        List<Object> customFields();

        @CustomField //! @CustomField on neither() does not say which one it is: write its gid, as in @CustomField("1204567890123456"), or @CustomField(name = "…") [custom-field-key]
        String neither();

        @CustomField(name = " ") //! @CustomField on blank() does not say which one it is: write its gid, as in @CustomField("1204567890123456"), or @CustomField(name = "…") [custom-field-key]
        String blank();

        @CustomField(value = "1", name = "One") //! @CustomField on both() has both a gid and a name, but one is enough: remove the other [custom-field-key]
        String both();

        @CustomField("") //! "" is not the gid of a custom field: write its digits, as in @CustomField("1204567890123456") [custom-field-gid]
        String empty();

        @CustomField("12a") //! "12a" is not the gid of a custom field: write its digits, as in @CustomField("1204567890123456") [custom-field-gid]
        String letters();

        @CustomField(" 12 ") //! " 12 " begins or ends with whitespace, but a gid consists of digits: write "12" [custom-field-gid]
        String blanks();

        @CustomField("7")
        String seven();

        @CustomField("7") //! seven() and again() are both the custom field "7": remove one of them [custom-field-repeated]
        String again();

        @CustomField(name = "7")
        String named();
    }

    @AsanaResource
    interface RequestSpec {

        Map<String, Object> customFields();

        @CustomField(name = "One") //! @CustomField on one() has a name, but custom_fields of a request is a map by gid: write the gid, as in @CustomField("1204567890123456") [custom-field-key]
        String one();
    }

    @AsanaResource
    interface TypesSpec {

        List<Object> customFields();

        @CustomField("1")
        boolean flag(); //! flag() has the type boolean, which no custom field has: write BigDecimal, String, LocalDate, OffsetDateTime, an enum with @OpenEnum, or a List of such an enum, of a spec, or of String [custom-field-type]

        @CustomField("2")
        long integer(); //! integer() has the type long, but the number of a custom field can have a fraction: write BigDecimal [custom-field-type]

        @CustomField("3")
        int small(); //! small() has the type int, but the number of a custom field can have a fraction: write BigDecimal [custom-field-type]

        @CustomField("4")
        double fraction(); //! fraction() has the type double, which cannot represent every number: write java.math.BigDecimal [field-type-unsupported]

        @CustomField("5")
        ElementSpec person(); //! person() has the type ElementSpec, but a custom field of people or references can have several: write List<ElementSpec> [custom-field-type]

        @CustomField("6")
        List<BigDecimal> numbers(); //! numbers() has the type List<BigDecimal>, which no custom field has: write BigDecimal, String, LocalDate, OffsetDateTime, an enum with @OpenEnum, or a List of such an enum, of a spec, or of String [custom-field-type]

        @CustomField("7")
        Map<String, String> map(); //! map() has the type Map<String, String>, which no custom field has: write BigDecimal, String, LocalDate, OffsetDateTime, an enum with @OpenEnum, or a List of such an enum, of a spec, or of String [custom-field-type]

        @CustomField("8")
        URI link(); //! link() has the type URI, which no custom field has: write BigDecimal, String, LocalDate, OffsetDateTime, an enum with @OpenEnum, or a List of such an enum, of a spec, or of String [custom-field-type]

        @CustomField("9")
        Object any(); //! any() has the type Object, which no custom field has: write BigDecimal, String, LocalDate, OffsetDateTime, an enum with @OpenEnum, or a List of such an enum, of a spec, or of String [custom-field-type]

        @CustomField("10")
        NamelessSpec option(); //! option() has options of the type NamelessSpec, whose constant TWO has no gid: annotate that with @JsonProperty("…"), the gid of the option [custom-field-option]

        @CustomField("11")
        List<NamelessSpec> options(); //! options() has options of the type NamelessSpec, whose constant TWO has no gid: annotate that with @JsonProperty("…"), the gid of the option [custom-field-option]
    }

    @AsanaResource
    interface TicketSpec {

        List<ElementSpec> customFields();

        String customer();

        @JsonProperty("owner")
        String ownerName();

        @CustomField("1")
        String team();
    }

    @AsanaResource
    interface ClashesSpec extends TicketSpec {

        @CustomField("2")
        String customer(); //! customer() is a custom field here, but TicketSpec declares it as one of its fields: rename the accessor of the custom field [custom-field-clash]

        String team(); //! team() is a field here, but TicketSpec declares it as a custom field: rename the accessor of the field, and annotate it with @JsonProperty("team") [custom-field-clash]

        @CustomField("3")
        String owner(); //! owner() and ownerName() would have the same name in messages or constants: rename the accessor of the custom field [custom-field-clash]
    }

    /** A custom field that is declared again keeps its place. */
    @AsanaResource
    interface AgainSpec extends TicketSpec {

        @Override
        @CustomField("2")
        String team();
    }

    @AsanaResource
    interface AnnotationsSpec {

        List<ElementSpec> customFields();

        @JsonProperty("one") //! @JsonProperty is on one(), which is a custom field, and its gid or name identifies it: remove @JsonProperty [custom-field-annotation]
        @CustomField("1")
        String one();

        @OpenEnum({"12"}) //! @OpenEnum is on two(), which is a custom field, and gids make no constants: declare an enum with @OpenEnum, and give each constant the gid of its option with @JsonProperty [custom-field-annotation]
        @CustomField("2")
        String two();

        @Required //! @Required is on three(), which is a custom field, and a request requires custom_fields as a whole: write @Required on the accessor of that [custom-field-annotation]
        @CustomField("3")
        String three();

        @Sensitive //! @Sensitive is on four(), which is a custom field, and its value is in custom_fields: write @Sensitive on the accessor of that [custom-field-annotation]
        @CustomField("4")
        String four();

        @CustomField("5")
        String builder(); //! builder() cannot be the accessor of a custom field, since emitted code needs that name, or could make no constant of it: choose another, with letters [accessor-name]
    }

    class NoSpec {

        @CustomField("1") //! @CustomField is on one() in NoSpec, but only an interface can be a spec: remove it, or move the method [annotation-misplaced]
        String one() {
            return "";
        }
    }
}
