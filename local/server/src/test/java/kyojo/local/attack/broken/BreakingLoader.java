package kyojo.local.attack.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Loads the product once more, with a question at the beginning of the methods that are walls:
 * whether they are broken at present.
 */
public final class BreakingLoader extends ClassLoader {
  private static final String PRODUCT = "kyojo.";
  private static final ClassDesc WALL = ClassDesc.of(Wall.class.getName());
  private static final ClassDesc BREACHES = ClassDesc.of(Breaches.class.getName());

  private final ClassLoader parent =
      Objects.requireNonNull(BreakingLoader.class.getClassLoader(), "tests have a loader");
  private final ClassFile classFile =
      ClassFile.of(
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(parent)
                  .orElse(ClassHierarchyResolver.defaultResolver())));

  public BreakingLoader() {
    super(BreakingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
    if (!name.startsWith(PRODUCT)) {
      return super.loadClass(name, isResolved);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (var file = parent.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = file.readAllBytes();
      byte[] defined = Wall.isIn(name) ? breakable(name, classFile.parse(bytes)) : bytes;
      return defineClass(name, defined, 0, defined.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] breakable(String name, ClassModel model) {
    ClassTransform all = ClassTransform.ACCEPT_ALL;
    for (MethodModel method : model.methods()) {
      var wall = Wall.at(name, method.methodName().stringValue());
      if (wall.isPresent() && hasBreach(wall.get(), method)) {
        all =
            all.andThen(
                ClassTransform.transformingMethodBodies(
                    it ->
                        it.methodName().equalsString(method.methodName().stringValue())
                            && it.methodType().equalsString(method.methodType().stringValue()),
                    asking(wall.get(), method)));
      }
    }
    return classFile.transformClass(model, all);
  }

  /** Of several methods of a name, the one whose parameters are the breach's. */
  private static boolean hasBreach(Wall wall, MethodModel method) {
    return Arrays.stream(Breaches.class.getDeclaredMethods())
        .filter(breach -> breach.getName().equals(breachName(wall)))
        .map(breach -> MethodType.methodType(breach.getReturnType(), breach.getParameterTypes()))
        .anyMatch(type -> type.descriptorString().equals(type(method).descriptorString()));
  }

  private static CodeTransform asking(Wall wall, MethodModel method) {
    return new CodeTransform() {
      @Override
      public void atStart(CodeBuilder code) {
        var isBroken = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_String);
        var whole = code.newLabel();
        code.ldc(wall.name()).invokestatic(WALL, "isBroken", isBroken).ifeq(whole);
        int slot = 0;
        for (ClassDesc parameter : type(method).parameterList()) {
          code.loadLocal(TypeKind.from(parameter), slot);
          slot += TypeKind.from(parameter).slotSize();
        }
        code.invokestatic(BREACHES, breachName(wall), type(method))
            .return_(TypeKind.from(type(method).returnType()))
            .labelBinding(whole);
      }

      @Override
      public void accept(CodeBuilder code, CodeElement element) {
        code.with(element);
      }
    };
  }

  /** An instance method's object is its first parameter. */
  private static MethodTypeDesc type(MethodModel method) {
    var type = method.methodTypeSymbol();
    return method.flags().has(AccessFlag.STATIC)
        ? type
        : type.insertParameterTypes(0, ConstantDescs.CD_Object);
  }

  /** In the spelling of a method. */
  private static String breachName(Wall wall) {
    var name = new StringBuilder(wall.name().toLowerCase(Locale.ROOT));
    for (int i = name.indexOf("_"); i >= 0; i = name.indexOf("_")) {
      name.deleteCharAt(i).setCharAt(i, Character.toUpperCase(name.charAt(i)));
    }
    return name.toString();
  }
}
