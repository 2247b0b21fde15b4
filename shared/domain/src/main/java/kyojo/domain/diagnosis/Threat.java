package kyojo.domain.diagnosis;

/**
 * One of a year's 情報セキュリティ10大脅威 (組織).
 *
 * @param plain what it is in everyday words
 */
public record Threat(String id, int rank, int year, String name, String plain) {}
