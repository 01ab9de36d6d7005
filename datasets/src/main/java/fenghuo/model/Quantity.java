package fenghuo.model;

/**
 * What a reading measures, with its unit in the name. A feed file says which of its fields is which
 * quantity; a hazard file says which quantity it watches.
 *
 * <p>The same thing over another period is another quantity. Stored by name; a new one goes to the
 * end.
 */
public enum Quantity {
  /** Rain since the report before, mm of water. */
  RAIN_MM("mm", "雨量", "rain"),
  /** Length of the time a total was gathered over, s. */
  PERIOD_SECONDS("s", "时段", "period"),
  /** Magnitude as the network states it; its scale travels as a label. */
  MAGNITUDE("", "震级", "magnitude"),
  /** Depth of the hypocentre below ground, km. */
  DEPTH_KM("km", "震源深度", "depth"),
  /** Strike of the causative fault, degrees clockwise from north. */
  STRIKE_DEGREES("°", "断层走向", "strike"),
  /** Seismic intensity at a place, degrees of GB/T 17742 as a decimal. */
  INTENSITY("度", "烈度", "intensity"),

  // Weather

  /** Rain of the five minutes before, mm of water; overlaps the report before. */
  RAIN_5_MINUTES_MM("mm", "5分钟雨量", "rain of 5 minutes"),
  /** Rain of the ten minutes before, mm of water. */
  RAIN_10_MINUTES_MM("mm", "10分钟雨量", "rain of 10 minutes"),
  /**
   * Rain since the gauge was last set to nothing: at 08:00, or when its battery was changed, mm.
   */
  RAIN_TOTAL_MM("mm", "累计雨量", "rain counted up"),
  /** Rain that is expected to fall within the lead time, mm of water. */
  RAIN_EXPECTED_MM("mm", "预计雨量", "rain expected"),
  /** From when a forecast was made to the end of what it speaks of, min. */
  LEAD_MINUTES("min", "预见期", "lead time"),
  TEMPERATURE_CELSIUS("℃", "气温", "air temperature"),
  HUMIDITY_PERCENT("%", "相对湿度", "relative humidity"),
  /** Mean of two minutes, or of ten. */
  WIND_METRES_PER_SECOND("m/s", "平均风速", "mean wind"),
  GUST_METRES_PER_SECOND("m/s", "极大风速", "gust"),
  /** Where the wind comes from, clockwise from north. */
  WIND_DIRECTION_DEGREES("°", "风向", "wind direction"),
  /** At the station, not reduced to sea level. */
  AIR_PRESSURE_HECTOPASCALS("hPa", "本站气压", "air pressure"),
  VISIBILITY_METRES("m", "能见度", "visibility"),
  SNOW_DEPTH_CM("cm", "雪深", "snow depth"),
  /** Above ground. */
  HEIGHT_METRES("m", "离地高度", "height"),
  /** Upwards. */
  VERTICAL_WIND_METRES_PER_SECOND("m/s", "垂直风速", "vertical wind"),
  /** Peak of the return stroke, without its sign. */
  STROKE_KILOAMPERES("kA", "雷电流强度", "stroke current"),

  // Water

  /** Above the datum of the gauge, of a river, a reservoir or a pond. */
  STAGE_METRES("m", "水位", "stage"),
  FLOW_CUBIC_METRES_PER_SECOND("m³/s", "流量", "flow"),
  STAGE_EXPECTED_METRES("m", "预报水位", "stage expected"),
  FLOW_EXPECTED_CUBIC_METRES_PER_SECOND("m³/s", "预报流量", "flow expected"),
  INFLOW_CUBIC_METRES_PER_SECOND("m³/s", "入库流量", "inflow"),
  OUTFLOW_CUBIC_METRES_PER_SECOND("m³/s", "出库流量", "outflow"),
  STORAGE_MILLION_CUBIC_METRES("10⁶ m³", "蓄水量", "storage"),
  SEEPAGE_LITRES_PER_SECOND("L/s", "渗流量", "seepage"),
  /** Of the crest, downstream from where it stood at first. */
  DAM_DISPLACEMENT_MM("mm", "坝体位移", "dam displacement"),
  GATE_OPENING_METRES("m", "闸门开度", "gate opening"),
  /** Of water standing on a street or in an underpass. */
  WATER_DEPTH_METRES("m", "积水深度", "water depth"),

