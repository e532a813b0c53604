package org.tariffstack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks from objects of the library to all that their public methods give, some of each class from each method. */
final class HandedOut {
    private static final int OF_EACH_CLASS = 20;
    private static final int OF_EACH_COLLECTION = 100;
    private static final Set<String> EXPORTED = CoreClasses.exported();

    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Way, Integer> counts = new HashMap<>();
    private final BiConsumer<Object, String> visitor;

    private record Way(Class<?> type, String how) {}

    /** @param visitor takes an object or a collection of the library, and how it was come by */
    HandedOut(BiConsumer<Object, String> visitor) {
        this.visitor = visitor;
    }

    void walk(Object... roots) {
        for (Object root : roots) {
            found(root, "root " + known.size());
        }
        while (!open.isEmpty()) {
            Object next = open.remove();
            for (Method method : getters(next.getClass())) {
                found(call(next, method), method.getDeclaringClass().getSimpleName() + "." + method.getName() + "()");
            }
        }
    }

    /** The classes of what was found. */
    Set<Class<?>> classes() {
        return counts.keySet().stream().map(Way::type).collect(Collectors.toSet());
    }

    /** The public types that a class is: what users know it by. */
    static Set<Class<?>> publicTypes(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> up = type; up != null; up = up.getSuperclass()) {
            addPublic(up, all);
        }
        return all;
    }

    private static void addPublic(Class<?> type, Set<Class<?>> all) {
        if (isOwn(type) && EXPORTED.contains(type.getPackageName()) && isSeen(type)) {
            all.add(type);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            addPublic(implemented, all);
        }
    }

    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(CoreClasses.ROOT + ".");
    }

    private static Iterable<Method> getters(Class<?> type) {
        return publicTypes(type).stream().flatMap(HandedOut::declaredGetters).toList();
    }

    static Stream<Method> declaredGetters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.isSynthetic() && method.getReturnType() != void.class)
                .filter(method -> !method.getReturnType().getSimpleName().equals("Builder"));
    }

    private static Object call(Object target, Method method) {
        try {
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            // What cannot be said of this object, such as the list of a scope that has none.
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void found(Object object, String how) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(inside -> found(inside, how));
        } else if (object instanceof Collection<?> collection) {
            visitor.accept(collection, how);
            collection.stream().limit(OF_EACH_COLLECTION).forEach(inside -> found(inside, how));
        } else if (object instanceof Map<?, ?> map) {
            visitor.accept(map, how);
            map.keySet().stream().limit(OF_EACH_COLLECTION).forEach(key -> found(key, how));
            map.values().stream().limit(OF_EACH_COLLECTION).forEach(value -> found(value, how));
        } else if (object != null && isOwn(object.getClass())
                && counts.getOrDefault(new Way(object.getClass(), how), 0) < OF_EACH_CLASS && known.add(object)) {
            counts.merge(new Way(object.getClass(), how), 1, Integer::sum);
            visitor.accept(object, how);
            open.add(object);
        }
    }
}
