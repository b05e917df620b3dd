package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.EmittedType;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.UnionType;
import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.openapi.Type;
import io.github.asanaresource.scaffold.plan.Mark;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the descriptors of models in a jar as the description of an API. Its types have the names of models. */
final class ModelsReader {

    private static final String CLASS = ".class";

    private final Path jar;
    private final Map<String, ApiSchema> schemas = new LinkedHashMap<>();
    private final Map<String, ApiSchema> enums = new LinkedHashMap<>();

    private ModelsReader(Path jar) {
        this.jar = jar;
    }

    static Models read(Path jar) {
        ModelsReader reader = new ModelsReader(jar);
        reader.read();
        if (reader.schemas.isEmpty()) {
            throw new ScaffoldException(jar + " has no models");
        }
        Set<String> nested = reader.namedAfterOthers();
        reader.enums.forEach(reader.schemas::putIfAbsent);
        return new Models(new Api(reader.schemas, Map.of(), Map.of(), EnumSet.allOf(Aspect.class)), nested, Map.of());
    }

    /** The models that are named after one that has a field of their type, as those of inline objects are. */
    private Set<String> namedAfterOthers() {
        Set<String> names = new LinkedHashSet<>();
        schemas.forEach((user, schema) -> schema.type().references().stream()
                .filter(name -> name.startsWith(user) && !name.equals(user))
                .forEach(names::add));
        return names;
    }

    private void read() {
        if (!Files.isRegularFile(jar)) {
            throw new ScaffoldException(jar + (Files.exists(jar) ? " is no jar" : " does not exist"));
        }
        // The models use the runtime of this program, and nothing else.
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ResourceType.class.getClassLoader())) {
            for (String name : classNames(file)) {
                descriptor(name, loader).ifPresent(this::add);
            }
        } catch (IOException e) {
            throw new ScaffoldException(jar + " cannot be read: " + e.getMessage());
        }
    }

    /** The top-level classes, in the order of their names. */
    private static List<String> classNames(JarFile file) {
        return file.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(CLASS) && !name.startsWith("META-INF/") && name.indexOf('$') < 0)
                .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    /** The descriptor of a class; empty if it is no model. */
    private Optional<EmittedType<?>> descriptor(String className, ClassLoader loader) {
        Field field;
        try {
            field = Class.forName(className, false, loader).getDeclaredField("TYPE");
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty(); // models need nothing but the runtime
        }
        if (!Modifier.isPublic(field.getModifiers()) || !isDescriptor(field.getType())) {
            return Optional.empty();
        }
        try {
            field.setAccessible(true); // the model may be for its package only
            return Optional.ofNullable((EmittedType<?>) field.get(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ScaffoldException(
                    jar + ": " + className + " cannot be read; it may need another version of the runtime: " + e);
        }
    }

    private static boolean isDescriptor(Class<?> type) {
        return ResourceType.class.isAssignableFrom(type) || UnionType.class.isAssignableFrom(type);
    }

    private void add(EmittedType<?> descriptor) {
        String name = descriptor.type().getSimpleName();
        if (schemas.put(name, new ApiSchema(type(descriptor), "")) != null) {
            throw new ScaffoldException(jar + " has two models called " + name);
        }
    }

    private ApiType type(EmittedType<?> descriptor) {
        if (descriptor instanceof UnionType<?> union) {
            return union(union.type());
        }
        ResourceType<?> model = (ResourceType<?>) descriptor;
        Map<String, ApiField> fields = new LinkedHashMap<>();
        model.fields().forEach(field -> fields.put(field.wireName(), field(model, field)));
        return new ApiType.Structure(Set.of(), fields);
    }

    /** The variants are the records of the interface, one of which is for what is not recognized. */
    private static ApiType union(Class<?> union) {
        return new ApiType.OneOf(Stream.of(union.getPermittedSubclasses())
                .filter(variant -> !variant.getSimpleName().equals("Unrecognized"))
                .map(variant -> variant.getRecordComponents()[0].getType().getSimpleName())
                .map(name -> JavaTypes.find(name).orElseGet(() -> new ApiType.Reference(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private ApiField field(ResourceType<?> model, ResourceField field) {
        FieldDefinition definition = field.definition();
        ApiType element = element(model, field);
        ApiType type = switch (definition.kind().shape()) {
            case SINGLE -> element;
            case ARRAY -> new ApiType.ArrayOf(element);
            case MAP -> new ApiType.MapOf(element);
        };
        Set<Mark> traits = EnumSet.noneOf(Mark.class);
        definition.traits().forEach(trait -> mark(trait).ifPresent(traits::add));
        return new ApiField(type, traits, "", Optional.empty());
    }

    private ApiType element(ResourceType<?> model, ResourceField field) {
        FieldKind.Element element = field.definition().kind().element();
        return switch (element) {
            case STRING, BOOLEAN, INTEGER, NUMBER, DATE, DATE_TIME, URI, ANY ->
                new ApiType.Scalar(Type.Scalar.valueOf(element.name()));
            case MODEL, UNION, OPEN_ENUM -> reference(model.typeOf(field));
        };
    }

    /** An enum has no public descriptor by which it would be found. */
    private ApiType reference(EmittedType<?> descriptor) {
        String name = descriptor.type().getSimpleName();
        if (descriptor instanceof OpenEnumType<?> openEnum) {
            enums.put(name, new ApiSchema(literals(openEnum), ""));
        }
        return new ApiType.Reference(name);
    }

    private static ApiType literals(OpenEnumType<?> openEnum) {
        return new ApiType.Literals(Stream.of(openEnum.type().getEnumConstants())
                .filter(OpenEnumValue::isRecognized)
                .map(OpenEnumValue::wireValue)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The annotation of a trait; a document does not know what is sensitive. */
    private static Optional<Mark> mark(FieldTrait trait) {
        return switch (trait) {
            case REQUIRED -> Optional.of(Mark.REQUIRED);
            case READ_ONLY -> Optional.of(Mark.READ_ONLY);
            case CREATE_ONLY -> Optional.of(Mark.CREATE_ONLY);
            case CONDITIONAL -> Optional.of(Mark.CONDITIONAL);
            case OPT_IN -> Optional.of(Mark.OPT_IN);
            case DEPRECATED -> Optional.of(Mark.DEPRECATED);
            case SENSITIVE -> Optional.empty();
        };
    }
}
