package fenghuo.connectors.wire.sl651;

/** CRC-16/MODBUS: starts as FFFF, polynomial 8005 reflected (A001), nothing added at the end. */
final class Crc16 {
  private static final int POLYNOMIAL = 0xA001;
  private static final int[] BY_BYTE = new int[256];

  static {
    for (int i = 0; i < BY_BYTE.length; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
      }
      BY_BYTE[i] = crc;
    }
  }

  private Crc16() {}

  /** Of the bytes from one place to just before another. */
  static int of(byte[] bytes, int from, int to) {
    int crc = 0xFFFF;
    for (int i = from; i < to; i++) {
      crc = crc >> 8 ^ BY_BYTE[(crc ^ bytes[i]) & 0xFF];
    }
    return crc;
  }
}
