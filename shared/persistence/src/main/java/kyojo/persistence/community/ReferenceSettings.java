package kyojo.persistence.community;

import kyojo.domain.Stage;

/** The table reference by its name in this deployment, and the stage that reads it. */
public record ReferenceSettings(String tableName, Stage stage) {}
