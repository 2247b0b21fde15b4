package kyojo.persistence;

/** The table records by its name in this deployment. */
public record RecordsSettings(String tableName) {}
