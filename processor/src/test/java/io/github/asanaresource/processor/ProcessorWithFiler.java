package io.github.asanaresource.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor, in surroundings that differ in their Filer. */
final class ProcessorWithFiler extends AbstractProcessor {

    private final Processor processor;
    private final UnaryOperator<Filer> filers;

    /**
     * Puts a processor into other surroundings.
     *
     * @param processor the processor
     * @param filers makes its Filer of that of the compiler
     */
    ProcessorWithFiler(Processor processor, UnaryOperator<Filer> filers) {
        this.processor = processor;
        this.filers = filers;
    }

    /** Handles a call to the object that a proxy stands for. */
    interface Handler {
        Object handle(String method, Object[] arguments, Call call) throws Exception;
    }

    /** The call as it would be without a proxy. */
    interface Call {
        Object proceed() throws Exception;
    }

    static <T> T proxy(Class<T> type, T target, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handler.handle(method.getName(), arguments, () -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof Exception cause ? cause : e;
                    }
                })));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = filers.apply(environment.getFiler());
        processor.init(proxy(
                ProcessingEnvironment.class,
                environment,
                (method, arguments, call) -> method.equals("getFiler") ? filer : call.proceed()));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
