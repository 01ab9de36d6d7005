package fenghuo.geo;

import org.locationtech.jts.geom.Envelope;

/**
 * Where a grid lies: coarse cells in rows from south and columns from west, each cut into as many
 * fine rows and fine columns. Degrees, WGS 84 (EPSG:4326); x is lon.
 *
 * @param size of a fine cell
 * @param columns of coarse cells
 * @param rows of coarse cells
 * @param shift binary logarithm of the fine rows, and of the fine columns, in a coarse cell
 */
record GridFrame(double west, double south, double size, int columns, int rows, int shift) {
  /** How far beside an edge a cell still counts as touched, degrees: 0.1 mm. */
  static final double PAD = 1e-9;

  private static final double SMALLEST = 1e-5; // of a coarse cell: a metre

  /**
   * A frame of about so many coarse cells, one more on every side than it must hold: what lies
   * outside of it is covered by nothing.
   */
  static GridFrame around(Envelope extent, long coarseCells, int shift) {
    double coarse = Math.max(Math.sqrt(extent.getArea() / coarseCells), SMALLEST);
    double longest = Math.max(extent.getWidth(), extent.getHeight());
    coarse = Math.max(coarse, longest / coarseCells); // also where it is but a line
    return new GridFrame(
        extent.getMinX() - coarse,
        extent.getMinY() - coarse,
        coarse / (1 << shift),
        (int) Math.ceil(extent.getWidth() / coarse) + 2,
        (int) Math.ceil(extent.getHeight() / coarse) + 2,
        shift);
  }

  /** The same coarse cells, cut otherwise. */
  GridFrame cut(int otherShift) {
    double other = size * (1 << shift) / (1 << otherShift);
    return new GridFrame(west, south, other, columns, rows, otherShift);
  }

  int fineColumns() {
    return columns << shift;
  }

  int fineRows() {
    return rows << shift;
  }

  /** The fine row of a latitude; the first or the last one for what lies outside. */
  int fineRow(double lat) {
    return (int) Math.max(0, Math.min(fineRows() - 1, Math.floor((lat - south) / size)));
  }

  /** The fine column of a longitude; the first or the last one for what lies outside. */
  int fineColumn(double lon) {
    return (int) Math.max(0, Math.min(fineColumns() - 1, Math.floor((lon - west) / size)));
  }

  /** Latitude of the middle of a fine row. */
  double middleOfRow(int fineRow) {
    return south + (fineRow + 0.5) * size;
  }

  /** Longitude of the middle of a fine column. */
  double middleOfColumn(int fineColumn) {
    return west + (fineColumn + 0.5) * size;
  }

  Envelope fineCell(int fineRow, int fineColumn) {
    double lon = west + fineColumn * size;
    double lat = south + fineRow * size;
    return new Envelope(lon, lon + size, lat, lat + size);
  }
}
