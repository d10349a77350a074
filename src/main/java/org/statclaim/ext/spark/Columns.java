package org.statclaim.ext.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table in their order: what each is called, its type, and what it says of a thing. Immutable. The rows are for the
 * results of functions: a row's encoder takes neither their lists nor their days.
 */
final class Columns<T> {

    /** A decimal of Spark's own, as far as one holds the value. */
    private static final DataType DECIMAL = DataTypes.createDecimalType(ExactDecimal.PRECISION, ExactDecimal.SCALE);

    /** What the column of the same decimal as a string is called behind. */
    static final String AS_TEXT = "_text";

    private record Column<T>(String name, DataType type, Function<? super T, ? extends @Nullable Object> value) {}

    private final List<Column<T>> columns;

    private Columns(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    static <T> Columns<T> none() {
        return new Columns<>(List.of());
    }

    Columns<T> text(String name, Function<? super T, @Nullable String> value) {
        return with(name, DataTypes.StringType, value);
    }

    Columns<T> maybeText(String name, Function<? super T, Optional<String>> value) {
        return with(name, DataTypes.StringType, thing -> value.apply(thing).orElse(null));
    }

    Columns<T> number(String name, Function<? super T, @Nullable Integer> value) {
        return with(name, DataTypes.IntegerType, value);
    }

    Columns<T> maybeNumber(String name, Function<? super T, OptionalInt> value) {
        return number(name, thing -> {
            OptionalInt number = value.apply(thing);
            return number.isPresent() ? number.getAsInt() : null;
        });
    }

    Columns<T> maybeDate(String name, Function<? super T, Optional<LocalDate>> value) {
        return with(name, DataTypes.DateType, thing -> value.apply(thing).orElse(null));
    }

    /** A decimal in two columns: as Spark's own, null where that cannot hold it, and as a string, which loses nothing. */
    Columns<T> decimal(String name, Function<? super T, Optional<BigDecimal>> value) {
        return with(
                        name,
                        DECIMAL,
                        thing -> value.apply(thing)
                                .flatMap(ExactDecimal::fitting)
                                .orElse(null))
                .maybeText(name + AS_TEXT, value.andThen(decimal -> decimal.map(ExactDecimal::plain)));
    }

    Columns<T> texts(String name, Function<? super T, List<String>> value) {
        return with(name, array(DataTypes.StringType), value);
    }

    Columns<T> numbers(String name, Function<? super T, List<Integer>> value) {
        return with(name, array(DataTypes.IntegerType), value);
    }

    /** A list of structures. */
    <P> Columns<T> structs(String name, Columns<P> parts, Function<? super T, List<P>> value) {
        return with(name, array(parts.schema()), thing -> parts.rows(value.apply(thing)));
    }

    /** The columns of a part, each behind the name of what the part is; null throughout where there is none. */
    <P> Columns<T> part(String prefix, Columns<P> parts, Function<? super T, Optional<P>> value) {
        List<Column<T>> all = new ArrayList<>(columns);
        for (Column<P> column : parts.columns) {
            all.add(new Column<>(
                    prefix + "_" + column.name,
                    column.type,
                    thing -> value.apply(thing).map(column.value).orElse(null)));
        }
        return new Columns<>(all);
    }

    /** These, and others of what the thing holds. */
    <P> Columns<T> and(Columns<P> others, Function<? super T, P> value) {
        List<Column<T>> all = new ArrayList<>(columns);
        for (Column<P> column : others.columns) {
            all.add(new Column<>(column.name, column.type, thing -> column.value.apply(value.apply(thing))));
        }
        return new Columns<>(all);
    }

    /** Those of a name that is wanted, in their order; of the others no value is worked out. */
    Columns<T> only(Predicate<String> wanted) {
        return new Columns<>(
                columns.stream().filter(column -> wanted.test(column.name)).toList());
    }

    private Columns<T> with(String name, DataType type, Function<? super T, ? extends @Nullable Object> value) {
        List<Column<T>> all = new ArrayList<>(columns);
        all.add(new Column<>(name, type, value));
        return new Columns<>(all);
    }

    private static ArrayType array(DataType elements) {
        return DataTypes.createArrayType(elements, false);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    StructType schema() {
        return DataTypes.createStructType(columns.stream()
                .map(column -> DataTypes.createStructField(column.name, column.type, true))
                .toArray(StructField[]::new));
    }

    Row row(T thing) {
        @Nullable Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).value.apply(thing);
        }
        return RowFactory.create(cells);
    }

    List<Row> rows(List<? extends T> things) {
        List<Row> rows = new ArrayList<>(things.size());
        for (T thing : things) {
            rows.add(row(thing));
        }
        return rows;
    }
}
