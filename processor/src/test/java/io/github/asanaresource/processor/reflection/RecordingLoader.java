package io.github.asanaresource.processor.reflection;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads Jackson, the runtime and emitted types once more, such that the {@link Recorder} sees what they do by reflection. */
final class RecordingLoader extends ClassLoader {

    private static final Pattern RECORDED =
            Pattern.compile("(com\\.fasterxml\\.jackson|tools\\.jackson|io\\.github\\.asanaresource)\\..+");

    private static final Set<String> RECORDING =
            Set.of(RecordingLoader.class.getName(), Recorder.class.getName(), Access.class.getName());

    /** The methods that need metadata, according to GraalVM's documentation. It does not mention annotations. */
    private static final Pattern NEEDS_METADATA =
            Pattern.compile("java/lang/Class\\.(forName|get(Declared)?(Classes|(Annotation|Constructor|Field|Method)s?)"
                    + "|get(NestMembers|PermittedSubclasses|RecordComponents|Signers))"
                    + "|java/lang/ClassLoader\\.loadClass"
                    + "|java/lang/invoke/MethodHandles\\$Lookup\\.(find|unreflect)\\w*"
                    + "|java/lang/reflect/Constructor\\.newInstance"
                    + "|java/lang/reflect/Field\\.(get|set)(Boolean|Byte|Char|Double|Float|Int|Long|Short)?"
                    + "|java/lang/reflect/Method\\.invoke");

    /** The owners of methods whose first argument says what is accessed, rather than the receiver. */
    private static final Set<String> ACCESSING_AN_ARGUMENT =
            Set.of("java/lang/ClassLoader", "java/lang/invoke/MethodHandles$Lookup");

    private static final Handle LINK = new Handle(
            Opcodes.H_INVOKESTATIC,
            Type.getInternalName(Recorder.class),
            "link",
            Type.getMethodDescriptor(
                    Type.getType(CallSite.class),
                    Type.getType(MethodHandles.Lookup.class),
                    Type.getType(String.class),
                    Type.getType(MethodType.class),
                    Type.getType(MethodHandle.class),
                    Type.INT_TYPE),
            false);

    RecordingLoader() {
        super(RecordingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (RECORDING.contains(name) || !RECORDED.matcher(name).matches()) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader original = new ClassReader(file);
            ClassWriter recorded = new ClassWriter(original, ClassWriter.COMPUTE_MAXS);
            original.accept(new RecordingVisitor(recorded), 0);
            byte[] bytes = recorded.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class RecordingVisitor extends ClassVisitor {

        private String name = "";
        private boolean hasInitializer;

        RecordingVisitor(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            this.name = name;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean isInitializer = name.equals("<clinit>");
            hasInitializer |= isInitializer;
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    if (isInitializer) {
                        reach(this);
                    }
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String name, String descriptor, boolean isInterface) {
                    if (NEEDS_METADATA.matcher(owner + "." + name).matches()) {
                        record(this, opcode, owner, name, descriptor);
                    } else {
                        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            if (!hasInitializer) {
                MethodVisitor initializer = super.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
                initializer.visitCode();
                reach(initializer);
                initializer.visitInsn(Opcodes.RETURN);
                initializer.visitMaxs(0, 0);
                initializer.visitEnd();
            }
            super.visitEnd();
        }

        private void reach(MethodVisitor code) {
            code.visitLdcInsn(Type.getObjectType(name));
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, Type.getInternalName(Recorder.class), "reach", "(Ljava/lang/Class;)V", false);
        }

        private static void record(MethodVisitor code, int opcode, String owner, String name, String descriptor) {
            boolean isStatic = opcode == Opcodes.INVOKESTATIC;
            int kind = isStatic ? Opcodes.H_INVOKESTATIC : Opcodes.H_INVOKEVIRTUAL;
            String withReceiver = isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
            code.visitInvokeDynamicInsn(
                    name,
                    withReceiver,
                    LINK,
                    new Handle(kind, owner, name, descriptor, false),
                    ACCESSING_AN_ARGUMENT.contains(owner) ? 1 : 0);
        }
    }
}
