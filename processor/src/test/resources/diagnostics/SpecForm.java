package specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;

class SpecForm {
    @AsanaResource
    static class PlainSpec {} //! @AsanaResource is on PlainSpec, which is a class: write an interface with a method for each field [spec-form]

    @AsanaResource
    enum EnumSpec {} //! @AsanaResource is on EnumSpec, which is an enum: write an interface with a method for each field [spec-form]

    @AsanaResource
    record RecordSpec(String gid) {} //? @AsanaResource is on RecordSpec, which is a record: write an interface with a method for each field [spec-form]

    @AsanaResource
    @interface AnnotationSpec {} //! @AsanaResource is on AnnotationSpec, which is an annotation: write an interface with a method for each field [spec-form]

    Plain plain;
    Enum enumModel;
    Record record;
    Annotation annotation;

    @OpenEnum
    interface ColorSpec {} //! @OpenEnum is on ColorSpec, which is an interface: write an enum with a constant for each string [spec-form]

    Color color;
}
