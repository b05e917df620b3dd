package io.github.asanaresource.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor in an environment that differs in one tool, such as the Filer.
 *
 * @param <T> the type of the tool
 */
final class ProcessorWithTool<T> extends AbstractProcessor {

    private final Processor processor;
    private final Class<T> type;
    private final UnaryOperator<T> tools;

    /**
     * Runs a processor in another environment.
     *
     * @param processor the processor
     * @param type the type of the tool
     * @param tools returns the tool to use instead of the compiler's
     */
    ProcessorWithTool(Processor processor, Class<T> type, UnaryOperator<T> tools) {
        this.processor = processor;
        this.type = type;
        this.tools = tools;
    }

    /** Handles a call to the object that a proxy stands for. */
    interface Handler {
        Object handle(String method, Object[] arguments, Call call) throws Throwable;
    }

    /** The call that the proxy intercepted. */
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
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(proxy(ProcessingEnvironment.class, environment, (method, arguments, call) -> {
            Object result = call.proceed();
            return type.isInstance(result) ? tools.apply(type.cast(result)) : result;
        }));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
