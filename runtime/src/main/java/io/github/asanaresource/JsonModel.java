package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An emitted model or union. Jackson writes it as {@link #toJson} has it, whatever the mapper's own settings are.
 */
@JsonAutoDetect(
        creatorVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE)
public interface JsonModel {

    /**
     * The same as JSON that is there as Java values.
     *
     * @return a text, flag or number, or an unmodifiable list or map of these by wire name, nulls included; an emitted
     *     {@code fromJson} makes an equal model of it
     */
    Object toJson();

    /** {@return the same as a document, for Jackson} */
    @JsonValue
    default JsonDocument toDocument() {
        return new JsonDocument(toJson());
    }
}
