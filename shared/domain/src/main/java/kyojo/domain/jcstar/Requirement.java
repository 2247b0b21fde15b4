package kyojo.domain.jcstar;

import java.time.LocalDate;

/**
 * What a form or a customer asks of devices.
 *
 * @param on the day in Japan on which the label must be in force
 */
public record Requirement(Level level, LocalDate on) {}
