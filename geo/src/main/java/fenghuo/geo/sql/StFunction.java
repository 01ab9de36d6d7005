package fenghuo.geo.sql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.table.catalog.DataTypeFactory;
import org.apache.flink.table.functions.ScalarFunction;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.flink.table.types.DataType;
import org.apache.flink.table.types.inference.InputTypeStrategies;
import org.apache.flink.table.types.inference.InputTypeStrategy;
import org.apache.flink.table.types.inference.TypeInference;
import org.apache.flink.table.types.inference.TypeStrategies;
import org.apache.flink.table.types.inference.TypeStrategy;

/**
 * A scalar function of one to four arguments, called in any of a few ways. Null in any argument
 * gives null. Public only for the code that Flink generates; {@link SedonaFunctions} makes them.
 */
public final class StFunction extends ScalarFunction {
  private final List<Overload> overloads;

  /** A function under its name. */
  static Map.Entry<String, UserDefinedFunction> st(String name, Overload... overloads) {
    return Map.entry(name, new StFunction(overloads));
  }

  StFunction(Overload... overloads) {
    this.overloads = List.of(overloads);
  }

  /** Called by Flink. */
  public Object eval(Object a) throws Exception {
    return call(new Object[] {a});
  }

  /** Called by Flink. */
  public Object eval(Object a, Object b) throws Exception {
    return call(new Object[] {a, b});
  }

  /** Called by Flink. */
  public Object eval(Object a, Object b, Object c) throws Exception {
    return call(new Object[] {a, b, c});
  }

  /** Called by Flink. */
  public Object eval(Object a, Object b, Object c, Object d) throws Exception {
    return call(new Object[] {a, b, c, d});
  }

  private Object call(Object[] arguments) throws Exception {
    for (Object argument : arguments) {
      if (argument == null) {
        return null;
      }
    }
    for (Overload overload : overloads) {
      if (overload.fits(arguments)) {
        return overload.body().apply(arguments);
      }
    }
    throw new IllegalStateException("no way to call with " + Arrays.toString(arguments));
  }

  @Override
  public TypeInference getTypeInference(DataTypeFactory factory) {
    Map<InputTypeStrategy, TypeStrategy> ways = new LinkedHashMap<>();
    for (Overload overload : overloads) {
      DataType[] takes = overload.takes().stream().map(SqlType::inSql).toArray(DataType[]::new);
      ways.put(
          InputTypeStrategies.explicitSequence(takes),
          TypeStrategies.explicit(overload.gives().inSql()));
    }
    return TypeInference.newBuilder()
        .inputTypeStrategy(InputTypeStrategies.or(ways.keySet().toArray(InputTypeStrategy[]::new)))
        .outputTypeStrategy(TypeStrategies.mapping(ways))
        .build();
  }
}
