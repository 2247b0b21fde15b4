package kyojo.domain.incident.report;

/** With whom a report may be shared: FIRST's Traffic Light Protocol 2.0. */
public enum Tlp {
  RED,
  /** Those who handle it, and nobody else of their organisation's clients: unless told. */
  AMBER_STRICT,
  AMBER,
  GREEN,
  CLEAR
}
