package kyojo.persistence;

/** The name of the table statistics, as the function's settings know it. */
public record StatisticsSettings(String tableName) {}
