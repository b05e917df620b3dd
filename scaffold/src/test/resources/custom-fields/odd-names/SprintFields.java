package com.example;

import io.github.asanaresource.CustomField;
import java.time.LocalDate;
import java.util.List;

/** Custom fields of a workspace. */
public interface SprintFields {

    /** 🚀 */
    @CustomField("1")
    String field();

    /** Приоритет */
    @CustomField("2")
    FieldFieldSpec fieldField();

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
    GroESpec groE();

    /** To string */
    @CustomField("10")
    String toStringField();

    /** Field */
    @CustomField("11")
    Field2Spec field2();

    /** String */
    @CustomField("12")
    AsanaStringSpec string();

    /** Sprint fields */
    @CustomField("13")
    SprintFields2Spec sprintFields();

    @CustomField("14")
    String field3();

    /** # 1. *Custom* `fields` &#64;see */
    @CustomField("15")
    String field1CustomFieldsSee();

    /** List */
    @CustomField("16")
    List<ListSpec> list();
}
