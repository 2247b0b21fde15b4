package kyojo.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.DoubleAdder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds up the capacity that calls consume, by the database's own count (ReturnConsumedCapacity),
 * indexes included. Thread-safe.
 */
public final class MeteredDynamo implements AutoCloseable {
  private final DoubleAdder read = new DoubleAdder();
  private final DoubleAdder written = new DoubleAdder();
  private final DynamoProxy proxy;

  public MeteredDynamo(URI database) {
    proxy = new DynamoProxy(database, this::pass);
  }

  public URI endpoint() {
    return proxy.endpoint();
  }

  /** Read units since the start. */
  public double readUnits() {
    return read.sum();
  }

  /** Write units since the start. */
  public double writeUnits() {
    return written.sum();
  }

  @Override
  public void close() {
    proxy.close();
  }

  private void pass(DynamoProxy.Attempt attempt) throws IOException {
    String asked = new String(attempt.body(), StandardCharsets.UTF_8);
    String counted = asked.replaceFirst("\\{", "{\"ReturnConsumedCapacity\":\"INDEXES\",");
    HttpResponse<byte[]> answer = attempt.ask(counted.getBytes(StandardCharsets.UTF_8));
    JsonNode consumed = JsonMapper.shared().readTree(answer.body()).path("ConsumedCapacity");
    boolean writes = asked.contains("\"Item\"") || asked.contains("\"UpdateExpression\"");
    (writes ? written : read).add(consumed.path("CapacityUnits").asDouble(0));
    attempt.answer(answer);
  }
}
