package org.linli.rehearsal.mutants;

import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One change of one compiled method. It has to fit exactly once: code that has moved on since would make a mutant that
 * switches nothing off, and that must not pass for one that nobody noticed.
 *
 * @param type the class, below {@code org.linli}
 * @param method its name
 * @param fits how often the change fits a method's code
 */
record Edit(String type, String method, ToIntFunction<CodeModel> fits, CodeTransform change) {
    private static final String HOUSE = "org.linli.";

    /** The method begins with this. */
    static Edit first(String type, String method, Consumer<CodeBuilder> code) {
        return new Edit(type, method, body -> 1, new CodeTransform() {
            @Override
            public void atStart(CodeBuilder builder) {
                code.accept(builder);
            }

            @Override
            public void accept(CodeBuilder builder, CodeElement element) {
                builder.with(element);
            }
        });
    }

    /** The method's one call of this other one does not happen; in its place the code leaves what it would have given. */
    static Edit insteadOfCall(String type, String method, String owner, String called, Consumer<CodeBuilder> code) {
        var there = desc(owner);
        return replacing(
                type,
                method,
                element -> element instanceof InvokeInstruction call
                        && call.owner().asSymbol().equals(there)
                        && call.name().equalsString(called),
                (builder, element) -> {
                    if (element instanceof InvokeInstruction call) {
                        drop(builder, call);
                        code.accept(builder);
                    }
                });
    }

    /** The method's one mention of this constant is one of another. */
    static Edit constant(String type, String method, String owner, String from, String to) {
        return replacing(type, method, mentions(owner, from), (builder, element) -> {
            var there = desc(owner);
            builder.getstatic(there, to, there);
        });
    }

    /** The method's one mention of this constant is of nothing, which nothing equals. */
    static Edit never(String type, String method, String owner, String constant) {
        return replacing(type, method, mentions(owner, constant), (builder, element) -> builder.aconst_null());
    }

    private static Predicate<CodeElement> mentions(String owner, String constant) {
        var there = desc(owner);
        return element -> element instanceof FieldInstruction field
                && field.owner().asSymbol().equals(there)
                && field.name().equalsString(constant);
    }

    private static Edit replacing(String type, String method, Predicate<CodeElement> which, CodeTransform instead) {
        return new Edit(
                type, method, body -> (int) body.elementStream().filter(which).count(), (builder, element) -> {
                    if (which.test(element)) {
                        instead.accept(builder, element);
                    } else {
                        builder.with(element);
                    }
                });
    }

    /** Takes off the stack what the call would have taken. */
    private static void drop(CodeBuilder builder, InvokeInstruction call) {
        var parameters = call.typeSymbol();
        for (int i = parameters.parameterCount() - 1; i >= 0; i--) {
            if (TypeKind.from(parameters.parameterType(i)).slotSize() == 2) {
                builder.pop2();
            } else {
                builder.pop();
            }
        }
        if (call.opcode() != Opcode.INVOKESTATIC) {
            builder.pop();
        }
    }

    /** A class of the house, or of the JDK. */
    static ClassDesc desc(String type) {
        return ClassDesc.of(type.startsWith("java.") ? type : HOUSE + type);
    }

    static MethodTypeDesc takes(ClassDesc result, ClassDesc... parameters) {
        return MethodTypeDesc.of(result, parameters);
    }

    String className() {
        return HOUSE + type;
    }

    /** @throws IllegalStateException when it does not fit exactly once */
    ClassTransform over(ClassModel model) {
        int found = model.methods().stream()
                .filter(candidate -> candidate.methodName().equalsString(method))
                .flatMap(candidate -> candidate.code().stream())
                .mapToInt(fits)
                .sum();
        if (found != 1) {
            throw new IllegalStateException(this + " fits " + found + " times, and has to fit once");
        }
        return ClassTransform.transformingMethods(
                candidate -> candidate.methodName().equalsString(method), MethodTransform.transformingCode(change));
    }

    @Override
    public String toString() {
        return className() + "." + method;
    }
}
