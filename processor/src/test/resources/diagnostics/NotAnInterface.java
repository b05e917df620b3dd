package specs;

import io.github.asanaresource.AsanaResource;

class NotAnInterface {
    @AsanaResource
    static class PlainSpec {} //! @AsanaResource stands on PlainSpec, which is a class: write an interface, with a method for each field [not-an-interface]

    @AsanaResource
    enum EnumSpec {} //! @AsanaResource stands on EnumSpec, which is an enum: write an interface, with a method for each field [not-an-interface]

    @AsanaResource
    record RecordSpec(String gid) {} //! @AsanaResource stands on RecordSpec, which is a record: write an interface, with a method for each field [not-an-interface]

    @AsanaResource
    @interface AnnotationSpec {} //! @AsanaResource stands on AnnotationSpec, which is an annotation: write an interface, with a method for each field [not-an-interface]

    Plain plain;
    Enum enumModel;
    Record record;
    Annotation annotation;
}
