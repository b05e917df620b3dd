package io.github.asanaresource.processor.reflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.processor.reflection.Access.Called;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An entry of metadata for native images, with the meaning that GraalVM's documentation gives to it.
 *
 * @param condition the type that must have been reached; empty if the entry always holds
 * @param type the type that can be found by its name, and asked for its members
 * @param allMethods whether all of its methods can be called
 * @param allConstructors whether all of its constructors can be called
 * @param methods the methods that can be called
 */
public record MetadataEntry(
        Optional<String> condition, String type, boolean allMethods, boolean allConstructors, Set<Called> methods) {

    public MetadataEntry {
        methods = Set.copyOf(methods);
    }

    /** The entries of a file. */
    public static List<MetadataEntry> entries(String file) {
        try {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(file)
                                    .required("reflection")
                                    .spliterator(),
                            false)
                    .map(MetadataEntry::entry)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(file, e);
        }
    }

    private static MetadataEntry entry(JsonNode entry) {
        Set<Called> methods = new HashSet<>();
        for (JsonNode method : entry.path("methods")) {
            methods.add(new Called(
                    method.required("name").textValue(),
                    StreamSupport.stream(method.required("parameterTypes").spliterator(), false)
                            .map(JsonNode::textValue)
                            .toList()));
        }
        return new MetadataEntry(
                Optional.ofNullable(entry.at("/condition/typeReached").textValue()),
                entry.required("type").textValue(),
                entry.path("allDeclaredMethods").booleanValue(),
                entry.path("allDeclaredConstructors").booleanValue(),
                methods);
    }

    boolean permits(Access access) {
        return type.equals(access.type())
                && condition.stream().allMatch(access.reached()::contains)
                && access.member().stream().allMatch(this::permits);
    }

    private boolean permits(Called member) {
        return methods.contains(member) || (member.name().equals("<init>") ? allConstructors : allMethods);
    }
}
