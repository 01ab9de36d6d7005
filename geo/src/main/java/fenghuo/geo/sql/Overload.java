package fenghuo.geo.sql;

import java.io.Serializable;
import java.util.List;

/** One way to call a function: what it takes, what it gives, and how. Nothing in it is null. */
record Overload(List<SqlType<?>> takes, SqlType<?> gives, Body body) implements Serializable {
  Overload {
    takes = List.copyOf(takes);
  }

  /**
   * What a function does with its arguments, which are as many and of the classes that it takes.
   */
  interface Body extends Serializable {
    Object apply(Object[] arguments) throws Exception;
  }

  interface OfOne<A, R> extends Serializable {
    R apply(A a) throws Exception;
  }

  interface OfTwo<A, B, R> extends Serializable {
    R apply(A a, B b) throws Exception;
  }

  interface OfThree<A, B, C, R> extends Serializable {
    R apply(A a, B b, C c) throws Exception;
  }

  interface OfFour<A, B, C, D, R> extends Serializable {
    R apply(A a, B b, C c, D d) throws Exception;
  }

  static <A, R> Overload way(SqlType<A> a, SqlType<R> gives, OfOne<A, R> body) {
    Class<A> first = a.inJava();
    return new Overload(List.of(a), gives, in -> body.apply(first.cast(in[0])));
  }

  static <A, B, R> Overload way(SqlType<A> a, SqlType<B> b, SqlType<R> gives, OfTwo<A, B, R> body) {
    Class<A> first = a.inJava();
    Class<B> second = b.inJava();
    return new Overload(
        List.of(a, b), gives, in -> body.apply(first.cast(in[0]), second.cast(in[1])));
  }

  static <A, B, C, R> Overload way(
      SqlType<A> a, SqlType<B> b, SqlType<C> c, SqlType<R> gives, OfThree<A, B, C, R> body) {
    Class<A> first = a.inJava();
    Class<B> second = b.inJava();
    Class<C> third = c.inJava();
    return new Overload(
        List.of(a, b, c),
        gives,
        in -> body.apply(first.cast(in[0]), second.cast(in[1]), third.cast(in[2])));
  }

  static <A, B, C, D, R> Overload way(
      SqlType<A> a,
      SqlType<B> b,
      SqlType<C> c,
      SqlType<D> d,
      SqlType<R> gives,
      OfFour<A, B, C, D, R> body) {
    Class<A> first = a.inJava();
    Class<B> second = b.inJava();
    Class<C> third = c.inJava();
    Class<D> fourth = d.inJava();
    return new Overload(
        List.of(a, b, c, d),
        gives,
        in ->
            body.apply(
                first.cast(in[0]), second.cast(in[1]), third.cast(in[2]), fourth.cast(in[3])));
  }

  boolean fits(Object[] arguments) {
    if (arguments.length != takes.size()) {
      return false;
    }
    for (int i = 0; i < arguments.length; i++) {
      if (!takes.get(i).inJava().isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }
}
