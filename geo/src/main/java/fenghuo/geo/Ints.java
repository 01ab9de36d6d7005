package fenghuo.geo;

import java.util.Arrays;

/** Numbers one after the other, as many as come. */
final class Ints {
  private int[] numbers = new int[1 << 10];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
