package kyojo.edge.background;

/**
 * That an item of a table was written; the stream carries its keys alone.
 *
 * @param isNew whether nothing lay there before
 * @param isErased whether nothing lies there now
 * @param number its place in the stream
 */
public record Change(String pk, String sk, boolean isNew, boolean isErased, String number) {}
