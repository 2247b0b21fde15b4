package kyojo.stack;

import java.time.Duration;

/**
 * How often EventBridge Scheduler calls a function.
 *
 * @param id the event's logical id, unique within its function
 * @param every from one call to the next
 */
public record Schedule(String id, Duration every) {}