  // Ground

  /** From where a mark stood at first; southwards below 0. */
  DISPLACEMENT_NORTH_MM("mm", "北向位移", "displacement north"),
  DISPLACEMENT_EAST_MM("mm", "东向位移", "displacement east"),
  DISPLACEMENT_UP_MM("mm", "垂向位移", "displacement up"),
  /** From where a mark stood at first, in whatever direction it is watched. */
  DISPLACEMENT_MM("mm", "位移", "displacement"),
  DISPLACEMENT_RATE_MM_PER_HOUR("mm/h", "位移速率", "displacement rate"),
  CRACK_MM("mm", "裂缝宽度", "crack"),
  /** From the plumb line, or from where it stood at first. */
  TILT_DEGREES("°", "倾角", "tilt"),
  /** In a borehole. */
  DEEP_DISPLACEMENT_MM("mm", "深部位移", "deep displacement"),
  /** Share of the volume. */
  SOIL_MOISTURE_PERCENT("%", "土壤体积含水率", "soil moisture"),
  PORE_PRESSURE_KILOPASCALS("kPa", "孔隙水压力", "pore pressure"),
  /** Below ground. */
  GROUNDWATER_DEPTH_METRES("m", "地下水埋深", "depth of groundwater"),
  /** Above the bed of a gully. */
  MUD_LEVEL_METRES("m", "泥位", "mud level"),
  INFRASOUND_PASCALS("Pa", "次声声压", "infrasound"),
  VIBRATION_MM_PER_SECOND("mm/s", "地面振动速度", "ground vibration"),
  /** Peak of the resultant of three components. */
  PEAK_ACCELERATION_METRES_PER_SECOND_SQUARED("m/s²", "峰值加速度", "peak acceleration"),
  PEAK_VELOCITY_METRES_PER_SECOND("m/s", "峰值速度", "peak velocity"),

  // Fire

  /** From the observer, clockwise from north. */
  BEARING_DEGREES("°", "方位角", "bearing"),
  DISTANCE_METRES("m", "距离", "distance"),
  CONFIDENCE_PERCENT("%", "置信度", "confidence"),
  /** The hottest that is seen of a fire. */
  FIRE_TEMPERATURE_CELSIUS("℃", "火点温度", "fire temperature"),
  AREA_HECTARES("ha", "面积", "area"),

  // Works, mines and stores

  /** Share of what a tank holds. */
  TANK_LEVEL_PERCENT("%", "储罐液位", "tank level"),
  /** Above that of the air. */
  GAUGE_PRESSURE_KILOPASCALS("kPa", "表压", "gauge pressure"),
  /** Of what is in a tank or a pipe. */
  CONTENT_TEMPERATURE_CELSIUS("℃", "介质温度", "temperature of the content"),
  /** Share of the lower explosive limit. */
  GAS_LEL_PERCENT("%LEL", "可燃气体浓度", "flammable gas"),
  TOXIC_GAS_PPM("ppm", "有毒气体浓度", "toxic gas"),
  /** Of the water in a tailings dam, below its face. */
  PHREATIC_DEPTH_METRES("m", "浸润线埋深", "depth of the phreatic line"),
  DRY_BEACH_METRES("m", "干滩长度", "dry beach"),
  METHANE_PERCENT("%", "甲烷浓度", "methane"),
  CARBON_MONOXIDE_PPM("ppm", "一氧化碳浓度", "carbon monoxide"),
  MINE_INFLOW_CUBIC_METRES_PER_HOUR("m³/h", "矿井涌水量", "mine inflow"),
  HEADCOUNT("人", "人数", "headcount"),
  STORED_KG("kg", "存药量", "stored"),

  // Lifelines and people

