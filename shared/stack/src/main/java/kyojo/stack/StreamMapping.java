package kyojo.stack;

/**
 * A function's place at the stream of a table.
 *
 * @param id the event's logical id, unique within its function
 * @param table the table's logical id
 * @param batchSize records a batch at most
 */
public record StreamMapping(String id, String table, int batchSize) {}
