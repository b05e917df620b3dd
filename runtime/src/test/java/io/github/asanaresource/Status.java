package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An open enum of the form that the processor emits. */
enum Status implements OpenEnumValue {
    NOT_STARTED("not_started"),
    SUCCEEDED("succeeded"),
    UNRECOGNIZED("");

    private final String wireValue;

    Status(String wireValue) {
        this.wireValue = wireValue;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Status fromWireValue(String string) {
        return OpenEnumType.of(Status.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
