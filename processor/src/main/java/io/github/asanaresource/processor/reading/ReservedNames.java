package io.github.asanaresource.processor.reading;

import io.github.asanaresource.processor.definition.UnionDefinition;
import java.util.Set;

/** Names that emitted code needs itself. The processor refuses them, and the scaffold chooses others. */
public final class ReservedNames {

    /** Methods of every model, builder or selection, with which those of a field of the same name would clash. */
    public static final Set<String> ACCESSORS = Set.of(
            "all",
            "builder",
            "optFields",
            "toBuilder",
            "toMap",
            "toJson",
            "toJsonBytes",
            "toDocument",
            "toKey",
            // Methods of serialization: javac warns of those with another signature in a serializable class.
            "readObject",
            "readObjectNoData",
            "readResolve",
            "writeObject",
            "writeReplace",
            "unknownFields",
            "unreadableFields",
            "removeUnknownField",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    /** Members of emitted types, inherited ones too, whose names would hide a type of that name. */
    public static final Set<String> MEMBERS =
            Set.of("Builder", "Descriptor", "EnumDesc", "Field", "Selection", "TYPE", UnionDefinition.FALLBACK);

    /** Types of the language that emitted code names. An emitted type of that name would hide them. */
    public static final Set<String> LANGUAGE_TYPES = Set.of(
            "Boolean",
            "Deprecated",
            "IllegalArgumentException",
            "IllegalStateException",
            "Long",
            "Object",
            "Override",
            "String");

    /** Types that emitted unions name, besides those of the language. A variant's record of that name would hide them. */
    public static final Set<String> UNION_TYPES = Set.of(
            "Descriptor",
            "Generated",
            "GeneratedFromSpec",
            "JsonCreator",
            "JsonDocument",
            "List",
            "Nullable",
            "Objects",
            "ParsedJson",
            "ResourceSelection",
            "ResourceType",
            "ResourceUnion",
            "Selection",
            "UnaryOperator",
            "UnionType");

    /** The names with which expressions in an emitted enum begin. A constant of that name would hide them. */
    public static final Set<String> CONSTANTS = Set.of("JsonCreator", "OpenEnumType", "com", "io");

    private ReservedNames() {}
}
