/**
 * The application as template.yaml declares it, read and brought up on one machine: functions,
 * routes, tables and stream mappings, and a DynamoDB to hold the tables. Tests and {@code local/}
 * both stand on it, so that nothing of the template is written down twice.
 */
@NullMarked
package kyojo.stack;

import org.jspecify.annotations.NullMarked;
