package com.example;

import io.github.asanaresource.CustomField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Custom fields of a workspace. */
public interface SprintFields {

    /** 🚀 */
    @CustomField("1")
    String field();

    /** Приоритет */
    @CustomField("2")
    OptionSpec приоритет();

    /** class */
    @CustomField("3")
    List<ClassFieldSpec> classField();

    /** Status */
    @CustomField("4")
    String status();

    /** status */
    @CustomField("5")
    StatusFieldSpec statusField();

    /** 1st review */
    @CustomField("6")
    LocalDate field1stReview();

    /** Name */
    @CustomField("7")
    String nameField();

    /** KPI owner */
    @CustomField("8")
    String kpiOwner();

    /** Größe */
    @CustomField("9")
    GrosseSpec grosse();

    /** To string */
    @CustomField("10")
    String toStringField();

    /** Field */
    @CustomField("11")
    FieldFieldSpec fieldField();

    /** String */
    @CustomField("12")
    AsanaStringSpec string();

    /** Sprint fields */
    @CustomField("13")
    SprintFields2Spec sprintFields();

    @CustomField("14")
    String field2();

    /** # 1. *Custom* `fields` &#64;see */
    @CustomField("15")
    String field1CustomFieldsSee();

    /** Дата выпуска / ДатаЙ */
    @CustomField("17")
    LocalDate датаВыпускаДатаЙ();

    /** 優先度 */
    @CustomField("18")
    Option2Spec 優先度();

    /** KPI प्राथमिकता */
    @CustomField("19")
    KpiSpec kpi_प्राथमिकता();

    /** 우선순위 */
    @CustomField("20")
    String 우선순위();

    /** Łódź, Ærø, Ðórr &amp; İzmir’in ＫＰＩ */
    @CustomField("21")
    String lodzAeroDorrIzmirinKpi();

    /** Customer's name */
    @CustomField("22")
    String customersName();

    /** 𝒳² ́ ½ */
    @CustomField("23")
    String x212();

    /** שם הלקוח */
    @CustomField("24")
    String שם_הלקוח();

    /** Due on */
    @CustomField("25")
    LocalDate dueOnField();

    /** ١ أولوية */
    @CustomField("26")
    BigDecimal field١_أولوية();

    /** List */
    @CustomField("16")
    List<ListSpec> list();
}