  LENGTH_METRES("m", "长度", "length"),
  SPEED_LIMIT_KM_PER_HOUR("km/h", "限速", "speed limit"),
  HOUSEHOLDS("户", "受影响户数", "households"),
  LOAD_MEGAWATTS("MW", "负荷", "load"),
  /** For how long a battery will last. */
  BATTERY_HOURS("h", "电池续航", "battery"),
  /** From the call to the answer. */
  ANSWER_SECONDS("s", "应答用时", "time to answer"),

  // Later: new ones go to the end, for state holds them by their place

  /** Height of a station above sea level. */
  ALTITUDE_METRES("m", "海拔", "altitude"),
  /** Heat that a fire radiates, as a satellite sees it. */
  FIRE_RADIATIVE_POWER_MW("MW", "火辐射功率", "fire radiative power"),
  /** Brightness temperature of a hotspot's pixel at 4 µm. */
  BRIGHTNESS_KELVIN("K", "亮温", "brightness temperature"),
  /** Who would have to leave, were a known hazard to strike. */
  THREATENED_PERSONS("人", "受威胁人数", "persons threatened"),
  /** Who is registered as living there. */
  INHABITANTS("人", "常住人口", "inhabitants"),
  /** Who is there on a working day. */
  PERSONS_BY_DAY("人", "白天人数", "persons by day"),
  PERSONS_BY_NIGHT("人", "夜间人数", "persons by night"),
  /** Who is there on a day of the season. */
  TOURISTS("人", "游客人数", "tourists"),
  /** Who cannot leave without help. */
  VULNERABLE_PERSONS("人", "需协助转移人数", "persons who need help to leave"),

  // Made by the engine, day by day or report by report

  /** FFMC, 0 (soaked) to 101. */
  FINE_FUEL_MOISTURE_CODE("", "细小可燃物湿度码", "fine fuel moisture code"),
  /** DMC, 0 or more. */
  DUFF_MOISTURE_CODE("", "粗腐殖质湿度码", "duff moisture code"),
  /** DC, 0 or more. */
  DROUGHT_CODE("", "干旱码", "drought code"),
  /** ISI. */
  INITIAL_SPREAD_INDEX("", "初始蔓延指标", "initial spread index"),
  /** BUI. */
  BUILDUP_INDEX("", "累积指标", "buildup index"),
  /** FWI, of the Canadian system. */
  FIRE_WEATHER_INDEX("", "火险天气指标", "fire weather index"),
  /** DSR. */
  DAILY_SEVERITY_RATING("", "日火险强度", "daily severity rating"),
  /** Just before a day, for want of an observation, by the weather of the day before them. */
  DAYS_BRIDGED("d", "插补天数", "days bridged"),
  /** Since codes that go from day to day began, the day itself included. */
  DAYS_KNOWN("d", "连续天数", "days known"),
  /** Pa of whole rain days from 08:00 to 08:00, up to the latest that is over. */
  ANTECEDENT_INDEX_08_MM("mm", "前期影响雨量（08–08时）", "antecedent index (08–08)"),
  /** Pa of whole rain days from 20:00 to 20:00, up to the latest that is over. */
  ANTECEDENT_INDEX_20_MM("mm", "前期影响雨量（20–20时）", "antecedent index (20–20)"),
  /** Of the 15 rain days from 20:00 to 20:00 before the one that is not over. */
  EFFECTIVE_RAIN_MM("mm", "前期有效雨量", "effective antecedent rain"),
  /** What three tanks hold. */
  SOIL_WATER_INDEX_MM("mm", "土壤雨量指数", "soil water index"),
  /** The most by which mean intensity over some hours exceeds a curve; 1: it lies on it. */
  RAIN_CURVE_RATIO("", "雨强历时比", "ratio to the rain curve"),
  /** Over how many hours that is so. */
  RAIN_CURVE_HOURS("h", "雨强历时", "duration on the rain curve"),
  /** Of 15 rain days, the share of the time that rain was reported for. */
  RAIN_REPORTED_PERCENT("%", "雨量有报率", "share of time with rain reports");

  private final String unit;
  private final String chinese;
  private final String english;

  Quantity(String unit, String chinese, String english) {
    this.unit = unit;
    this.chinese = chinese;
    this.english = english;
  }

  public String unit() {
    return unit;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
